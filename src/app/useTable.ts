import { type ComponentType, useEffect, useState } from 'react';
import { useActions } from '../store/useMap.ts';

/** The table, once it has come; the same for all maps of a page. */
let table: ComponentType | null = null;

/**
 * Fetches the table, which few ask for. A page whose address asks for it waits for this before it
 * is taken over, so that nothing moves.
 */
export async function loadTable(): Promise<void> {
  table ??= (await import('./late.ts')).late.TableView;
}

/** The table while it is wanted and has come, else `null`: the map stays until then. */
export function useTable(wanted: boolean): ComponentType | null {
  const [, setCome] = useState(table !== null);
  const { notice } = useActions();
  useEffect(() => {
    if (!wanted || table) return;
    loadTable().then(
      () => {
        notice('table', false);
        setCome(true);
      },
      () => notice('table', true),
    );
  }, [wanted, notice]);
  return wanted ? table : null;
}
