import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { MapViewProps } from '../map/MapView.tsx';
import { PATIENCE } from '../map/patience.ts';

/** The live map's part of the script, and how long it took to come, in milliseconds. */
interface Come {
  readonly MapView: ComponentType<MapViewProps>;
  readonly waited: number;
}

/**
 * Fetches what the live map is made of, once it is wanted: most readers' first script does without.
 *
 * @param onAbsent called once where it fails to come, or does not come in time
 * @returns `null` until it has come
 */
export function useMapView(wanted: boolean, onAbsent: () => void): Come | null {
  const [come, setCome] = useState<Come | null>(null);
  const latest = useRef(onAbsent);
  latest.current = onAbsent;
  useEffect(() => {
    if (!wanted) return;
    const asked = performance.now();
    let over = false;
    const end = (then: () => void): void => {
      if (!over) then();
      over = true;
      window.clearTimeout(timer);
    };
    const absent = (): void => end(() => latest.current());
    const timer = window.setTimeout(absent, PATIENCE);
    import('../map/MapView.tsx').then(
      ({ MapView }) => end(() => setCome({ MapView, waited: performance.now() - asked })),
      absent,
    );
    return () => end(() => undefined);
  }, [wanted]);
  return come;
}
