import { useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../../content/schema.ts';
import type { Arc } from '../../model/arcs.ts';
import type { LandIndex, LowWorld } from '../../model/borders.ts';
import { globeCenter } from '../../model/globeCenter.ts';
import type { Camera } from '../../model/mercator.ts';
import type { ThemeName } from '../../model/palette.ts';
import type { CameraTarget } from './cameraTarget.ts';
import { currentPalette } from './currentPalette.ts';
import type { StageView } from './liveProjection.ts';
import { MapController, type PreventedGesture } from './MapController.ts';
import type { MapData, MapLook } from './mapStyle.ts';
import { type LiveFailure, Watchdog } from './Watchdog.ts';

type Borders = Pick<MapData, 'land' | 'disputed'>;

export interface MapViewProps {
  /** How long its part of the script took to load, in milliseconds. */
  waited: number;
  /** Where the page wants the map; the same object as long as nothing of it changes. */
  cameraTarget: CameraTarget;
  /** The low borders. */
  world: LowWorld;
  story: Story;
  /** Of the story's actors. */
  lands: LandIndex;
  /** What the map draws, in the theme's colours. */
  look: Omit<MapLook, 'palette'> & { readonly theme: ThemeName };
  arcs: readonly Arc[];
  /** Loads the high borders; called once, when the reader comes near enough to see them. */
  loadHighBorders: () => Promise<Borders>;
  onHighBordersFailed: () => void;
  /** Called with the map when a country is on the screen, and with `null` when none is any more. */
  onDrawn: (controller: MapController | null) => void;
  onFailure: (failure: LiveFailure) => void;
  onView: (view: StageView) => void;
  /** Called when the map has come to rest, with whether that is away from its target. */
  onRest: (isAway: boolean) => void;
  onGesturePrevented: (gesture: PreventedGesture) => void;
}

/** From this zoom on, on a screen of density 1, the low borders show their corners. */
const HIGH_FROM = 2.4;

/**
 * The live map in the page: has it made once mounted, and covers the static map with it as long as a country
 * is seen on it. The {@link Watchdog} says when that is.
 */
export function MapView(props: MapViewProps) {
  const { cameraTarget, arcs } = props;
  const look = useMemo(
    () => ({ ...props.look, palette: currentPalette(props.look.theme) }),
    [props.look],
  );
  const box = useRef<HTMLDivElement>(null);
  const watchdogRef = useRef<Watchdog<MapController> | null>(null);
  const [drawn, setDrawn] = useState(false);
  const latest = useRef({ ...props, look });
  latest.current = { ...props, look };

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let high: Promise<Borders> | null = null;
    const showHighBorders = async (): Promise<void> => {
      high ??= latest.current.loadHighBorders();
      try {
        const borders = await high;
        watchdog.update((map) => map.setBorders(borders));
      } catch {
        latest.current.onHighBordersFailed();
      }
    };
    const make = (movedTo: Camera | null): MapController => {
      let isNear = false;
      const { cameraTarget, world, story, lands, look, arcs } = latest.current;
      return new MapController({
        container,
        cameraTarget,
        movedTo,
        world,
        look,
        arcs,
        globeCenter: globeCenter(story, lands),
        onRest: (isAway) => latest.current.onRest(isAway),
        onView: (view) => {
          latest.current.onView(view);
          const pixels = view.scale * Math.min(2, window.devicePixelRatio) * 360;
          if (isNear || pixels <= 512 * 2 ** HIGH_FROM) return;
          isNear = true;
          void showHighBorders();
        },
        onGesturePrevented: (gesture) => latest.current.onGesturePrevented(gesture),
        onContext: (context) => watchdog.onContext(context),
      });
    };
    const watchdog = new Watchdog<MapController>({
      make,
      waited: latest.current.waited,
      onDrawn: (map) => {
        setDrawn(map !== null);
        latest.current.onDrawn(map);
      },
      onFailure: (failure) => latest.current.onFailure(failure),
    });
    watchdogRef.current = watchdog;
    return () => watchdog.stop();
  }, []);

  useEffect(() => watchdogRef.current?.update((map) => map.setLook(look)), [look]);
  useEffect(() => watchdogRef.current?.update((map) => map.setArcs(arcs)), [arcs]);
  const isSeen = useRef(false);
  isSeen.current = drawn;
  useEffect(
    () => watchdogRef.current?.update((map) => map.setCameraTarget(cameraTarget, isSeen.current)),
    [cameraTarget],
  );

  return <div ref={box} className={drawn ? 'live live-drawn' : 'live'} aria-hidden="true" />;
}
