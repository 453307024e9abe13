import { type ComponentType, useEffect, useRef, useState } from 'react';
import { LOAD_TIMEOUT } from '../../model/loadTimeout.ts';
import type { MapViewProps } from './MapView.tsx';

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
export function useLazyMapView(wanted: boolean, onAbsent: () => void): Come | null {
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
    const timer = window.setTimeout(absent, LOAD_TIMEOUT);
    import('./MapView.tsx').then(
      ({ MapView }) => end(() => setCome({ MapView, waited: performance.now() - asked })),
      absent,
    );
    return () => end(() => undefined);
  }, [wanted]);
  return come;
}
