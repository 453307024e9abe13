import { useEffect, useMemo, useRef, useState } from 'react';
import type { Arc } from '../../model/arcs.ts';
import type { LowWorld } from '../../model/borders.ts';
import type { Camera } from '../../model/mercator.ts';
import type { ThemeName } from '../../model/palette.ts';
import type { CameraTarget } from './cameraTarget.ts';
import type { LiveView } from './liveView.ts';
import { MapController, type PreventedGesture } from './MapController.ts';
import type { MapData, MapLook } from './mapStyle.ts';
import { currentPalette } from './paletteInForce.ts';
import { type LiveFailure, Watchdog } from './Watchdog.ts';

type Borders = Pick<MapData, 'land' | 'disputed'>;

export interface MapViewProps {
  /** How long the page has waited for it already, in milliseconds. */
  waited: number;
  /** Where the page wants the map; the same object as long as nothing of it changes. */
  place: CameraTarget;
  /** The light borders. */
  world: LowWorld;
  /** What it draws; its colours are the theme's. */
  look: Omit<MapLook, 'palette'> & { readonly theme: ThemeName };
  arcs: readonly Arc[];
  /** Length of a pattern's tile, in degrees of longitude. */
  tileDegrees: number;
  /** Fetches the fine borders; asked once, when the reader comes near enough to see them. */
  loadHighBorders: () => Promise<Borders>;
  onHighBordersFailed: () => void;
  /** Once a country is seen on the screen, and whenever that changes with a lost context. */
  onDrawn: (controller: MapController | null) => void;
  onFailure: (failure: LiveFailure) => void;
  onView: (view: LiveView) => void;
  onPoint: (at: readonly [x: number, y: number] | null) => void;
  onClick: (at: readonly [x: number, y: number]) => void;
  onGesturePrevented: (gesture: PreventedGesture) => void;
}

/** From this zoom on, on a screen of density 1, the light borders show their corners. */
const FINE_FROM = 2.4;

/**
 * The live map's place in the page: has it made after it was mounted, and covers the still with it
 * as long as a country is seen on it. The {@link Watchdog} says when that is.
 */
export function MapView(props: MapViewProps) {
  const { place, arcs } = props;
  const look = useMemo(
    () => ({ ...props.look, palette: currentPalette(props.look.theme) }),
    [props.look],
  );
  const box = useRef<HTMLDivElement>(null);
  const watchdog = useRef<Watchdog<MapController> | null>(null);
  const [drawn, setDrawn] = useState(false);
  const latest = useRef({ ...props, look });
  latest.current = { ...props, look };

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let fine: Promise<Borders> | null = null;
    const refine = async (): Promise<void> => {
      fine ??= latest.current.loadHighBorders();
      try {
        const borders = await fine;
        dog.tell((map) => map.setBorders(borders));
      } catch {
        latest.current.onHighBordersFailed();
      }
    };
    const make = (movedTo: Camera | null): MapController => {
      let refined = false;
      const { place, world, look, arcs, tileDegrees } = latest.current;
      return new MapController({
        container,
        place,
        movedTo,
        world,
        look,
        arcs,
        tileDegrees,
        onView: (view) => {
          latest.current.onView(view);
          const pixels = view.scale * Math.min(2, window.devicePixelRatio) * 360;
          if (refined || pixels <= 512 * 2 ** FINE_FROM) return;
          refined = true;
          void refine();
        },
        onPoint: (at) => latest.current.onPoint(at),
        onClick: (at) => latest.current.onClick(at),
        onGesturePrevented: (gesture) => latest.current.onGesturePrevented(gesture),
        onContext: (context) => dog.onContext(context),
      });
    };
    const dog = new Watchdog<MapController>({
      make,
      waited: latest.current.waited,
      onDrawn: (map) => {
        setDrawn(map !== null);
        latest.current.onDrawn(map);
      },
      onFailure: (failure) => latest.current.onFailure(failure),
    });
    watchdog.current = dog;
    return () => dog.stop();
  }, []);

  useEffect(() => watchdog.current?.tell((map) => map.setLook(look)), [look]);
  useEffect(() => watchdog.current?.tell((map) => map.setArcs(arcs)), [arcs]);
  const seen = useRef(false);
  seen.current = drawn;
  useEffect(() => watchdog.current?.tell((map) => map.setPlace(place, seen.current)), [place]);

  return <div ref={box} className={drawn ? 'live live-drawn' : 'live'} aria-hidden="true" />;
}
