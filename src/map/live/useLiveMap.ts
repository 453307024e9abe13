import { type RefObject, useEffect, useRef, useState } from 'react';
import { useActions } from '../../store/useMapState.ts';
import type { Projection } from './cameraTarget.ts';
import type { StageView } from './liveProjection.ts';
import type { MapController, PreventedGesture } from './MapController.ts';
import { useLazyMapView } from './useLazyMapView.ts';
import { useLiveMapTrigger } from './useLiveMapTrigger.ts';
import type { LiveFailure } from './Watchdog.ts';

/** How long the hint stands that says how to move the map, in milliseconds. */
const HINT_FOR = 1500;

/**
 * The live map as the page knows it, from the moment when it is wanted.
 *
 * @param onIdle called when the page is idle, where the reader's line can afford more
 */
export function useLiveMap(box: RefObject<HTMLElement | null>, onIdle: () => void) {
  const { setNotice } = useActions();
  const { wanted, want, gestures } = useLiveMapTrigger(box, onIdle);
  const [controller, setController] = useState<MapController | null>(null);
  const [view, setView] = useState<StageView | null>(null);
  const [isAway, setAway] = useState(false);
  const [failed, setFailed] = useState(false);
  const [projection, setProjection] = useState<Projection>('mercator');
  const [preventedGesture, setPreventedGesture] = usePreventedGesture();
  /** Zoom levels that were asked for before the map was drawn. */
  const early = useRef(0);
  const onFailure = (failure: LiveFailure): void => {
    setFailed(true);
    setProjection('mercator');
    setNotice(failure === 'stopped' ? 'context-lost' : 'live-map', true);
  };
  const loaded = useLazyMapView(wanted, () => onFailure('absent'));
  const onDrawn = (drawn: MapController | null): void => {
    setController(drawn);
    if (!drawn) return;
    // Notices of an earlier map on this page.
    setNotice('live-map', false);
    setNotice('context-lost', false);
    if (early.current !== 0) drawn.zoomBy(early.current);
    early.current = 0;
  };
  const zoomBy = (levels: number): void => {
    if (controller) controller.zoomBy(levels);
    else early.current += levels;
  };
  return {
    wanted,
    want,
    /** Handlers for the box, which hear that the map is wanted. */
    gestures,
    /** Its component and how long that took to load; `null` until it has loaded, and after a failure. */
    lazy: failed ? null : loaded,
    /** The map while it is drawn, and so covers the static map. */
    controller,
    /** What the map shows, once there is one. */
    view,
    /** Whether the reader has moved it away from where the page wants it. */
    isAway,
    failed,
    projection,
    setProjection,
    zoomBy,
    /** For as long as the hint stands that names another gesture. */
    preventedGesture,
    /** What the map reports. */
    events: {
      onDrawn,
      onFailure,
      onView: setView,
      onRest: setAway,
      onGesturePrevented: setPreventedGesture,
      onHighBordersFailed: () => setNotice('high-borders', true),
    },
  };
}

function usePreventedGesture() {
  const [gesture, setGesture] = useState<PreventedGesture | null>(null);
  useEffect(() => {
    if (gesture === null) return;
    const timer = window.setTimeout(() => setGesture(null), HINT_FOR);
    return () => window.clearTimeout(timer);
  }, [gesture]);
  return [gesture, setGesture] as const;
}
