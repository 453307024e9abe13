import { useEffect, useState } from 'react';
import type { Story } from '../content/schema.ts';
import { PATIENCE } from '../map/patience.ts';
import { type Choice, isReading } from '../model/selection.ts';
import { useActions, useMap } from '../store/useMap.ts';
import type { late as all } from './late.ts';
import type { readings } from './readings.ts';

/** What only some readers ask for, and what of the story a page's script has not. */
export type Late = typeof readings &
  Partial<typeof all> & {
    readonly whole: (story: Story) => Story;
  };

/** It, once it has come; the same for all maps of a page. */
let late: Late | null = null;

/** Whether a choice needs what comes late: the table, or anything chosen but an actor. */
export function needsLate({ view, selection }: Pick<Choice, 'view' | 'selection'>): boolean {
  return view === 'table' || isReading(selection);
}

/** Gives what comes late at once, where a page is rendered whose choice needs it. */
export function provideLate(given: Late): void {
  late = given;
}

/**
 * Fetches what comes late. A page whose address needs it waits for this before it is taken over, so
 * that nothing moves; elsewhere it is fetched when a pointer nears the way to it, or in idle time where
 * the live map is.
 */
export async function loadLate(): Promise<Late> {
  late ??= (await import('./late.ts')).late;
  return late;
}

/** Asks for it ahead; that it did not come is said when it is wanted. */
export const wantLate = (): void => void loadLate().catch(() => undefined);

/**
 * What comes late, while it is wanted and has come; else `null`, and what was there stays.
 *
 * @param isQuiet whether nobody is told that it did not come, since nobody asked for it
 */
export function useLate(wanted: boolean, isQuiet = false): Late | null {
  const [, setCome] = useState(late !== null);
  const { notice } = useActions();
  const tries = useMap((state) => state.tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    if (!wanted || late) return;
    // Whoever asked for nothing takes back nothing that was said to who did.
    const miss = (): void => {
      if (!isQuiet) notice('late', true);
    };
    const timer = setTimeout(miss, PATIENCE);
    loadLate()
      .then(() => {
        notice('late', false);
        setCome(true);
      }, miss)
      .finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, [wanted, isQuiet, tries, notice]);
  return wanted ? late : null;
}
