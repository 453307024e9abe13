import { type RefObject, useEffect, useRef } from 'react';
import { type Choice, selectionKey } from '../../model/selection.ts';

/** How long a second tap may follow the first, in milliseconds: it is to find the same under the finger. */
const DOUBLE_TAP = 400;

/** How much of a panel that is in the page is to be seen, in CSS pixels: who it is of, and what they say. */
const HEAD = 200;

/**
 * When the reader has chosen somebody, brings into sight what that shows. Where the panel is a sheet
 * over the page's foot that is the map above it: from the list one would otherwise not see where they
 * are. Where it stands in the page under the map it is the panel's head. What a link or Back has chosen
 * is no reason to move the page away from its title, or from where it was.
 *
 * @param page the element that holds the map and its panel
 * @param before what was chosen before the reader's first act
 * @param given whether a link or Back has chosen what is
 */
export function useScrollToSelection(
  page: RefObject<HTMLElement | null>,
  choice: Choice,
  before: Choice,
  given: boolean,
): void {
  const chosen = selectionKey(choice.selection);
  const last = useRef(selectionKey(before.selection));
  useEffect(() => {
    if (last.current === chosen) return;
    last.current = chosen;
    if (given) return;
    const timer = window.setTimeout(() => {
      const sheet = page.current?.querySelector('.panel-open .sheet');
      if (!sheet) return;
      const head = sheet.getBoundingClientRect().top;
      const map = page.current?.querySelector('.stage')?.getBoundingClientRect();
      const isOver = getComputedStyle(sheet).position === 'fixed';
      const isHidden = map && (map.top < 0 || map.bottom > head);
      const toMap = isHidden ? map.top : 0;
      const toHead = Math.min(head, Math.max(0, head + HEAD - window.innerHeight));
      const top = isOver ? toMap : toHead;
      if (top === 0) return;
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollBy({ top, behavior: still ? 'auto' : 'smooth' });
    }, DOUBLE_TAP);
    return () => window.clearTimeout(timer);
  }, [page, chosen, given]);
}
