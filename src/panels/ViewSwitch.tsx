import { onPlainClick } from '../context/onPlainClick.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import type { View } from '../model/selection.ts';
import { useActions, useMapState } from '../store/useMapState.ts';

/** The switch between the map and the table. */
export function ViewSwitch({ onWant }: { onWant: () => void }) {
  const { hrefOf } = usePage();
  const { t } = useI18n();
  const { setView } = useActions();
  const { view } = useMapState(({ choice }) => choice);
  const other: View = view === 'map' ? 'table' : 'map';
  return (
    <a
      className="button"
      href={hrefOf({ view: other })}
      onClick={onPlainClick(() => setView(other))}
      onPointerEnter={onWant}
      onFocus={onWant}
    >
      {t(`view.${other}`)}
    </a>
  );
}
