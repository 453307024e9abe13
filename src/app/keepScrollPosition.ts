/** What a link to words leads to. */
const READ = '.statements > li';

/** The nearest box around an element that has been scrolled, or `null`. */
function scrolledBox(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.scrollTop > 0) return box;
  }
  return null;
}

/**
 * Does something that may reorder a panel which has been scrolled already, by a link to its words, and
 * keeps what stands in the middle of it there. A panel at its top stays at its top.
 *
 * @param page the element that holds the map and its panels
 * @param change what is rendered before the next frame
 */
export function keepScrollPosition(page: Element, change: () => void): void {
  const away = (element: Element, area: DOMRect): number => {
    const middle = (Math.max(0, area.top) + Math.min(window.innerHeight, area.bottom)) / 2;
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  };
  const [nearest] = [...page.querySelectorAll(READ)]
    .flatMap((read) => {
      const box = scrolledBox(read);
      return box ? [{ read, box, away: away(read, box.getBoundingClientRect()) }] : [];
    })
    .sort((one, other) => one.away - other.away);
  if (!nearest) {
    change();
    return;
  }
  const { read, box } = nearest;
  const before = read.getBoundingClientRect().top;
  change();
  requestAnimationFrame(() => {
    if (read.isConnected) box.scrollTop += read.getBoundingClientRect().top - before;
  });
}
