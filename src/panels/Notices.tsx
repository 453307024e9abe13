import { useI18n } from '../i18n/useI18n.ts';
import { hasOwnPanel } from '../model/selection.ts';
import { useMapState } from '../store/useMap.ts';
import { TryAgain } from './TryAgain.tsx';
import { Words } from './Words.tsx';

/** Letters of an address that are said again: enough to see what is meant, and no page of another's words. */
const MOST = 60;

/** What did not work, in a sentence each; the rest goes on. */
export function Notices() {
  const { t } = useI18n();
  // Until the reader's own choice: then the address asks for that.
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
        // What is missed in the panel is said there.
        .filter((notice) => notice !== 'late' || view === 'table' || !hasOwnPanel(selection))
        .map((notice) => (
          <p key={notice}>
            <Words>
              {notice === 'late' && view === 'table' ? t('notice.table') : t(`notice.${notice}`)}
            </Words>
            {notice === 'late' || notice === 'edition' ? <TryAgain /> : null}
          </p>
        ))}
    </div>
  );
}
