import { useRef, useState } from 'react';
import { useActions } from '../../store/useMapState.ts';
import type { Projection } from './cameraTarget.ts';
import type { LiveView } from './liveView.ts';
import type { MapController } from './MapController.ts';
import { useLazyMapView } from './useLazyMapView.ts';
import type { LiveFailure } from './Watchdog.ts';

/**
 * What the stage knows of the live map: its part of the script once that has come, the map once it has
 * drawn a country, what it shows, and that it gave up.
 */
export function useLiveMap(wanted: boolean) {
  const { setNotice } = useActions();
  const [controller, setController] = useState<MapController | null>(null);
  const [view, setView] = useState<LiveView | null>(null);
  const [failed, setFailed] = useState(false);
  const [projection, setProjection] = useState<Projection>('mercator');
  /** Levels that were asked for while the map was on its way. */
  const early = useRef(0);
  const giveUp = (failure: LiveFailure): void => {
    setFailed(true);
    setProjection('mercator');
    setNotice(failure === 'stopped' ? 'context-lost' : 'live-map', true);
  };
  const come = useLazyMapView(wanted, () => giveUp('absent'));
  const onDrawn = (live: MapController | null): void => {
    setController(live);
    if (!live) return;
    // What an earlier map on this page could not do.
    setNotice('live-map', false);
    setNotice('context-lost', false);
    // A press of a button that was there before the map was.
    if (early.current !== 0) live.zoomBy(early.current);
    early.current = 0;
  };
  const zoomBy = (levels: number): void => {
    if (controller) controller.zoomBy(levels);
    else early.current += levels;
  };
  return {
    come: failed ? null : come,
    controller,
    view,
    setView,
    failed,
    giveUp,
    onDrawn,
    zoomBy,
    projection,
    setProjection,
  };
}
