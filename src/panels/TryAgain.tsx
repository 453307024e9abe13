import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { useActions, useMapState } from '../store/useMapState.ts';

/**
 * The button that loads a missing part of the script again; after a failed retry, a link that reloads the
 * page, whose files may have been renamed by a new build.
 */
export function TryAgain() {
  const { t } = useI18n();
  const { hrefOf } = usePage();
  const { retry } = useActions();
  // The address follows the choice, so it is read when the link is followed.
  useMapState(({ choice }) => choice);
  const hasTried = useMapState(({ retries }) => retries > 0);
  return hasTried ? (
    <a href={hrefOf({})}>{t('part.again')}</a>
  ) : (
    <button type="button" className="try-again" onClick={retry}>
      {t('notice.again')}
    </button>
  );
}
