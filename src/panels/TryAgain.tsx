import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { useActions, useMapState } from '../store/useMap.ts';

/**
 * The way to a part of the script that did not come: at first to the same once more, then to the page
 * itself, since its files may have other names by now.
 */
export function TryAgain() {
  const { t } = useI18n();
  const { hrefOf } = usePage();
  const { retry } = useActions();
  // Another choice has another address.
  useMapState(({ choice }) => choice);
  const hasTried = useMapState(({ retries }) => retries > 0);
  return hasTried ? (
    <a href={hrefOf({})}>{t('part.again')}</a>
  ) : (
    <button type="button" className="again" onClick={retry}>
      {t('notice.again')}
    </button>
  );
}
