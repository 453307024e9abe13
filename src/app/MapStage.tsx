import {
  type FocusEvent,
  type MouseEvent,
  startTransition,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import { Labels } from '../labels/Labels.tsx';
import { ScaleBars } from '../labels/ScaleBars.tsx';
import { lightGround } from '../model/ground.ts';
import { cameraFor, pixelsPerDegree, unitsPerDegree, viewBoxOf } from '../model/mercator.ts';
import type { ThemeName } from '../model/palette.ts';
import { PAPER_WIDTH } from '../model/paper.ts';
import { questionOf, toldOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { usePage } from '../panels/usePage.ts';
import { useScene } from '../panels/useScene.ts';
import { Inset } from '../still/Inset.tsx';
import { Still } from '../still/Still.tsx';
import { useLater, usePainted } from '../store/useLater.ts';
import { useActions, useMap } from '../store/useMap.ts';
import type { AppOptions } from './App.tsx';
import { arcsInView } from './arcsInView.ts';
import { hitLabel, hitShape, hitSmall } from './hit.ts';
import { MapControls } from './MapControls.tsx';
import { offWidths } from './offWidths.ts';
import { stillPosition } from './stillPosition.ts';
import { UsualNames } from './UsualNames.tsx';
import { useAreas } from './useAreas.ts';
import { type Size, useElementSize } from './useElementSize.ts';
import { useKeptGesture } from './useKeptGesture.ts';
import { useLate } from './useLate.ts';
import { useLiveMap } from './useLiveMap.ts';
import { useLiveWish } from './useLiveWish.ts';
import { useMapGestures } from './useMapGestures.ts';
import { useMapLabels } from './useMapLabels.ts';
import { usePaint } from './usePaint.ts';
import { usePrinting } from './usePrinting.ts';

/**
 * Boxes that are assumed until the page has been laid out: those of a page of 1280 pixels and of a
 * phone's. Where they are right no name is placed a second time.
 */
const USUAL_WIDTHS = { wide: 840, narrow: 390 } as const;
/** Tiles of a pattern across an area: fine on a phone, clear on a desk, the same in both renderings. */
const TILES_ACROSS = 84;
const INSET_TILES = 20;
/** How far from a shape a pointer may be to mean it, in CSS pixels; a click may be a finger's. */
const REACH = { pointer: 4, click: 14, inset: 7 } as const;
/** The inset goes when the map is this much nearer than the opening view. */
const INSET_UNTIL = 1.5;

interface Props extends AppOptions {
  theme: ThemeName;
}

/** The map's box: the still, the live map over it, the names over both, and the hands on it. */
export function MapStage({ id, world, areas: actorAreas, loadAreas, loadFine, theme }: Props) {
  const { story } = usePage();
  const { t, rtl } = useI18n();
  const { select, point, notice } = useActions();
  const choice = useMap((state) => state.choice);
  const pointedAt = useMap((state) => state.pointed?.code ?? null);
  const lit = useMap((state) => state.lit);
  const areaAsked = useMap((state) => state.areaAsked);
  const box = useRef<HTMLDivElement>(null);
  const measured = useElementSize(box);
  const printing = usePrinting();
  const painted = usePainted();

  const question = questionOf(story, choice.question);
  // After a click the panel comes first, and the map a moment later.
  const selected = useLater(selectedActor(choice.selection));
  const [opening] = story.areas;
  const scene = useScene();
  const area = scene?.camera ?? story.areas.find(({ id }) => id === choice.area) ?? opening;
  if (!area || !opening) throw new Error('The story names no area.');

  const { paint, fills, drawn } = usePaint(story, question);
  const arcs = useMemo(
    () => arcsInView(story, actorAreas, question, selected, scene),
    [story, actorAreas, question, selected, scene],
  );

  // The still, and the first camera of the live map, which is the same.
  const viewBox = viewBoxOf(world.frame, area);
  const proportions = viewBoxOf(world.frame, opening);
  const usual = (width: number): Size => ({
    width,
    height: Math.round((width * proportions.height) / proportions.width),
  });
  // Paper has a box of its own, whatever the screen has.
  const size = printing ? usual(PAPER_WIDTH) : measured;
  const { width, height } = size ?? usual(USUAL_WIDTHS.wide);
  const home = cameraFor(area, width, height);
  const homeScale = pixelsPerDegree(home.zoom);
  const tileDegrees = (area.east - area.west) / TILES_ACROSS;
  const tile = tileDegrees * unitsPerDegree(world.frame);

  const { wanted, want } = useLiveWish(box);
  const wishes = useMapGestures(want);
  const map = useLiveMap(wanted);
  const { controller, view, projection } = map;
  const [kept, setKept] = useKeptGesture();
  const areas = useAreas(actorAreas, wanted, loadAreas);
  const [walking, setWalking] = useState(false);
  const late = useLate(walking);
  const Tooltip = useLate(pointedAt !== null, true)?.MapTooltip;
  const pointed = useMemo(
    () => [
      ...new Set([...lit, ...(scene?.actors ?? []), ...(pointedAt === null ? [] : [pointedAt])]),
    ],
    [lit, scene, pointedAt],
  );
  const look = useMemo(
    () => ({ theme, paint, fills, selected, pointed }),
    [theme, paint, fills, selected, pointed],
  );
  // The live map keeps to the screen's box, also while the page is on its way to paper.
  const screen = measured ?? { width, height };
  const place = useMemo(
    () => ({
      home: cameraFor(area, screen.width, screen.height),
      height: screen.height,
      wish: `${area.id} ${areaAsked}`,
      projection,
    }),
    [area, screen.width, screen.height, areaAsked, projection],
  );
  const live = controller !== null && view !== null && !printing;
  const round = live && projection === 'globe';

  // The names: the same over both.
  const scale = live ? view.scale : homeScale;
  const source = { story, question, selected, scene, areas, paint, arcs };
  const ground = useMemo(
    () =>
      lightGround(
        world,
        story.actors.map(({ id }) => id),
      ),
    [world, story.actors],
  );
  const names = useMapLabels(source, ground, scale, home, { width, height });
  const { labels } = names;
  const position = live ? view.position : stillPosition(area, size);

  /** Which actor or land is at a point of the box, by what a finger or a mouse can mean. */
  const codeAt = (at: readonly [number, number], reach: number): string | null =>
    hitLabel(at, labels, position) ??
    hitSmall(at, story, areas, position, scale) ??
    (controller ? controller.codeAt(at, reach) : hitShape(box.current, '.still', at, reach));
  const choose = (code: string | null): void => {
    if (code === null || story.actors.some(({ id }) => id === code)) select(code);
  };
  const pointAt = (at: readonly [number, number], code: string | null): void =>
    point(code === null ? null : { code, at });
  const local = (event: MouseEvent): [number, number] => {
    const rect = box.current?.getBoundingClientRect();
    return [event.clientX - (rect?.left ?? 0), event.clientY - (rect?.top ?? 0)];
  };
  /** What the mouse does on a drawing, given how to tell what it is on. */
  const hands = (hit: (at: [number, number], reach: 'pointer' | 'click') => string | null) => ({
    onClick: (event: MouseEvent) => choose(hit(local(event), 'click')),
    onMouseMove: (event: MouseEvent) => pointAt(local(event), hit(local(event), 'pointer')),
    onMouseLeave: () => point(null),
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
          <Still
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
            loadFine={loadFine}
            onFineFailed={() => notice('fine-borders', true)}
            onDrawn={map.onDrawn}
            onFailure={map.giveUp}
            onView={map.setView}
            onPoint={(at) => (at ? pointAt(at, codeAt(at, REACH.pointer)) : point(null))}
            onClick={(at) => choose(codeAt(at, REACH.click))}
            onKeptGesture={setKept}
          />
        ) : null}
        {/* Before the box's size is known the page holds both, and its style shows one. */}
        <Labels
          {...names}
          position={position}
          {...(!size && { only: 'wide', offOf: offWidths(ground, homeScale / width) })}
        />
        {size ? null : (
          <UsualNames
            source={source}
            ground={ground}
            area={area}
            box={usual(USUAL_WIDTHS.narrow)}
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
              tile={world.inset.frame.width / INSET_TILES}
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
        {late?.Walk ? (
          <late.Walk
            stage={box}
            areas={areas}
            position={position}
            controller={controller}
            onWant={want}
          />
        ) : null}
        {Tooltip ? <Tooltip areas={areas} box={{ width, height }} position={position} /> : null}
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
