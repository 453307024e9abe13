import { type RefObject, useEffect, useRef } from 'react';

/** For so long, in milliseconds, what is scrolled past on the way to a chosen step is not chosen. */
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
  /** The step that is in sight, and until when those that are passed by are not chosen. */
  const inSight = useRef(at);
  const passing = useRef(0);

  useEffect(() => {
    if (!list.current || inSight.current === at) return;
    inSight.current = at;
    passing.current = Date.now() + ON_THE_WAY;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    bring(list.current, at, calm ? 'instant' : 'smooth');
  }, [list, at]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    // The page's address may be of any step: the first sight of the list is at it. A reader who has
    // gone on in it before the script came stays where they are, and that is chosen.
    if (element.scrollLeft === 0 && element.scrollTop === 0) {
      bring(element, inSight.current, 'instant');
    }
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        const index = entry ? [...element.children].indexOf(entry.target) : -1;
        if (index < 0 || index === inSight.current || Date.now() < passing.current) return;
        inSight.current = index;
        chosen.current(index);
      },
      // What lies in the middle of the list is what is read.
      { root: element, rootMargin: '-45%' },
    );
    for (const step of element.children) seen.observe(step);
    return () => seen.disconnect();
  }, [list]);
}

/** Scrolls a list, and nothing around it, to one of its elements. */
function bring(list: HTMLElement, index: number, behavior: ScrollBehavior): void {
  const step = list.children[index]?.getBoundingClientRect();
  if (!step) return;
  const { left, top } = list.getBoundingClientRect();
  list.scrollBy({ left: step.left - left, top: step.top - top, behavior });
}
