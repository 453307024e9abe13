import { type RefObject, useEffect, useRef } from 'react';
import { type Choice, selectionKey } from '../../model/selection.ts';

/**
 * The longest time between the taps of a double tap, in milliseconds: the page must not scroll
 * between them.
 */
const DOUBLE_TAP = 400;

/**
 * The height of a panel's head that is scrolled into view, in CSS pixels: the name and the first
 * answer.
 */
const HEAD = 200;

/**
 * Scrolls to what a reader's selection shows: to the map, where the panel is a sheet over the page's
 * foot; to the panel's head, where the panel stands in the page under the map. Selections by an address
 * or Back do not scroll the page.
 *
 * @param page the element that holds the map and its panel
 * @param before the choice before the reader's first input
 * @param isExternal whether the choice came from an address or Back
 */
export function useScrollToSelection(
  page: RefObject<HTMLElement | null>,
  choice: Choice,
  before: Choice,
  isExternal: boolean,
): void {
  const chosen = selectionKey(choice.selection);
  const last = useRef(selectionKey(before.selection));
  useEffect(() => {
    if (last.current === chosen) return;
    last.current = chosen;
    if (isExternal) return;
    const timer = window.setTimeout(() => {
      const sheet = page.current?.querySelector('[data-open] .sheet');
      if (!sheet) return;
      const head = sheet.getBoundingClientRect().top;
      const map = page.current?.querySelector('.stage')?.getBoundingClientRect();
      const isOver = getComputedStyle(sheet).position === 'fixed';
      const isHidden = map && (map.top < 0 || map.bottom > head);
      const toMap = isHidden ? map.top : 0;
      const toHead = Math.min(head, Math.max(0, head + HEAD - window.innerHeight));
      const top = isOver ? toMap : toHead;
      if (top === 0) return;
      const prefersReducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollBy({ top, behavior: prefersReducedMotion ? 'auto' : 'smooth' });
    }, DOUBLE_TAP);
    return () => window.clearTimeout(timer);
  }, [page, chosen, isExternal]);
}
