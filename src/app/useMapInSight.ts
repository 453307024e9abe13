import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the panel is a sheet over the page's foot, brings the map above it into sight when somebody
 * has been chosen: from the list one would otherwise not see where they are.
 *
 * @param page the element that holds the map and its panel
 * @param chosen what is chosen, or `null`
 */
export function useMapInSight(page: RefObject<HTMLElement | null>, chosen: string | null): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    // What a link has chosen is no reason to move the page away from its title.
    if (!navigator.userActivation?.hasBeenActive) return;
    // With the page's next picture, which lays it out anyhow: the panel does not wait for a second time.
    const frame = requestAnimationFrame(() => {
      const sheet = page.current?.querySelector('.panel-open .sheet');
      const stage = page.current?.querySelector('.stage');
      if (!sheet || !stage || getComputedStyle(sheet).position !== 'fixed') return;
      const { top, bottom } = stage.getBoundingClientRect();
      if (top >= 0 && bottom <= sheet.getBoundingClientRect().top) return;
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollBy({ top, behavior: still ? 'auto' : 'smooth' });
    });
    return () => cancelAnimationFrame(frame);
  }, [page, chosen]);
}
