import type { EmbeddedMap } from './embeddedMap.ts';

/** The selector of the host's linked words: those of a country or of a paragraph. */
const MARK = '[data-stance-map-country],[data-stance-map-paragraph]';
/** The margins of the reading band of the viewport: linked words that enter it are shown. */
const BAND = '-35% 0px -50% 0px';
/** How long a pointer must rest on linked words, in milliseconds. */
const DWELL = 120;

/** The map that linked words belong to: the one that they name, else the nearest. */
function boxOf(mark: Element, boxes: readonly EmbeddedMap[]): EmbeddedMap | undefined {
  const name = mark.getAttribute('data-stance-map-for');
  if (name) return boxes.find(({ element }) => element.id === name);
  const { top } = mark.getBoundingClientRect();
  let nearest: EmbeddedMap | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const far = Math.abs(box.element.getBoundingClientRect().top - top);
    if (far < least) {
      least = far;
      nearest = box;
    }
  }
  return nearest;
}

/**
 * Lets the maps follow the host's linked words as they are scrolled to, hovered or focused.
 *
 * @param boxes returns the page's maps at the time of the call
 * @param safely wraps a callback so that it throws nothing into the page
 * @returns a function that looks for linked words added since
 */
export function followLinkedWords(
  boxes: () => readonly EmbeddedMap[],
  safely: <A extends unknown[]>(act: (...args: A) => void) => (...args: A) => void,
): () => void {
  const known = new WeakSet<Element>();
  /** The paragraph that is highlighted because it was scrolled to. */
  let read: Element | null = null;
  // Words in the band when the page opens are no choice of the reader's.
  let moved = false;
  const show = (mark: Element): void => {
    const box = boxOf(mark, boxes());
    const country = mark.getAttribute('data-stance-map-country');
    const paragraph = mark.getAttribute('data-stance-map-paragraph');
    if (paragraph) box?.send({ type: 'point', paragraph });
    if (country) box?.send({ type: 'select', country });
  };
  const band = new IntersectionObserver(
    safely((entries: IntersectionObserverEntry[]) => {
      if (!moved) return;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) {
          show(target);
          if (target.hasAttribute('data-stance-map-paragraph')) read = target;
        } else if (target === read) {
          boxOf(target, boxes())?.send({ type: 'point', paragraph: null });
          read = null;
        }
      }
    }),
    { rootMargin: BAND },
  );
  let dwell = 0;
  const meet = safely(({ target }: Event) => {
    const mark = target instanceof Element ? target.closest(MARK) : null;
    clearTimeout(dwell);
    if (mark)
      dwell = window.setTimeout(
        safely(() => show(mark)),
        DWELL,
      );
  });
  const options = { capture: true, passive: true };
  document.addEventListener('mouseover', meet, options);
  document.addEventListener('focusin', meet, options);
  document.addEventListener('scroll', () => (moved = true), { ...options, once: true });
  return () => {
    for (const mark of document.querySelectorAll(MARK)) {
      if (known.has(mark)) continue;
      known.add(mark);
      band.observe(mark);
    }
  };
}
