import {
  type ComponentType,
  type FocusEvent,
  type MouseEvent,
  startTransition,
  useMemo,
  useRef,
  useState,
} from 'react';
import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import { useI18n } from '../i18n/useI18n.ts';
import type { LandIndex, LowWorld } from '../model/geometry.ts';
import { groundOfWorld } from '../model/ground.ts';
import type { Size } from '../model/mercator.ts';
import { cameraFor, pixelsPerDegree, unitsPerDegree, viewBoxOf } from '../model/mercator.ts';
import type { ThemeName } from '../model/palette.ts';
import { paperSize, sizeOfWidth } from '../model/paper.ts';
import { questionOf, toldOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { staticPosition } from '../model/staticPosition.ts';
import { PATTERN_TILES } from '../model/symbology.ts';
import { visibleArcs } from '../model/visibleArcs.ts';
import { useDeferredUpdate, usePainted } from '../store/useLater.ts';
import { useActions, useMapState } from '../store/useMap.ts';
import { hitLabel, hitShape, hitSmall } from './hitTest.ts';
import type { KeyboardNavigationProps } from './keyboard/KeyboardNavigation.tsx';
import { hiddenWidths } from './labels/hiddenWidths.ts';
import { Labels } from './labels/Labels.tsx';
import { PrerenderedLabels } from './labels/PrerenderedLabels.tsx';
import { ScaleBars } from './labels/ScaleBars.tsx';
import { useMapLabels } from './labels/useMapLabels.ts';
import type { HighBorders } from './live/highBorders.ts';
import { useGestureHint } from './live/useGestureHint.ts';
import { useGestureTrigger } from './live/useGestureTrigger.ts';
import { useLiveMap } from './live/useLiveMap.ts';
import { useLiveMapTrigger } from './live/useLiveMapTrigger.ts';
import { MapControls } from './MapControls.tsx';
import { Inset } from './static/Inset.tsx';
import { StaticMap } from './static/StaticMap.tsx';
import { useElementSize } from './useElementSize.ts';
import { useLandIndex } from './useLandIndex.ts';
import { usePaint } from './usePaint.ts';
import { usePrinting } from './usePrinting.ts';

/**
 * Boxes that are assumed until the page has been laid out: those of a page of 1280 pixels and of a
 * phone's. Where they are right no name is placed a second time.
 */
const USUAL_WIDTHS = { wide: 840, narrow: 390 } as const;
/** How far from a shape a pointer may be to mean it, in CSS pixels; a click may be a finger's. */
const REACH = { pointer: 4, click: 14, inset: 7 } as const;
/** The inset goes when the map is this much nearer than the opening view. */
const INSET_UNTIL = 1.5;

/** What stands over the map and comes late: the walk by keys, and what is said of who is pointed at. */
export interface MapOverlaysProps extends Omit<KeyboardNavigationProps, 'onWant'> {
  onWant: () => void;
  /** Of the map's box, in CSS pixels. */
  size: Size;
  /** Whether the map's box has had the focus. */
  isNavigating: boolean;
}

interface Props {
  /** Sets this map's drawings apart from those of others in the document. */
  id: string;
  world: LowWorld;
  /** The land of the story's actors, which the first paint needs. */
  lands: LandIndex;
  /** All land, for the names of what the story does not speak of. */
  loadLands: () => Promise<LandIndex>;
  loadHighBorders: () => Promise<HighBorders>;
  theme: ThemeName;
  Overlays: ComponentType<MapOverlaysProps>;
  /** Called when the page has time, and a line that can afford it. */
  onIdle: () => void;
}

/** The map's box: the still, the live map over it, the names over both, and the hands on it. */
export function MapStage({
  id,
  world,
  lands: actorLands,
  loadLands,
  loadHighBorders,
  theme,
  Overlays,
  onIdle,
}: Props) {
  const { displayed: story } = usePage();
  const { t, rtl } = useI18n();
  const { select, setHovered, setNotice } = useActions();
  const choice = useMapState((state) => state.choice);
  const pointedAt = useMapState((state) => state.hovered?.code ?? null);
  const lit = useMapState((state) => state.highlighted);
  const areaAsked = useMapState((state) => state.regionRequests);
  const box = useRef<HTMLDivElement>(null);
  const measured = useElementSize(box);
  const printing = usePrinting();
  const painted = usePainted();

  const question = questionOf(story, choice.question);
  // After a click the panel comes first, and the map a moment later.
  const selected = useDeferredUpdate(selectedActor(choice.selection));
  const [opening] = story.regions;
  const scene = useScene();
  const area = scene?.camera ?? story.regions.find(({ id }) => id === choice.region) ?? opening;
  if (!area || !opening) throw new Error('The story names no area.');

  const { paint, fills, drawn } = usePaint(story, question);
  const arcs = useMemo(
    () => visibleArcs(story, actorLands, question, selected, scene),
    [story, actorLands, question, selected, scene],
  );

  // The still, and the first camera of the live map, which is the same.
  const viewBox = viewBoxOf(world.plane, area);
  // Paper has a box of its own, whatever the screen has.
  const size = printing ? paperSize(story) : measured;
  const { width, height } = size ?? sizeOfWidth(opening, USUAL_WIDTHS.wide);
  const home = cameraFor(area, width, height);
  const homeScale = pixelsPerDegree(home.zoom);
  const tileDegrees = (area.east - area.west) / PATTERN_TILES.across;
  const tile = tileDegrees * unitsPerDegree(world.plane);

  const { wanted, want } = useLiveMapTrigger(box, onIdle);
  const wishes = useGestureTrigger(want);
  const map = useLiveMap(wanted);
  const { controller, view, projection } = map;
  const [kept, setKept] = useGestureHint();
  const lands = useLandIndex(actorLands, wanted, loadLands);
  const [walking, setWalking] = useState(false);
  const pointed = useMemo(
    () => [
      ...new Set([...lit, ...(scene?.actors ?? []), ...(pointedAt === null ? [] : [pointedAt])]),
    ],
    [lit, scene, pointedAt],
  );
  const look = useMemo(
    () => ({ theme, paint, fills, selected, outlined: pointed }),
    [theme, paint, fills, selected, pointed],
  );
  // The live map keeps to the screen's box, also while the page is on its way to paper.
  const screen = measured ?? { width, height };
  const place = useMemo(
    () => ({
      camera: cameraFor(area, screen.width, screen.height),
      height: screen.height,
      request: `${area.id} ${areaAsked}`,
      projection,
    }),
    [area, screen.width, screen.height, areaAsked, projection],
  );
  const live = controller !== null && view !== null && !printing;
  const round = live && projection === 'globe';

  // The names: the same over both.
  const scale = live ? view.scale : homeScale;
  const source = { story, question, selected, scene, lands, paint, arcs };
  const ground = useMemo(
    () =>
      groundOfWorld(
        world,
        story.actors.map(({ id }) => id),
      ),
    [world, story.actors],
  );
  const names = useMapLabels(source, ground, scale, home, { width, height });
  const { labels } = names;
  const position = live ? view.position : staticPosition(area, size);

  /** Which actor or land is at a point of the box, by what a finger or a mouse can mean. */
  const codeAt = (at: readonly [number, number], reach: number): string | null =>
    hitLabel(at, labels, position) ??
    hitSmall(at, story, lands, position, scale) ??
    (controller ? controller.codeAt(at, reach) : hitShape(box.current, '.still', at, reach));
  const choose = (code: string | null): void => {
    if (code === null || story.actors.some(({ id }) => id === code)) select(code);
  };
  const pointAt = (at: readonly [number, number], code: string | null): void =>
    setHovered(code === null ? null : { code, at });
  const local = (event: MouseEvent): [number, number] => {
    const rect = box.current?.getBoundingClientRect();
    return [event.clientX - (rect?.left ?? 0), event.clientY - (rect?.top ?? 0)];
  };
  /** What the mouse does on a drawing, given how to tell what it is on. */
  const hands = (hit: (at: [number, number], reach: 'pointer' | 'click') => string | null) => ({
    onClick: (event: MouseEvent) => choose(hit(local(event), 'click')),
    onMouseMove: (event: MouseEvent) => pointAt(local(event), hit(local(event), 'pointer')),
    onMouseLeave: () => setHovered(null),
  });

  /** A press that began on the one map and ended on the other: only what holds both hears of it. */
  const between = {
    onClick: (event: MouseEvent) => {
      if (event.target === event.currentTarget) choose(codeAt(local(event), REACH.click));
    },
  };

  /** The map's one stop on the keyboard's way; what walks from it comes when it has the focus. */
  const stop = painted && {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': t('map.walk'),
    onFocus: ({ currentTarget }: FocusEvent) => {
      const walk = (): void => setWalking(true);
      // By a key it is there for the next one; a click that brings the focus is answered first.
      if (currentTarget.matches(':focus-visible')) walk();
      else startTransition(walk);
    },
  };

  // An inset of land that the story does not speak of would be a riddle.
  const told = story.actors.some(({ id }) => id in world.inset.countries);
  const showInset = told && area === opening && !round && scale < homeScale * INSET_UNTIL;
  const stageClasses = ['stage', live ? 'stage-live' : '', round ? 'stage-globe' : ''];

  return (
    <section className="stage-box" aria-label={t('map.label')}>
      <div
        ref={box}
        className={stageClasses.filter(Boolean).join(' ')}
        // The world is not mirrored with the words.
        dir={rtl ? 'ltr' : undefined}
        {...wishes}
        {...between}
        {...stop}
      >
        {/* The lists and the panels say all that the drawing does, and so does who walks on it. */}
        <div className="still-box" {...hands((at, reach) => codeAt(at, REACH[reach]))}>
          <StaticMap
            world={world}
            viewBox={viewBox}
            paint={paint}
            fills={drawn}
            arcs={arcs}
            prefix={id}
            tile={tile}
            selected={selected}
            pointed={pointed}
          />
        </div>
        {map.come && measured ? (
          <map.come.MapView
            waited={map.come.waited}
            place={place}
            world={world}
            look={look}
            arcs={arcs}
            tileDegrees={tileDegrees}
            loadHighBorders={loadHighBorders}
            onHighBordersFailed={() => setNotice('fine-borders', true)}
            onDrawn={map.onDrawn}
            onFailure={map.giveUp}
            onView={map.setView}
            onPoint={(at) => (at ? pointAt(at, codeAt(at, REACH.pointer)) : setHovered(null))}
            onClick={(at) => choose(codeAt(at, REACH.click))}
            onGesturePrevented={setKept}
          />
        ) : null}
        {/* Before the box's size is known the page holds both, and its style shows one. */}
        <Labels
          {...names}
          position={position}
          {...(!size && { only: 'wide', offOf: hiddenWidths(ground, homeScale / width) })}
        />
        {size ? null : (
          <PrerenderedLabels
            source={source}
            ground={ground}
            area={area}
            box={sizeOfWidth(opening, USUAL_WIDTHS.narrow)}
            only="narrow"
          />
        )}
        <ScaleBars
          story={story}
          told={scene?.statements ?? toldOf(story, selected)}
          scale={scale}
          position={position}
          width={width}
        />
        {showInset ? (
          <div
            className="inset-box"
            {...hands((at) => hitShape(box.current, '.inset', at, REACH.inset))}
          >
            <Inset
              inset={world.inset}
              paint={paint}
              fills={drawn}
              prefix={`${id}i`}
              tile={world.inset.plane.width / PATTERN_TILES.acrossInset}
              selected={selected}
              pointed={pointed}
            />
          </div>
        ) : null}
        {kept ? (
          <p className="kept-gesture" aria-hidden="true">
            {t(`map.keep.${kept}`)}
          </p>
        ) : null}
        <Overlays
          stage={box}
          lands={lands}
          position={position}
          controller={controller}
          onWant={want}
          size={{ width, height }}
          isNavigating={walking}
        />
      </div>
      <MapControls
        onWant={want}
        canMove={!map.failed}
        projection={projection}
        onZoom={map.zoomBy}
        onProjection={map.setProjection}
      />
    </section>
  );
}
