import { useEffect, useState } from 'react';
import { LOAD_TIMEOUT } from '../../model/loadTimeout.ts';
import { type Choice, hasOwnPanel } from '../../model/selection.ts';
import { useActions, useMapState } from '../../store/useMap.ts';
import type { lazyParts as all } from './lazyParts.ts';
import type { selectionParts } from './selectionParts.ts';

/** What only some readers ask for: all of it in a browser, on a server what its pages show. */
export type LazyParts = typeof selectionParts & Partial<typeof all>;

/** It, once it has come; the same for all maps of a page. */
let late: LazyParts | null = null;

/** Whether a choice needs what comes late: the table, or anything chosen but an actor. */
export function needsLazyParts({ view, selection }: Pick<Choice, 'view' | 'selection'>): boolean {
  return view === 'table' || hasOwnPanel(selection);
}

/** Gives what comes late at once, where a page is rendered whose choice needs it. */
export function provideLazyParts(given: LazyParts): void {
  late = given;
}

/**
 * Fetches what comes late. A page whose address needs it waits for this before it is taken over, so
 * that nothing moves; elsewhere it is fetched when a pointer nears the way to it, or in idle time where
 * the live map is.
 */
export async function loadLazyParts(): Promise<LazyParts> {
  late ??= (await import('./lazyParts.ts')).lazyParts;
  return late;
}

/** Asks for it ahead; that it did not come is said when it is wanted. */
export const preloadLazyParts = (): void => void loadLazyParts().catch(() => undefined);

/**
 * What comes late, while it is wanted and has come; else `null`, and what was there stays.
 *
 * @param isQuiet whether nobody is told that it did not come, since nobody asked for it
 */
export function useLazyParts(wanted: boolean, isQuiet = false): LazyParts | null {
  const [, setCome] = useState(late !== null);
  const { setNotice } = useActions();
  const tries = useMapState((state) => state.retries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    if (!wanted || late) return;
    // Whoever asked for nothing takes back nothing that was said to who did.
    const miss = (): void => {
      if (!isQuiet) setNotice('late', true);
    };
    const timer = setTimeout(miss, LOAD_TIMEOUT);
    loadLazyParts()
      .then(() => {
        setNotice('late', false);
        setCome(true);
      }, miss)
      .finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, [wanted, isQuiet, tries, setNotice]);
  return wanted ? late : null;
}
