import { type ComponentType, useMemo, useRef } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import type { LandIndex, LowWorld } from '../model/geometry.ts';
import type { Size } from '../model/mercator.ts';
import { pixelsPerDegree, projectExtent, unitsPerDegree, viewBoxOf } from '../model/mercator.ts';
import type { ThemeName } from '../model/palette.ts';
import { toldOf } from '../model/positions.ts';
import type { KeyboardNavigationProps } from './keyboard/KeyboardNavigation.tsx';
import { useListbox } from './keyboard/useListbox.ts';
import { hiddenWidths } from './labels/hiddenWidths.ts';
import { Labels } from './labels/Labels.tsx';
import { PrerenderedLabels } from './labels/PrerenderedLabels.tsx';
import { ScaleBars } from './labels/ScaleBars.tsx';
import { useMapLabels } from './labels/useMapLabels.ts';
import type { HighBorders } from './live/highBorders.ts';
import { useLiveMap } from './live/useLiveMap.ts';
import { useLiveMapTrigger } from './live/useLiveMapTrigger.ts';
import { MapControls } from './MapControls.tsx';
import { Inset } from './static/Inset.tsx';
import { StaticMap } from './static/StaticMap.tsx';
import { useCamera } from './useCamera.ts';
import { useLandIndex } from './useLandIndex.ts';
import { useMapContent } from './useMapContent.ts';
import { useMapPointer } from './useMapPointer.ts';
import { stageSize, USUAL_WIDTHS } from './useStageSize.ts';

/** Tiles of a pattern across a region: fine on a phone, clear on a desk, the same in both renderings. */
const TILES_ACROSS = 84;
const INSET_TILES = 20;
/** The inset goes when the map is this much nearer than the opening view. */
const INSET_UNTIL = 1.5;

/** What lies over the map and is loaded later: the walk by keys, and what is said of who is pointed at. */
export interface MapOverlaysProps extends KeyboardNavigationProps {
  /** Of the map's box. */
  size: Size;
  /** Whether the map's box has had the focus. */
  isNavigating: boolean;
}

interface Props {
  /** Sets this map's drawings apart from those of others in the document. */
  id: string;
  world: LowWorld;
  /** The land of the story's actors: what the first picture needs. */
  lands: LandIndex;
  /** All land, for the names of what the story does not speak of. */
  loadLands: () => Promise<LandIndex>;
  loadHighBorders: () => Promise<HighBorders>;
  theme: ThemeName;
  Overlays: ComponentType<MapOverlaysProps>;
  /** Called when the page is idle, where the reader's line can afford more. */
  onIdle: () => void;
}

/** The map's box: what lies over what in it, and what answers a pointer and the keyboard. */
export function MapStage({ id, world, theme, loadHighBorders, Overlays, ...props }: Props) {
  const { t, rtl } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const { wanted, want, gestures } = useLiveMapTrigger(box, props.onIdle);
  const live = useLiveMap(wanted);
  const { controller, view, projection } = live;
  const lands = useLandIndex(props.lands, wanted, props.loadLands);
  const content = useMapContent(world, props.lands);
  const { story, scene, selected, ground, paint, fills, arcs, outlined } = content;
  const camera = useCamera(box, projection);
  const { region, opening, size, measured, home } = camera;

  // Names and pointers follow the rendering that is on the screen; paper has the static map.
  const isLive = controller !== null && view !== null && !camera.isPrinting;
  const isGlobe = isLive && projection === 'globe';
  const homeScale = pixelsPerDegree(home.zoom);
  const scale = isLive ? view.scale : homeScale;
  const project = isLive ? view.project : projectExtent(region, measured);
  const source = { ...content, lands };
  const names = useMapLabels(source, ground, scale, home, size);

  const { listbox, isNavigating } = useListbox();
  const pointer = useMapPointer({
    story,
    lands,
    labels: names.labels,
    project,
    scale,
    liveMap: isLive ? controller : null,
  });

  const tileDegrees = (region.east - region.west) / TILES_ACROSS;
  const drawing = { paint, fills: content.drawnFills, selected, pointed: outlined };
  const look = useMemo(
    () => ({ theme, paint, fills, selected, outlined }),
    [theme, paint, fills, selected, outlined],
  );
  // An inset of land that the story does not speak of would be a riddle.
  const hasInset = story.actors.some((actor) => actor.id in world.inset.countries);
  const isNearOpening = region === opening && !isGlobe && scale < homeScale * INSET_UNTIL;
  const classes = ['stage', isLive ? 'stage-live' : '', isGlobe ? 'stage-globe' : ''];

  return (
    <section className="stage-box" aria-label={t('map.label')}>
      <div
        ref={box}
        className={classes.filter(Boolean).join(' ')}
        // The world is not mirrored with the words.
        dir={rtl ? 'ltr' : undefined}
        {...gestures}
        {...pointer}
        {...listbox}
      >
        {/* Bottom to top. The drawings are hidden from assistive technology: lists and panels say it all. */}
        <div className="still-box">
          <StaticMap
            world={world}
            viewBox={viewBoxOf(world.plane, region)}
            arcs={arcs}
            prefix={id}
            tile={tileDegrees * unitsPerDegree(world.plane)}
            {...drawing}
          />
        </div>
        {live.lazy && camera.isOnScreen ? (
          <live.lazy.MapView
            waited={live.lazy.waited}
            cameraTarget={camera.cameraTarget}
            world={world}
            look={look}
            arcs={arcs}
            tileDegrees={tileDegrees}
            loadHighBorders={loadHighBorders}
            {...live.events}
          />
        ) : null}
        {/* Before the box has been measured the page holds the names for both usual widths; the style shows one. */}
        <Labels
          {...names}
          project={project}
          {...(!measured && { only: 'wide', offOf: hiddenWidths(ground, homeScale / size.width) })}
        />
        {measured ? null : (
          <PrerenderedLabels
            source={source}
            ground={ground}
            region={region}
            size={stageSize(opening, USUAL_WIDTHS.narrow)}
            only="narrow"
          />
        )}
        <ScaleBars
          story={story}
          told={scene?.statements ?? toldOf(story, selected)}
          scale={scale}
          project={project}
          width={size.width}
        />
        {hasInset && isNearOpening ? (
          <div className="inset-box">
            <Inset
              inset={world.inset}
              prefix={`${id}i`}
              tile={world.inset.plane.width / INSET_TILES}
              {...drawing}
            />
          </div>
        ) : null}
        {live.preventedGesture ? (
          <p className="kept-gesture" aria-hidden="true">
            {t(`map.keep.${live.preventedGesture}`)}
          </p>
        ) : null}
        <Overlays
          stage={box}
          lands={lands}
          project={project}
          controller={controller}
          onWant={want}
          size={size}
          isNavigating={isNavigating}
        />
      </div>
      <MapControls
        onWant={want}
        canMove={!live.failed}
        projection={projection}
        onZoom={live.zoomBy}
        onProjection={live.setProjection}
      />
    </section>
  );
}
