import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Story } from '../content/schema.ts';
import { paperSize } from '../model/mapSize.ts';
import type { Size } from '../model/mercator.ts';

/**
 * Widths of the box, in CSS pixels, that are assumed until the page has been laid out: on a page of 1280
 * pixels and on a phone. Where they are right no name is placed a second time.
 */
export const USUAL_WIDTHS = { wide: 840, narrow: 390 } as const;

/** The size of the map's box; each is `null` before it is known, and on a server. */
export function useStageSize(
  box: RefObject<HTMLElement | null>,
  story: Story,
): { onScreen: Size | null; shown: Size | null; isPrinting: boolean } {
  const onScreen = useElementSize(box);
  const isPrinting = usePrinting();
  // Paper has a box of its own, whatever the screen has.
  return { onScreen, shown: isPrinting ? paperSize(story) : onScreen, isPrinting };
}

function useElementSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width > 0 && height > 0) {
        setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
      }
    };
    // The page is drawn for the usual widths already, and nobody waits for the exact one.
    startTransition(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** Whether the page is being put on paper just now. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser lays the paper out as soon as its listeners have been heard.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
