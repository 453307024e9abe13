/**
 * Tells of each other size that a box has, or of another density of its screen: a box may be hidden
 * while a map is made in it, and a window moved to another screen. A box that is hidden has no size.
 *
 * @returns what ends it
 */
export function observeSize(box: HTMLElement, onChange: () => void): () => void {
  const sizeOf = (): string => [box.clientWidth, box.clientHeight, devicePixelRatio].join();
  let size = sizeOf();
  const look = (): void => {
    if (box.clientWidth * box.clientHeight === 0 || sizeOf() === size) return;
    size = sizeOf();
    watchDensity();
    onChange();
  };
  const observer = new ResizeObserver(look);
  observer.observe(box);
  // A browser may tell of another density by the one or by the other.
  window.addEventListener('resize', look);
  let density: MediaQueryList | undefined;
  const watchDensity = (): void => {
    density?.removeEventListener('change', look);
    density = window.matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    density.addEventListener('change', look);
  };
  watchDensity();
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', look);
    density?.removeEventListener('change', look);
  };
}
