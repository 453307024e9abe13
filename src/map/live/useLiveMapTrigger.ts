import { type RefObject, useCallback, useEffect, useState } from 'react';

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** How long the page's own start is left in peace before the live map is asked for, in milliseconds. */
const AT_LATEST = 1500;

/** Whether a page can afford the live map without having been asked for it. */
function canAfford(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  const saves = connection?.saveData || window.matchMedia('(prefers-reduced-data: reduce)').matches;
  return !saves && !/2g|3g/.test(connection?.effectiveType ?? '');
}

/**
 * When the live map is wanted: on the reader's first sign of wanting to move the map, or in idle time
 * on a visible page that can afford it.
 *
 * @param onIdle called in that idle time
 */
export function useLiveMapTrigger(
  box: RefObject<HTMLElement | null>,
  onIdle: () => void,
): {
  wanted: boolean;
  want: () => void;
} {
  const [wanted, setWanted] = useState(false);
  const want = useCallback(() => setWanted(true), []);
  useEffect(() => {
    const element = box.current;
    if (wanted || !element || !canAfford()) return;
    let idle = 0;
    // An idle callback is missing in Safari; a timer does there.
    const later =
      window.requestIdleCallback ?? ((then: () => void) => window.setTimeout(then, 200));
    const never = window.cancelIdleCallback ?? window.clearTimeout;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      // What the first act will ask for comes with it, and is a tenth of it.
      idle = later(
        () => {
          onIdle();
          want();
        },
        { timeout: AT_LATEST },
      );
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
      never(idle);
    };
  }, [box, wanted, want, onIdle]);
  return { wanted, want };
}
