import { type ComponentType, useCallback, useMemo, useRef } from 'react';
import { useI18n } from '../i18n/useI18n.ts';
import type { Borders, LandIndex, LowWorld } from '../model/borders.ts';
import type { Size } from '../model/mercator.ts';
import type { ThemeName } from '../model/palette.ts';
import { landSize, smallLand } from '../model/smallLand.ts';
import { linesAround } from '../model/symbology.ts';
import type { KeyboardNavigationProps } from './keyboard/KeyboardNavigation.tsx';
import { useListboxProps } from './keyboard/useListboxProps.ts';
import { LazyMapNames } from './labels/LazyMapNames.tsx';
import { SmallLandDots } from './labels/SmallLandDots.tsx';
import type { MediumBorders } from './live/finerBorders.ts';
import { useLiveMap } from './live/useLiveMap.ts';
import { MapControls } from './MapControls.tsx';
import { StaticMap } from './static/StaticMap.tsx';
import { useCamera } from './useCamera.ts';
import { useLandIndex } from './useLandIndex.ts';
import { useMapContent } from './useMapContent.ts';
import { useMapPointer } from './useMapPointer.ts';
import { useMediumBorders } from './useMediumBorders.ts';

/** The props of the lazy overlays: the keyboard navigation and the tooltip. */
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
  loadMediumBorders: () => Promise<MediumBorders>;
  loadHighBorders: () => Promise<Borders>;
  theme: ThemeName;
  Overlays: ComponentType<MapOverlaysProps>;
  /** Called when the page is idle, where the reader's line can afford more. */
  onPageIdle: () => void;
}

/** The map's box: its layers, and its pointer and keyboard handlers. */
export function MapStage({ id, world, theme, loadHighBorders, Overlays, ...props }: Props) {
  const { t, rtl } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const borders = useMediumBorders(world, props.loadMediumBorders);
  const { onPageIdle } = props;
  const live = useLiveMap(
    box,
    useCallback(() => {
      void borders.load();
      onPageIdle();
    }, [borders.load, onPageIdle]),
  );
  const camera = useCamera(box, world.plane, props.lands, {
    projection: live.projection,
    isAway: live.isAway,
    view: live.controller && live.view,
  });
  const content = useMapContent(props.lands);
  const { story, selected, paint, fills, arcs, outlined } = content;
  const lands = useLandIndex(props.lands, live.wanted, props.loadLands);

  // Names and pointers follow the rendering that is on the screen; paper has the static map.
  const liveMap = camera.isPrinting ? null : live.controller;
  const { project, scale } = (liveMap && live.view) ?? camera.staticView;
  const isGlobe = liveMap !== null && live.projection === 'globe';
  const source = { ...content, lands };

  const pointer = useMapPointer({ story, lands, project, scale, liveMap }, paint);
  const { listbox, isNavigating } = useListboxProps();

  const lines = linesAround(landSize(lands, selected ?? '', scale));
  const { liveTile: tile, seenTile } = camera;
  const look = useMemo(
    () => ({ theme, paint, fills, selected, outlined, lines, tile, seenTile, isGlobe }),
    [theme, paint, fills, selected, outlined, lines, tile, seenTile, isGlobe],
  );
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
        {/* Layers, bottom to top. All are hidden from assistive technology, which uses lists and panels. */}
        <div className="static-map-box">
          <StaticMap
            drawing={borders.drawing}
            finer={borders.finer}
            onFinerLaidOut={borders.onFinerLaidOut}
            viewBox={camera.viewBox}
            zoom={camera.home.zoom}
            arcs={arcs}
            prefix={id}
            tile={camera.tile}
            lines={lines}
            paint={paint}
            fills={content.drawnFills}
            selected={selected}
            outlined={outlined}
          />
        </div>
        {live.lazy && camera.isOnScreen ? (
          <live.lazy.MapView
            waited={live.lazy.waited}
            cameraTarget={camera.target}
            world={world}
            medium={borders.medium}
            story={story}
            lands={props.lands}
            look={look}
            arcs={arcs}
            loadHighBorders={loadHighBorders}
            {...live.events}
          />
        ) : null}
        <SmallLandDots
          land={smallLand(paint, lands, scale)}
          project={project}
          selected={selected}
          prefix={id}
        />
        <LazyMapNames
          source={source}
          world={world}
          camera={camera}
          project={project}
          scale={scale}
        />
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
        region={camera.regionOnScreen}
        onZoom={live.zoomBy}
        onProjection={live.setProjection}
      />
    </section>
  );
}
