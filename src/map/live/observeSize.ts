/**
 * Reports each new size of a box, and each new density of its screen: a box may be hidden while a map is
 * made in it, and a window be moved to another screen. A hidden box has no size and is not reported.
 *
 * @returns ends it
 */
export function observeSize(box: HTMLElement, onChange: () => void): () => void {
  const sizeOf = (): string => [box.clientWidth, box.clientHeight, devicePixelRatio].join();
  let size = sizeOf();
  const check = (): void => {
    if (box.clientWidth * box.clientHeight === 0 || sizeOf() === size) return;
    size = sizeOf();
    watchDensity();
    onChange();
  };
  const observer = new ResizeObserver(check);
  observer.observe(box);
  // Browsers report another density by this event or by the media query.
  window.addEventListener('resize', check);
  let density: MediaQueryList | undefined;
  const watchDensity = (): void => {
    density?.removeEventListener('change', check);
    density = window.matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    density.addEventListener('change', check);
  };
  watchDensity();
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', check);
    density?.removeEventListener('change', check);
  };
}
