import { useI18n } from '../i18n/useI18n.ts';
import type { View } from '../model/selection.ts';
import { useActions, useMap } from '../store/useMap.ts';
import { onPlainClick } from './plainClick.ts';
import { usePage } from './usePage.ts';

/** The map, or the table for who would rather read. */
export function ViewSwitch({ onWant }: { onWant: () => void }) {
  const { hrefOf } = usePage();
  const { t } = useI18n();
  const { show } = useActions();
  const { view } = useMap(({ choice }) => choice);
  const other: View = view === 'map' ? 'table' : 'map';
  return (
    <a
      className="button"
      href={hrefOf({ view: other })}
      onClick={onPlainClick(() => show(other))}
      onPointerEnter={onWant}
      onFocus={onWant}
    >
      {t(`view.${other}`)}
    </a>
  );
}
