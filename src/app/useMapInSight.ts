import { type RefObject, useEffect, useRef } from 'react';

/** How long a second tap may follow the first, in milliseconds: it is to find the same under the finger. */
const DOUBLE_TAP = 400;

/**
 * Where the panel is a sheet over the page's foot, brings the map above it into sight when the reader
 * has chosen somebody: from the list one would otherwise not see where they are. What a link or Back
 * has chosen is no reason to move the page away from its title, or from where it was.
 *
 * @param page the element that holds the map and its panel
 * @param chosen what is chosen
 * @param given whether a link or Back has chosen it
 */
export function useMapInSight(
  page: RefObject<HTMLElement | null>,
  chosen: string,
  given: boolean,
): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    if (given) return;
    const timer = window.setTimeout(() => {
      const sheet = page.current?.querySelector('.panel-open .sheet');
      const stage = page.current?.querySelector('.stage');
      if (!sheet || !stage || getComputedStyle(sheet).position !== 'fixed') return;
      const { top, bottom } = stage.getBoundingClientRect();
      if (top >= 0 && bottom <= sheet.getBoundingClientRect().top) return;
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollBy({ top, behavior: still ? 'auto' : 'smooth' });
    }, DOUBLE_TAP);
    return () => window.clearTimeout(timer);
  }, [page, chosen, given]);
}
