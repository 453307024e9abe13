import { useEffect, useRef, useState } from 'react';
import type { Arc } from '../model/arcs.ts';
import type { LightWorld } from '../model/geometry.ts';
import type { Camera } from '../model/mercator.ts';
import type { KeptGesture, LiveView, MapController, Projection } from './MapController.ts';
import type { MapData, MapLook } from './style.ts';

/** Why there is no live map, or no longer. The still then stays, or returns. */
export type LiveFailure = 'load' | 'webgl' | 'silent' | 'context';

interface Props {
  /** The camera of the chosen area in the box of today's size. */
  home: Camera;
  size: { width: number; height: number };
  /** Changes with each wish of the reader's to be taken to an area. */
  wish: string;
  projection: Projection;
  /** The light borders, which the still shows too. */
  world: LightWorld;
  look: MapLook;
  arcs: readonly Arc[];
  tileDegrees: number;
  /** Fetches the fine borders; asked once, when the reader comes near enough to see them. */
  loadFine: () => Promise<Pick<MapData, 'land' | 'disputed'>>;
  onFineFailed: () => void;
  /** Once a country is seen on the screen, and whenever that changes with a lost context. */
  onDrawn: (controller: MapController | null) => void;
  onFailure: (failure: LiveFailure) => void;
  onView: (view: LiveView) => void;
  onPoint: (at: readonly [x: number, y: number] | null) => void;
  onClick: (at: readonly [x: number, y: number]) => void;
  onKeptGesture: (gesture: KeptGesture) => void;
}

/** How long a live map may take until a country is on the screen, in milliseconds. */
const PATIENCE = 8000;
/** How long a lost context may stay away, in milliseconds. */
const CONTEXT_PATIENCE = 3000;
const CHECK_EVERY = 50;
/** From this zoom on the light borders show their corners. */
const FINE_FROM = 2.4;

/**
 * The live map's place in the page: creates it after it was mounted, covers the still only when a
 * country has been seen drawn, and says so when that does not come to pass.
 */
export function MapView(props: Props) {
  const { home, size, wish, projection, look, arcs } = props;
  const box = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const [drawn, setDrawn] = useState(false);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let over = false;
    let timer: number | undefined;
    let contextTimer: number | undefined;
    let fineAsked = false;
    let covered = false;
    const fail = (failure: LiveFailure): void => {
      if (over) return;
      end();
      setDrawn(false);
      latest.current.onDrawn(null);
      latest.current.onFailure(failure);
    };
    const end = (): void => {
      over = true;
      window.clearTimeout(timer);
      window.clearTimeout(contextTimer);
      controller.current?.remove();
      controller.current = null;
    };
    const cover = (live: MapController): void => {
      if (!covered) {
        // What the page has come to while the map was on its way.
        const { projection: wished, home: flat, size: now } = latest.current;
        live.fit(flat);
        if (wished !== 'mercator') live.setProjection(wished, flat, now.height);
      }
      covered = true;
      setDrawn(true);
      latest.current.onDrawn(live);
    };
    const wait = (live: MapController, until: number): void => {
      if (live.isDrawn()) cover(live);
      else if (performance.now() > until) fail('silent');
      else timer = window.setTimeout(() => wait(live, until), CHECK_EVERY);
    };
    const onContext = (isDrawn: boolean): void => {
      window.clearTimeout(contextTimer);
      const live = controller.current;
      if (isDrawn && live) {
        cover(live);
        return;
      }
      setDrawn(false);
      latest.current.onDrawn(null);
      contextTimer = window.setTimeout(() => fail('context'), CONTEXT_PATIENCE);
    };
    const askFine = async (): Promise<void> => {
      fineAsked = true;
      try {
        const fine = await latest.current.loadFine();
        controller.current?.setBorders(fine);
      } catch {
        latest.current.onFineFailed();
      }
    };
    const start = async (): Promise<void> => {
      const started = performance.now();
      timer = window.setTimeout(() => fail('load'), PATIENCE);
      const module = await import('./MapController.ts').catch(() => null);
      if (over) return;
      window.clearTimeout(timer);
      if (!module) return fail('load');
      const { world, tileDegrees } = latest.current;
      try {
        controller.current = new module.MapController({
          container,
          camera: latest.current.home,
          world,
          arcs: latest.current.arcs,
          look: latest.current.look,
          tileDegrees,
          onView: (view) => {
            latest.current.onView(view);
            if (!fineAsked && view.scale * 360 > 512 * 2 ** FINE_FROM) void askFine();
          },
          onPoint: (at) => latest.current.onPoint(at),
          onClick: (at) => latest.current.onClick(at),
          onKeptGesture: (gesture) => latest.current.onKeptGesture(gesture),
          onContext,
        });
      } catch {
        return fail('webgl');
      }
      wait(controller.current, started + PATIENCE);
    };
    void start();
    return end;
  }, []);

  useEffect(() => controller.current?.setLook(look), [look]);
  useEffect(() => controller.current?.setArcs(arcs), [arcs]);
  // A new wish or another projection moves the map; a new size only keeps what was in view fitting.
  const before = useRef({ wish, projection });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera follows from the size and the wish
  useEffect(() => {
    const live = drawn ? controller.current : null;
    const moved = before.current.wish !== wish;
    const turned = before.current.projection !== projection;
    before.current = { wish, projection };
    live?.fit(home);
    if (turned) live?.setProjection(projection, home, size.height);
    else if (moved) live?.moveTo(home);
  }, [size.width, size.height, wish, projection]);

  return <div ref={box} className={drawn ? 'live live-drawn' : 'live'} aria-hidden="true" />;
}
