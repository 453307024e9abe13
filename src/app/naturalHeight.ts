/**
 * The height at which nothing of a framed page scrolls, in CSS pixels; 0 where it is not laid out. It
 * follows from the frame's width and from what there is to read, and not from the height that the
 * frame has now, or a host that follows it would chase its own tail.
 *
 * @param page the framed page: see framed.css
 */
export function naturalHeight(page: HTMLElement): number {
  const { top, width } = page.getBoundingClientRect();
  if (width === 0) return 0;
  const lowest = [...page.querySelectorAll<HTMLElement>('.below, .rest, .panel')].map(
    (scroller) => {
      const ends = [...scroller.children].map((child) => child.getBoundingClientRect().bottom);
      const beside = scroller.matches('.panel') ? 0 : missingOfMap(page);
      return Math.max(0, ...ends) - top + scroller.scrollTop + beside;
    },
  );
  const notices = page.querySelector<HTMLElement>('.notices')?.offsetHeight ?? 0;
  return Math.ceil(Math.max(...lowest) + notices);
}

/** By how much the map is lower than its column would have it, since the frame is. */
function missingOfMap(page: HTMLElement): number {
  const stage = page.querySelector<HTMLElement>('.stage');
  const column = stage?.parentElement;
  if (!stage || !column || stage.offsetWidth === 0) return 0;
  return (column.offsetWidth * stage.offsetHeight) / stage.offsetWidth - stage.offsetHeight;
}
