import { useI18n } from '../i18n/useI18n.ts';
import { hasOwnPanel } from '../model/selection.ts';
import { useMapState } from '../store/useMapState.ts';
import { TranslatableText } from './TranslatableText.tsx';
import { TryAgain } from './TryAgain.tsx';

/**
 * The most letters of a bad address that a notice repeats: enough to recognise it, too few to carry
 * a message.
 */
const MOST = 60;

/**
 * The notices: one sentence for each thing that did not work, such as the live map or a part of the
 * address.
 */
export function Notices() {
  const { t } = useI18n();
  // Problems of the address are shown until the reader's first own choice, which the address then
  // holds.
  const asked = useMapState(({ choice, externalChoice, urlProblems }) =>
    choice === externalChoice
      ? urlProblems.map(({ parameter, value }) => `${parameter}=${value}`).join(', ')
      : '',
  );
  const notices = useMapState((state) => state.notices);
  const { view, selection } = useMapState(({ choice }) => choice);
  return (
    <div className="notices" role="status">
      {asked && <p>{t('notice.url', { asked: asked.slice(0, MOST) })}</p>}
      {notices
        // A part that is missing from the panel is reported in the panel itself.
        .filter(
          (notice) => notice !== 'part-missing' || view === 'table' || !hasOwnPanel(selection),
        )
        .map((notice) => (
          <p key={notice}>
            <TranslatableText>
              {notice === 'part-missing' && view === 'table'
                ? t('notice.table')
                : t(`notice.${notice}`)}
            </TranslatableText>
            {notice === 'part-missing' || notice === 'edition' ? <TryAgain /> : null}
          </p>
        ))}
    </div>
  );
}
