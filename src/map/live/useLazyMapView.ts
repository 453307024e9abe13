import { type ComponentType, useEffect, useRef, useState } from 'react';
import { watchLoad } from '../../context/watchLoad.ts';
import type { MapViewProps } from './MapView.tsx';

/** The live map's part of the script, and how long it took to load, in milliseconds. */
interface LazyMapView {
  readonly MapView: ComponentType<MapViewProps>;
  readonly waited: number;
}

/**
 * Loads MapView once `wanted` is true; it is not in the page's first script.
 *
 * @param onMissing called once where it fails to load, or does not load in time; it is then not used
 * @returns `null` until it has loaded
 */
export function useLazyMapView(wanted: boolean, onMissing: () => void): LazyMapView | null {
  const [loaded, setLoaded] = useState<LazyMapView | null>(null);
  const latest = useRef(onMissing);
  latest.current = onMissing;
  useEffect(() => {
    if (!wanted) return;
    const began = performance.now();
    let isOver = false;
    const once = (then: () => void): void => {
      if (!isOver) then();
      isOver = true;
    };
    const cancel = watchLoad(
      import('./MapView.tsx'),
      ({ MapView }) => once(() => setLoaded({ MapView, waited: performance.now() - began })),
      () => once(() => latest.current()),
    );
    return () => {
      isOver = true;
      cancel();
    };
  }, [wanted]);
  return loaded;
}
