import { useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../../content/schema.ts';
import type { Arc } from '../../model/arcs.ts';
import {
  type Borders,
  type LandIndex,
  type LowWorld,
  lowDisputed,
  lowFeatures,
} from '../../model/borders.ts';
import { globeCenter } from '../../model/globeCenter.ts';
import { type Camera, turnedPlane } from '../../model/mercator.ts';
import type { ThemeName } from '../../model/palette.ts';
import type { CameraTarget } from './cameraTarget.ts';
import { currentPalette } from './currentPalette.ts';
import type { StageView } from './liveProjection.ts';
import { MapController, type PreventedGesture } from './MapController.ts';
import type { MapLook } from './mapStyle.ts';
import { type LiveFailure, Watchdog } from './Watchdog.ts';

export interface MapViewProps {
  /** How long its part of the script took to load, in milliseconds. */
  waited: number;
  /** Where the page wants the map; the same object as long as nothing of it changes. */
  cameraTarget: CameraTarget;
  /** The low borders. */
  world: LowWorld;
  /** The medium borders; `null` before they have come, and where they do not come. */
  medium: Borders | null;
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

/** From these zooms on, on a screen of density 1, the low and the medium borders show their corners. */
const HIGH_FROM = { low: 2.4, medium: 4.5 } as const;

/**
 * The live map in the page: has it made once mounted, and covers the static map with it as long as a country
 * is seen on it. The {@link Watchdog} says when that is.
 */
export function MapView(props: MapViewProps) {
  const { cameraTarget, arcs, medium } = props;
  const look = useMemo(
    () => ({ ...props.look, palette: currentPalette(props.look.theme) }),
    [props.look],
  );
  const box = useRef<HTMLDivElement>(null);
  const watchdogRef = useRef<Watchdog<MapController> | null>(null);
  const [drawn, setDrawn] = useState(false);
  const high = useRef<Borders | null>(null);
  const latest = useRef({ ...props, look });
  latest.current = { ...props, look };

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let loading: Promise<Borders> | null = null;
    const showHighBorders = async (): Promise<void> => {
      loading ??= latest.current.loadHighBorders();
      try {
        const borders = await loading;
        high.current = borders;
        watchdog.update((map) => map.setBorders(borders));
      } catch {
        latest.current.onHighBordersFailed();
      }
    };
    const make = (movedTo: Camera | null): MapController => {
      let isNear = false;
      const { cameraTarget, world, medium, story, lands, look, arcs } = latest.current;
      return new MapController({
        container,
        cameraTarget,
        movedTo,
        borders: high.current ?? medium ?? lowBorders(world),
        look,
        arcs,
        globeCenter: globeCenter(story, lands),
        onRest: (isAway) => latest.current.onRest(isAway),
        onView: (view) => {
          latest.current.onView(view);
          const pixels = view.scale * Math.min(2, window.devicePixelRatio) * 360;
          const { low, medium } = HIGH_FROM;
          const from = latest.current.medium ? medium : low;
          if (isNear || pixels <= 512 * 2 ** from) return;
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
  useEffect(() => {
    if (medium && !high.current) watchdogRef.current?.update((map) => map.setBorders(medium));
  }, [medium]);
  const isSeen = useRef(false);
  isSeen.current = drawn;
  useEffect(
    () => watchdogRef.current?.update((map) => map.setCameraTarget(cameraTarget, isSeen.current)),
    [cameraTarget],
  );

  return <div ref={box} className={drawn ? 'live live-drawn' : 'live'} aria-hidden="true" />;
}

/** @throws if the paths are none: there is then no live map */
function lowBorders(world: LowWorld): Borders {
  const turned = { ...world, plane: turnedPlane(world.plane) };
  return { land: lowFeatures(turned), disputed: lowDisputed(turned) };
}
