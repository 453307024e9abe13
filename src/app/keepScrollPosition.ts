import { fragmentWords, markWords } from './textFragment.ts';

/** The elements that a link to words can scroll to. */
const READ = '.statements > li';

/** The nearest scrolled ancestor of an element, or `null`. */
function scrolledBox(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.scrollTop > 0) return box;
  }
  return null;
}

/**
 * Applies a change that may reorder a panel to which a text fragment leads, and keeps the statement in the
 * middle of the panel where it was on the screen. A panel at its top stays there, unless it is left without
 * the marked words.
 *
 * @param page the element that holds the map and its panels
 * @param change the change; it renders before the next frame
 */
export function keepScrollPosition(page: Element, change: () => void): void {
  const away = (element: Element, area: DOMRect): number => {
    const middle = (Math.max(0, area.top) + Math.min(window.innerHeight, area.bottom)) / 2;
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  };
  const statements = (): Element[] => [...page.querySelectorAll(READ)];
  const present = statements();
  const [nearest] = present
    .flatMap((read) => {
      const box = scrolledBox(read);
      return box ? [{ read, box, away: away(read, box.getBoundingClientRect()) }] : [];
    })
    .sort((one, other) => one.away - other.away);
  const marked = fragmentWords();
  const words = nearest?.read.textContent ?? marked;
  const before = nearest?.read.getBoundingClientRect().top ?? 0;
  change();
  if (words === '') return;
  requestAnimationFrame(() => {
    const after = statements().find(({ textContent }) => textContent?.includes(words));
    if (!after) return;
    if (nearest) nearest.box.scrollTop += after.getBoundingClientRect().top - before;
    else after.scrollIntoView({ block: 'nearest' });
    // Under another heading it is another element.
    if (marked !== '' && !present.includes(after)) markWords(after, marked);
  });
}
