import { type RefObject, useEffect, useRef } from 'react';

/** What a reader begins to scroll by. */
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** For so long, in milliseconds, steps are passed by where the browser tells of no scroll's end. */
const ON_THE_WAY = 900;

/**
 * Keeps the step that is chosen and the one that is in sight the same: scrolling or swiping chooses,
 * and what is chosen otherwise is brought into sight, at once where motion is not wanted.
 *
 * @param list the steps' list: an element each
 * @param at the chosen one's place
 * @param choose chooses another
 */
export function useStepInSight(
  list: RefObject<HTMLElement | null>,
  at: number,
  choose: (index: number) => void,
): void {
  const chosen = useRef(choose);
  chosen.current = choose;
  /** The step that is in sight, and whether others are passed by on the way to it, which are not chosen. */
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
    // The page's address may be of any step: the first sight of the list is at it. A reader who has
    // gone on in it before the script came stays where they are, and that is chosen.
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
      // What lies in the middle of the list is what is read.
      { root: element, rootMargin: '-45%' },
    );
    for (const step of element.children) seen.observe(step);
    const takeOver = (): void => {
      passes.current = false;
    };
    const end = (): void => {
      const index = inMiddle(element);
      // A scroll that another has put an end to ends on the way.
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

/** Scrolls a list, and nothing around it, to one of its elements. */
function bring(list: HTMLElement, index: number, behavior: ScrollBehavior): void {
  const step = list.children[index]?.getBoundingClientRect();
  if (!step) return;
  const { left, top } = list.getBoundingClientRect();
  list.scrollBy({ left: step.left - left, top: step.top - top, behavior });
}

/** The place of the element that is in the middle of a list; -1 where none is. */
function inMiddle(list: HTMLElement): number {
  const { left, top, width, height } = list.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return [...list.children].findIndex((step) => {
    const rect = step.getBoundingClientRect();
    return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
  });
}
