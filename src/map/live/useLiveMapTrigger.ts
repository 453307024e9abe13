import {
  type PointerEvent,
  type RefObject,
  type TouchEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** The longest wait for an idle callback before the live map is requested, in milliseconds. */
const AT_LATEST = 1500;
/** How long a touch must last to count as intent to move the map, in milliseconds. */
const HOLD = 500;

/** Whether a page can afford what nobody has asked for: the live map, and finer borders. */
function canAfford(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  const saves = connection?.saveData || window.matchMedia('(prefers-reduced-data: reduce)').matches;
  return !saves && !/2g|3g/.test(connection?.effectiveType ?? '');
}

/**
 * When the live map is wanted: from the reader's first sign of meaning to move the map, or in idle time
 * on a visible page that can afford it.
 *
 * @param onIdle called once in that idle time, whether or not the live map is wanted already
 * @returns `gestures` are handlers for the box
 */
export function useLiveMapTrigger(box: RefObject<HTMLElement | null>, onIdle: () => void) {
  const [wanted, setWanted] = useState(false);
  const want = useCallback(() => setWanted(true), []);
  useEffect(() => {
    const element = box.current;
    if (!element || !canAfford()) return;
    let idle = 0;
    // An idle callback is missing in Safari; a timer does there.
    const whenIdle =
      window.requestIdleCallback ?? ((then: () => void) => window.setTimeout(then, 200));
    const cancel = window.cancelIdleCallback ?? window.clearTimeout;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // What the first click needs is a tenth of the live map's size.
      idle = whenIdle(
        () => {
          onIdle();
          want();
        },
        { timeout: AT_LATEST },
      );
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancel(idle);
    };
  }, [box, want, onIdle]);
  return { wanted, want, gestures: useGestures(want) };
}

/**
 * The gestures of who means to move the map: a mouse comes over it, two fingers, one that is held. A
 * finger that passes over it scrolls the page, and one that taps chooses, which needs no live map.
 */
function useGestures(want: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = (): void => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') want();
    },
    onTouchStart: ({ touches }: TouchEvent) => {
      cancel();
      if (touches.length > 1) want();
      else timer.current = setTimeout(want, HOLD);
    },
    onTouchMove: cancel,
    onTouchEnd: cancel,
    onTouchCancel: cancel,
  };
}
