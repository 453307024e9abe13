import { useEffect, useMemo, useState } from 'react';

/** How much path data is laid out in a frame, in characters; a slow phone takes some 20 ms for it. */
const SLICE = 20_000;

/**
 * The codes of the land to draw: all of it, or while it is unseen more from frame to frame, so that laying
 * it out is no long task.
 *
 * @param countries SVG path data by code
 * @param onLaidOut called a frame after all of the unseen land has been drawn, and not during a press
 */
export function useLandInSlices(
  countries: Readonly<Record<string, string>>,
  isUnseen: boolean,
  onLaidOut: (() => void) | undefined,
): readonly string[] {
  const codes = useMemo(() => Object.keys(countries), [countries]);
  const [count, setCount] = useState(0);
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    if (!isUnseen) return;
    let timer = 0;
    const draw = (): void => {
      if (count < codes.length) setCount(nextCount(codes, countries, count));
      else if (isPressed()) setWaited(waited + 1);
      else onLaidOut?.();
    };
    // After the frame in which the slice before was laid out.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(draw);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [codes, countries, count, waited, isUnseen, onLaidOut]);
  return isUnseen ? codes.slice(0, count) : codes;
}

/** Whether a press is on land: its click is lost where the land that it began on goes. */
const isPressed = (): boolean => document.querySelector('[data-code]:active') !== null;

/** How many lands are drawn after one slice more. */
function nextCount(
  codes: readonly string[],
  countries: Readonly<Record<string, string>>,
  from: number,
): number {
  let length = 0;
  let count = from;
  while (count < codes.length && length < SLICE) {
    length += countries[codes[count] ?? '']?.length ?? 0;
    count++;
  }
  return count;
}
