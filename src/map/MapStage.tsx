import { type ComponentType, useMemo, useRef } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import type { LandIndex, LowWorld } from '../model/borders.ts';
import { sizeOfWidth } from '../model/mapSize.ts';
import type { Size } from '../model/mercator.ts';
import type { ThemeName } from '../model/palette.ts';
import { statementIdsAbout } from '../model/statements.ts';
import { PATTERN_TILES } from '../model/symbology.ts';
import type { KeyboardNavigationProps } from './keyboard/KeyboardNavigation.tsx';
import { useListbox } from './keyboard/useListbox.ts';
import { hiddenWidths } from './labels/hiddenWidths.ts';
import { Labels } from './labels/Labels.tsx';
import { PrerenderedLabels } from './labels/PrerenderedLabels.tsx';
import { ScaleBars } from './labels/ScaleBars.tsx';
import { useMapLabels } from './labels/useMapLabels.ts';
import type { HighBorders } from './live/highBorders.ts';
import { useLiveMap } from './live/useLiveMap.ts';
import { MapControls } from './MapControls.tsx';
import { Inset } from './static/Inset.tsx';
import { StaticMap } from './static/StaticMap.tsx';
import { useCamera } from './useCamera.ts';
import { useLandIndex } from './useLandIndex.ts';
import { useMapContent } from './useMapContent.ts';
import { useMapPointer } from './useMapPointer.ts';
import { USUAL_WIDTHS } from './useStageSize.ts';

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
  /** The land of the story's actors, which the first paint needs. */
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
  const live = useLiveMap(box, props.onIdle);
  const camera = useCamera(box, world.plane, live.projection);
  const content = useMapContent(world, props.lands);
  const { story, scene, selected, paint, fills, arcs, outlined } = content;
  const lands = useLandIndex(props.lands, live.wanted, props.loadLands);

  // Names and pointers follow the rendering that is on the screen; paper has the static map.
  const liveMap = camera.isPrinting ? null : live.controller;
  const { project, scale } = (liveMap && live.view) ?? camera.staticView;
  const isGlobe = liveMap !== null && live.projection === 'globe';
  const source = { ...content, lands };
  const names = useMapLabels(source, content.grid, scale, camera.home, camera.size);

  const pointer = useMapPointer({ story, lands, labels: names.labels, project, scale, liveMap });
  const { listbox, isNavigating } = useListbox();

  const drawing = { paint, fills: content.drawnFills, selected, pointed: outlined };
  const look = useMemo(
    () => ({ theme, paint, fills, selected, outlined }),
    [theme, paint, fills, selected, outlined],
  );
  // An inset of land that the story does not speak of would be a riddle.
  const isTold = story.actors.some((actor) => actor.id in world.inset.countries);
  const isOpening = camera.isOpening && !isGlobe && scale < camera.staticView.scale * INSET_UNTIL;
  const classes = ['stage', liveMap ? 'stage-live' : '', isGlobe ? 'stage-globe' : ''];

  return (
    <section className="stage-box" aria-label={t('map.label')}>
      <div
        ref={box}
        className={classes.filter(Boolean).join(' ')}
        // The world is not mirrored with the words.
        dir={rtl ? 'ltr' : undefined}
        {...live.gestures}
        {...pointer}
        {...listbox}
      >
        {/* From the bottom up. Assistive technology is told by lists and panels, not by drawings. */}
        <div className="static-map-box">
          <StaticMap
            world={world}
            viewBox={camera.viewBox}
            arcs={arcs}
            prefix={id}
            tile={camera.tile}
            {...drawing}
          />
        </div>
        {live.lazy && camera.isOnScreen ? (
          <live.lazy.MapView
            waited={live.lazy.waited}
            cameraTarget={camera.target}
            world={world}
            look={look}
            arcs={arcs}
            tileDegrees={camera.tileDegrees}
            loadHighBorders={loadHighBorders}
            {...live.events}
          />
        ) : null}
        {/* Before the box has been measured the page holds names for both usual widths; the style shows one. */}
        <Labels
          {...names}
          project={project}
          {...(!camera.isMeasured && {
            only: 'wide',
            hiddenAt: hiddenWidths(content.grid, camera.staticView.scale / camera.size.width),
          })}
        />
        {camera.isMeasured ? null : (
          <PrerenderedLabels
            source={source}
            grid={content.grid}
            region={camera.region}
            size={sizeOfWidth(camera.opening, USUAL_WIDTHS.narrow)}
            only="narrow"
          />
        )}
        <ScaleBars
          story={story}
          told={scene?.statements ?? statementIdsAbout(story, selected)}
          scale={scale}
          project={project}
          width={camera.size.width}
        />
        {isTold && isOpening ? (
          <div className="inset-box">
            <Inset
              inset={world.inset}
              prefix={`${id}i`}
              tile={world.inset.plane.width / PATTERN_TILES.acrossInset}
              {...drawing}
            />
          </div>
        ) : null}
        {live.preventedGesture ? (
          <p className="gesture-hint" aria-hidden="true">
            {t(`map.keep.${live.preventedGesture}`)}
          </p>
        ) : null}
        <Overlays
          stage={box}
          lands={lands}
          project={project}
          controller={live.controller}
          onWant={live.want}
          size={camera.size}
          isNavigating={isNavigating}
        />
      </div>
      <MapControls
        id={id}
        onWant={live.want}
        canMove={!live.failed}
        projection={live.projection}
        onZoom={live.zoomBy}
        onProjection={live.setProjection}
      />
    </section>
  );
}
