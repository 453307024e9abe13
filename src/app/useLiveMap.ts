import { useRef, useState } from 'react';
import type { LiveView } from '../map/liveView.ts';
import type { MapController } from '../map/MapController.ts';
import type { Projection } from '../map/place.ts';
import type { LiveFailure } from '../map/Watchdog.ts';
import { useActions } from '../store/useMap.ts';
import { useMapView } from './useMapView.ts';

/**
 * What the stage knows of the live map: its part of the script once that has come, the map once it has
 * drawn a country, what it shows, and that it gave up.
 */
export function useLiveMap(wanted: boolean) {
  const { notice } = useActions();
  const [controller, setController] = useState<MapController | null>(null);
  const [view, setView] = useState<LiveView | null>(null);
  const [failed, setFailed] = useState(false);
  const [projection, setProjection] = useState<Projection>('mercator');
  /** Levels that were asked for while the map was on its way. */
  const early = useRef(0);
  const giveUp = (failure: LiveFailure): void => {
    setFailed(true);
    setProjection('mercator');
    notice(failure === 'stopped' ? 'context-lost' : 'live-map', true);
  };
  const come = useMapView(wanted, () => giveUp('absent'));
  const onDrawn = (live: MapController | null): void => {
    setController(live);
    if (!live) return;
    // What an earlier map on this page could not do.
    notice('live-map', false);
    notice('context-lost', false);
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
