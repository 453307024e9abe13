import { useI18n } from '../i18n/useI18n.ts';
import { useActions, useMap } from '../store/useMap.ts';
import { usePage } from './usePage.ts';

/**
 * The way to a part of the script that did not come: at first to the same once more, then to the page
 * itself, since its files may have other names by now.
 */
export function TryAgain() {
  const { t } = useI18n();
  const { hrefOf } = usePage();
  const { tryAgain } = useActions();
  // Another choice has another address.
  useMap(({ choice }) => choice);
  const hasTried = useMap(({ tries }) => tries > 0);
  return hasTried ? (
    <a href={hrefOf({})}>{t('part.again')}</a>
  ) : (
    <button type="button" className="again" onClick={tryAgain}>
      {t('notice.again')}
    </button>
  );
}
