import { useEffect, useState } from 'react';
import { watchLoad } from '../../context/watchLoad.ts';
import { type Choice, hasOwnPanel } from '../../model/selection.ts';
import { useActions, useMapState } from '../../store/useMapState.ts';
import type { lazyParts as allParts } from './lazyParts.ts';
import type { selectionParts } from './selectionParts.ts';

/** The lazy parts: all of them in a browser, on a server those that built pages show. */
export type LazyParts = typeof selectionParts & Partial<typeof allParts>;

/** The lazy part of the script; `null` until it has loaded. Shared by all maps of a page. */
let lazyParts: LazyParts | null = null;

/** Whether a choice needs the lazy parts: the table, and any selection but an actor. */
export function needsLazyParts({ view, selection }: Pick<Choice, 'view' | 'selection'>): boolean {
  return view === 'table' || hasOwnPanel(selection);
}

/** Provides the lazy parts synchronously, for rendering on a server. */
export function provideLazyParts(parts: LazyParts): void {
  lazyParts = parts;
}

/**
 * Loads the lazy parts. A page whose address needs them waits for this before hydration, so that nothing
 * shifts; elsewhere they are loaded when a pointer nears a link to them, or in idle time beside the live map.
 */
export async function loadLazyParts(): Promise<LazyParts> {
  lazyParts ??= (await import('./lazyParts.ts')).lazyParts;
  return lazyParts;
}

/** Loads the lazy parts ahead of need; a failure is reported when they are needed. */
export const preloadLazyParts = (): void => void loadLazyParts().catch(() => undefined);

/**
 * The lazy parts, while they are wanted and have loaded; else `null`.
 *
 * @param isQuiet whether a failure goes unreported, since the reader asked for nothing
 */
export function useLazyParts(wanted: boolean, isQuiet = false): LazyParts | null {
  const [, setLoaded] = useState(lazyParts !== null);
  const { setNotice } = useActions();
  const retries = useMapState((state) => state.retries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each retry loads anew
  useEffect(() => {
    if (!wanted || lazyParts) return;
    return watchLoad(
      loadLazyParts(),
      () => {
        setNotice('part-missing', false);
        setLoaded(true);
      },
      // A quiet load reports no failure, and withdraws no notice of a load that the reader asked for.
      () => {
        if (!isQuiet) setNotice('part-missing', true);
      },
    );
  }, [wanted, isQuiet, retries, setNotice]);
  return wanted ? lazyParts : null;
}
