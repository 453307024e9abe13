import { type MouseEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import { Labels } from '../labels/Labels.tsx';
import { ScaleBars } from '../labels/ScaleBars.tsx';
import type { KeptGesture, LiveView, MapController, Projection } from '../map/MapController.ts';
import { MapView } from '../map/MapView.tsx';
import { lightDisputed, lightFeatures } from '../model/geometry.ts';
import { placeLabels, scaleBand } from '../model/labels.ts';
import { mapLabels, placesInView } from '../model/mapLabels.ts';
import {
  cameraFor,
  pixelsPerDegree,
  unitsPerDegree,
  viewBoxOf,
  viewOf,
} from '../model/mercator.ts';
import { allFills, paintActors } from '../model/paint.ts';
import { PALETTES, type ThemeName } from '../model/palette.ts';
import { questionOf } from '../model/positions.ts';
import { selectedActor } from '../model/selection.ts';
import { usePage } from '../panels/usePage.ts';
import { Inset } from '../still/Inset.tsx';
import { Still } from '../still/Still.tsx';
import { useActions, useMap } from '../store/useMap.ts';
import { arcsInView } from './arcsInView.ts';
import { hitLabel, hitShape, hitSmall } from './hit.ts';
import { MapControls } from './MapControls.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import type { MountOptions } from './mount.tsx';
import { stillPosition } from './stillPosition.ts';
import { useElementSize } from './useElementSize.ts';
import { useLiveWish } from './useLiveWish.ts';

/** The box that is assumed until the page has been laid out. */
const USUAL_WIDTH = 848;
/** Length of a pattern's tile on the screen, in CSS pixels, or near it. */
const TILE_PX = 8;
const TOLERANCE_MOUSE = 4;
const TOLERANCE_TOUCH = 14;

interface Props extends MountOptions {
  theme: ThemeName;
}

/** The map's box: the still, the live map over it, the names over both, and the hands on it. */
export function MapStage({ world, areas, loadFine, theme }: Props) {
  const { story } = usePage();
  const { t, country } = useI18n();
  const { select, point, notice } = useActions();
  const choice = useMap((state) => state.choice);
  const pointed = useMap((state) => state.pointed?.code ?? null);
  const areaAsked = useMap((state) => state.areaAsked);
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const prefix = useId().replace(/\W/g, '');

  const question = questionOf(story, choice.question);
  const selected = selectedActor(choice.selection);
  const area = story.areas.find(({ id }) => id === choice.area) ?? story.areas[0];
  if (!area) throw new Error(`The story "${story.id}" names no area to show.`);

  const paint = useMemo(() => paintActors(story, question, story.mapDate), [story, question]);
  const fills = useMemo(() => allFills(story), [story]);
  const arcs = useMemo(
    () => arcsInView(story, areas, question, selected),
    [story, areas, question, selected],
  );

  // The still, and the first camera of the live map, which is the same.
  const viewBox = viewBoxOf(world.frame, area);
  const { width, height } = size ?? {
    width: USUAL_WIDTH,
    height: (USUAL_WIDTH * viewBox.height) / viewBox.width,
  };
  const home = cameraFor(area, width, height);
  const homeScale = pixelsPerDegree(home.zoom);
  const tileDegrees = 2 ** Math.round(Math.log2(TILE_PX / homeScale));
  const tile = tileDegrees * unitsPerDegree(world.frame);

  // The live map.
  const [controller, setController] = useState<MapController | null>(null);
  const [view, setView] = useState<LiveView | null>(null);
  const [failed, setFailed] = useState(false);
  const [projection, setProjection] = useState<Projection>('mercator');
  const [kept, setKept] = useState<KeptGesture | null>(null);
  const { wanted, want } = useLiveWish(box);
  const look = useMemo(
    () => ({ palette: PALETTES[theme], paint, fills, selected, pointed }),
    [theme, paint, fills, selected, pointed],
  );
  const data = useMemo(
    () => ({ land: lightFeatures(world), disputed: lightDisputed(world), arcs }),
    // The arcs change by themselves; the borders are decoded once.
    // biome-ignore lint/correctness/useExhaustiveDependencies: see above
    [world],
  );
  const live = controller !== null && view !== null;

  // The names: the same over both, laid out anew only from one scale to the next.
  const scale = live ? view.scale : homeScale;
  const band = scaleBand(scale);
  const wishes = useMemo(
    () =>
      mapLabels({
        story,
        question,
        selected,
        areas,
        paint,
        arcs,
        scale: band,
        words: {
          silent: t('map.silent'),
          nameOf: (code) => {
            const info = areas[code];
            return info ? ((info.iso2 && country(info.iso2)) ?? info.name) : null;
          },
        },
      }),
    [story, question, selected, areas, paint, arcs, band, t, country],
  );
  const atHome = scale < homeScale * 1.05;
  const labels = useMemo(
    () => placeLabels(wishes, band, atHome ? viewOf(home, width, height) : undefined),
    // The camera follows from the box and the area.
    // biome-ignore lint/correctness/useExhaustiveDependencies: see above
    [wishes, band, atHome, area, width, height],
  );
  const lookOf = useMemo(() => {
    const byId = new Map(wishes.map((wish) => [wish.id, wish]));
    return (id: string) =>
      byId.get(id) ?? { kind: 'land' as const, on: null, chosen: false, glyphs: [] };
  }, [wishes]);
  const dots = placesInView({ story, question, selected, scale: band });
  const position = live ? view.position : stillPosition(area, size);

  /** Which actor or land is at a point of the box, by what a finger or a mouse can mean. */
  const codeAt = useCallback(
    (at: readonly [number, number], tolerance: number): string | null =>
      hitLabel(at, labels, position) ??
      hitSmall(at, story, areas, position, scale) ??
      (controller
        ? controller.codeAt(at, tolerance)
        : hitShape(box.current, '.still', at, tolerance)),
    [labels, position, story, areas, scale, controller],
  );
  const isActor = (code: string | null): boolean => story.actors.some(({ id }) => id === code);
  const chooseAt = (code: string | null): void => {
    if (code === null) select(null);
    else if (isActor(code)) select(code);
  };
  const pointAt = (at: readonly [number, number], code: string | null): void =>
    point(code === null ? null : { code, at });
  const local = (event: MouseEvent): [number, number] => {
    const rect = box.current?.getBoundingClientRect();
    return [event.clientX - (rect?.left ?? 0), event.clientY - (rect?.top ?? 0)];
  };

  useEffect(() => {
    if (kept === null) return;
    const timer = window.setTimeout(() => setKept(null), 1500);
    return () => window.clearTimeout(timer);
  }, [kept]);

  const stillHandlers = {
    onClick: (event: MouseEvent) => chooseAt(codeAt(local(event), TOLERANCE_MOUSE)),
    onMouseMove: (event: MouseEvent) =>
      pointAt(local(event), codeAt(local(event), TOLERANCE_MOUSE)),
    onMouseLeave: () => point(null),
  };
  const insetHit = (event: MouseEvent): string | null =>
    hitShape(box.current, '.inset', local(event), TOLERANCE_TOUCH / 2);
  const atWorld = area === story.areas[0] && scale < homeScale * 1.5 && projection === 'mercator';

  return (
    <section className="stage-box" aria-label={t('map.label')}>
      <div
        ref={box}
        className={live ? 'stage stage-live' : 'stage'}
        onPointerEnter={want}
        onTouchStart={want}
      >
        {/* The lists and the panels say all of it; by keyboard one goes there. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <div className="still-box" {...stillHandlers}>
          <Still
            world={world}
            viewBox={viewBox}
            paint={paint}
            fills={fills}
            arcs={arcs}
            prefix={prefix}
            tile={tile}
            selected={selected}
            pointed={pointed}
          />
        </div>
        {wanted && size && !failed ? (
          <MapView
            home={home}
            size={size}
            areaAsked={areaAsked}
            projection={projection}
            data={data}
            look={look}
            arcs={arcs}
            tileDegrees={tileDegrees}
            loadFine={loadFine}
            onFineFailed={() => notice('fine-borders', true)}
            onDrawn={setController}
            onFailure={(failure) => {
              setFailed(true);
              notice(failure === 'context' ? 'context-lost' : 'live-map', true);
            }}
            onView={setView}
            onPoint={(at) => (at ? pointAt(at, codeAt(at, TOLERANCE_MOUSE)) : point(null))}
            onClick={(at) => chooseAt(codeAt(at, TOLERANCE_TOUCH))}
            onKeptGesture={setKept}
          />
        ) : null}
        <Labels labels={labels} lookOf={lookOf} dots={dots} position={position} />
        <ScaleBars
          story={story}
          selected={selected}
          scale={scale}
          position={position}
          width={width}
        />
        {atWorld ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: as for the still
          // biome-ignore lint/a11y/useKeyWithClickEvents: as for the still
          <div
            className="inset-box"
            onClick={(event) => chooseAt(insetHit(event))}
            onMouseMove={(event) => pointAt(local(event), insetHit(event))}
            onMouseLeave={() => point(null)}
          >
            <Inset
              inset={world.inset}
              paint={paint}
              fills={fills}
              prefix={`${prefix}i`}
              tile={(TILE_PX * world.inset.frame.width) / 190}
              selected={selected}
              pointed={pointed}
            />
          </div>
        ) : null}
        {kept ? <p className="kept-gesture">{t(`map.keep.${kept}`)}</p> : null}
        <MapTooltip areas={areas} box={{ width, height }} position={position} />
      </div>
      <MapControls
        onWant={want}
        canMove={!failed}
        projection={projection}
        onZoom={(levels) => controller?.zoomBy(levels)}
        onProjection={setProjection}
      />
    </section>
  );
}
