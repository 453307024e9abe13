import { useEffect, useState } from 'react';
import type { PreventedGesture } from './MapController.ts';

/** How long the hint stands that tells how to move the map, in milliseconds. */
const HINT_FOR = 1500;

/** A gesture that was left to the page, for as long as the hint stands that tells of another. */
export function useGestureHint(): [PreventedGesture | null, (kept: PreventedGesture) => void] {
  const [kept, setKept] = useState<PreventedGesture | null>(null);
  useEffect(() => {
    if (kept === null) return;
    const timer = window.setTimeout(() => setKept(null), HINT_FOR);
    return () => window.clearTimeout(timer);
  }, [kept]);
  return [kept, setKept];
}
