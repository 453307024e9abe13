import { type RefObject, useEffect, useRef } from 'react';

/** The events by which a reader begins to scroll. */
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** How long a scroll is taken to last where the browser has no `scrollend`, in milliseconds. */
const ON_THE_WAY = 900;

/**
 * Keeps the selected step and the step in view the same: scrolling or swiping selects a step, and a step
 * selected otherwise is scrolled to, without animation where reduced motion is preferred.
 *
 * @param list the element whose children are the steps
 * @param at the selected step's index
 * @param choose selects the step of an index
 */
export function useStepInSight(
  list: RefObject<HTMLElement | null>,
  at: number,
  choose: (index: number) => void,
): void {
  const chosen = useRef(choose);
  chosen.current = choose;
  /** The step in view, and whether a scroll to it is on its way, whose steps are not selected. */
  const inSight = useRef(at);
  const passes = useRef(false);

  useEffect(() => {
    const element = list.current;
    if (!element || inSight.current === at) return;
    inSight.current = at;
    passes.current = true;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    bring(element, at, calm ? 'instant' : 'smooth');
    if ('onscrollend' in window) return;
    const timer = setTimeout(() => element.dispatchEvent(new Event('scrollend')), ON_THE_WAY);
    return () => clearTimeout(timer);
  }, [list, at]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    // The list starts at the address's step. A reader who has scrolled it before hydration stays where
    // they are, and that step is selected.
    if (element.scrollLeft === 0 && element.scrollTop === 0) {
      bring(element, inSight.current, 'instant');
    }
    const see = (index: number): void => {
      if (index < 0 || index === inSight.current || passes.current) return;
      inSight.current = index;
      chosen.current(index);
    };
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        see(entry ? [...element.children].indexOf(entry.target) : -1);
      },
      // The step in view is the one in the middle of the list.
      { root: element, rootMargin: '-45%' },
    );
    for (const step of element.children) seen.observe(step);
    const takeOver = (): void => {
      passes.current = false;
    };
    const end = (): void => {
      const index = inMiddle(element);
      // A scroll that another one interrupts fires its end on the way.
      if (passes.current && index !== inSight.current) return;
      passes.current = false;
      see(index);
    };
    for (const type of BY_HAND) element.addEventListener(type, takeOver, { passive: true });
    element.addEventListener('scrollend', end);
    return () => {
      seen.disconnect();
      for (const type of BY_HAND) element.removeEventListener(type, takeOver);
      element.removeEventListener('scrollend', end);
    };
  }, [list]);
}

/** Scrolls a list, and none of its ancestors, to one of its elements. */
function bring(list: HTMLElement, index: number, behavior: ScrollBehavior): void {
  const step = list.children[index]?.getBoundingClientRect();
  if (!step) return;
  const { left, top } = list.getBoundingClientRect();
  list.scrollBy({ left: step.left - left, top: step.top - top, behavior });
}

/** The index of the element in the middle of a list; −1 for none. */
function inMiddle(list: HTMLElement): number {
  const { left, top, width, height } = list.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return [...list.children].findIndex((step) => {
    const rect = step.getBoundingClientRect();
    return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
  });
}
