/**
 * The height at which nothing of a framed page scrolls, in CSS pixels; 0 where it is not laid out. It
 * depends on the frame's width and content only, not on its present height: otherwise a host that follows
 * it would never come to rest.
 *
 * @param page the framed page's root element
 */
export function contentHeight(page: HTMLElement): number {
  const part = (name: string): HTMLElement | null => page.querySelector(`.${name}`);
  const [lead, below, panel] = ['lead', 'framed-below', 'panel'].map(part);
  const { top, width } = page.getBoundingClientRect();
  if (width === 0 || !lead || !below || !panel) return 0;
  // Narrow: the panel is below the map, or overlaps its foot. Wide: it is beside the map.
  const isBeside = panel.offsetWidth < below.offsetWidth;
  const column =
    lead.getBoundingClientRect().top +
    lead.scrollHeight +
    missingOfMap(part('stage')) +
    scrolledHeight(below, isBeside ? panel : null);
  const lowest = isBeside
    ? Math.max(column, panel.getBoundingClientRect().top + scrolledHeight(panel))
    : column;
  return Math.ceil(lowest - top + (part('notices')?.offsetHeight ?? 0));
}

/** The height of a scroller's content but for one part that stands elsewhere. */
function scrolledHeight(scroller: Element, but: Element | null = null): number {
  const ends = [...scroller.children]
    .filter((child) => child !== but)
    .map((child) => child.getBoundingClientRect().bottom);
  return Math.max(...ends) - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

/** By how much the frame's height makes the map lower than its column's width asks for. */
function missingOfMap(stage: HTMLElement | null): number {
  const column = stage?.parentElement;
  if (!stage || !column || stage.offsetWidth === 0) return 0;
  return (column.offsetWidth * stage.offsetHeight) / stage.offsetWidth - stage.offsetHeight;
}
