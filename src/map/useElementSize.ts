import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';
import type { Size } from '../model/mercator.ts';

/** An element's size in CSS pixels as it changes; `null` before it is known, and on a server. */
export function useElementSize(element: RefObject<HTMLElement | null>): Size | null {
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
    // What stands there has been drawn for any size, and nobody waits for the better.
    startTransition(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
