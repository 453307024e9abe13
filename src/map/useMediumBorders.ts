import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type LowWorld, lowDrawing } from '../model/borders.ts';
import type { MediumBorders } from './live/finerBorders.ts';

/**
 * The borders at medium resolution, which take the place of the low ones once they have come. Where they do
 * not come the low ones stay, and nothing is said.
 *
 * @returns `load` fetches them; the static map draws `drawing`, and lays `finer` out until it calls
 * `onFinerLaidOut`; the live map takes `medium`
 */
export function useMediumBorders(world: LowWorld, fetchBorders: () => Promise<MediumBorders>) {
  const low = useMemo(() => lowDrawing(world), [world]);
  const [medium, setMedium] = useState<MediumBorders | null>(null);
  const [isLaidOut, setLaidOut] = useState(false);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  const load = useCallback(
    () =>
      fetchBorders().then(
        (borders) => {
          if (isMounted.current) setMedium(borders);
        },
        () => undefined,
      ),
    [fetchBorders],
  );
  const isShown = medium !== null && isLaidOut;
  return {
    load,
    medium,
    drawing: isShown ? medium.drawing : low,
    finer: isShown ? null : (medium?.drawing ?? null),
    onFinerLaidOut: useCallback(() => setLaidOut(true), []),
  };
}
