import { type PointerEvent, type TouchEvent, useEffect, useRef } from 'react';

/** How long a finger rests on the map until it means the map, in milliseconds: as long as a system's long press. */
const HOLD = 500;

/**
 * The handlers that hear a reader mean to move the map: a mouse that comes over it, two fingers, one that
 * is held. One that passes over it scrolls the page, and one that taps chooses, which needs no live map.
 *
 * @param want called at each such sign
 */
export function useGestureTrigger(want: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const letGo = (): void => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') want();
    },
    onTouchStart: ({ touches }: TouchEvent) => {
      letGo();
      if (touches.length > 1) want();
      else timer.current = setTimeout(want, HOLD);
    },
    onTouchMove: letGo,
    onTouchEnd: letGo,
    onTouchCancel: letGo,
  };
}
