import { type RefObject, useEffect, useMemo } from 'react';
import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import type { LandIndex } from '../model/borders.ts';
import { fittedExtent, heightOf, isSameExtent, withHidden } from '../model/extents.ts';
import { sizeOfWidth } from '../model/mapSize.ts';
import {
  cameraFor,
  type Extent,
  type Plane,
  pixelsPerDegree,
  projectExtent,
  unitsPerDegree,
  viewBoxOf,
} from '../model/mercator.ts';
import { openingRegion, regionOf } from '../model/positions.ts';
import { PATTERN_TILE, patternStep } from '../model/symbology.ts';
import { useMapState } from '../store/useMapState.ts';
import type { CameraTarget, Projection } from './live/cameraTarget.ts';
import type { StageView } from './live/liveProjection.ts';
import { useDetour } from './useDetour.ts';
import { USUAL_WIDTHS, useStageSize } from './useStageSize.ts';

/** The live map, as far as the page's camera depends on it. */
interface LiveView {
  readonly projection: Projection;
  /** Whether the reader has moved the map away from where the page wants it. */
  readonly isAway: boolean;
  /** What it shows; `null` as long as the static map is on the screen. */
  readonly view: StageView | null;
}

/**
 * Which part of the world the map shows: all of the static map's camera, and where the page wants the live
 * map's, which begins with the same.
 *
 * @param plane of the static map
 * @param lands of the story's actors
 * @throws if the story has no region
 */
export function useCamera(
  box: RefObject<HTMLElement | null>,
  plane: Plane,
  lands: LandIndex,
  live: LiveView,
) {
  const { displayed: story } = usePage();
  const scene = useScene();
  const regionId = useMapState(({ choice }) => choice.region);
  const requests = useMapState(({ regionRequests }) => regionRequests);
  const opening = openingRegion(story);
  const readersRegion = regionOf(story, regionId);
  const request = `${readersRegion.id} ${requests}`;
  const { detour, shown: seen } = useDetour(box, {
    lands,
    opening,
    world: plane,
    region: readersRegion,
    request,
  });
  const { hidden } = detour;
  const stepCamera = detour.isEnded ? undefined : scene?.camera;
  const around = useMemo((): Extent | null => {
    if (!stepCamera || hidden.top + hidden.bottom === 0) return stepCamera ?? null;
    const ratio = (opening.east - opening.west) / heightOf(opening);
    const inSight = ratio / (1 - hidden.top - hidden.bottom);
    return withHidden(fittedExtent(stepCamera, inSight, plane), hidden);
  }, [stepCamera, hidden, opening, plane]);
  const region = around ?? detour.extent ?? readersRegion;
  const detourKey = region === readersRegion ? '' : `${stepCamera?.id} ${Object.values(region)}`;

  const { onScreen, shown, isPrinting } = useStageSize(box, story);
  const size = shown ?? sizeOfWidth(opening, USUAL_WIDTHS.wide);
  const home = cameraFor(region, size.width, size.height);
  const staticView: StageView = useMemo(
    () => ({
      project: projectExtent(region, shown),
      scale: pixelsPerDegree(home.zoom),
    }),
    [region, shown, home.zoom],
  );
  const isFlat = live.projection === 'mercator';
  const isElsewhere = live.view !== null && (live.isAway || !isFlat);
  useEffect(() => {
    const { project } = (isElsewhere && live.view) || staticView;
    seen.current = shown && { project, size: shown };
  });
  // The live map keeps to the screen's box, also while the page is on its way to paper.
  const { width, height } = onScreen ?? size;
  const { projection } = live;
  const target = useMemo(
    (): CameraTarget => ({
      camera: cameraFor(region, width, height),
      size: { width, height },
      request,
      detour: detourKey,
      projection,
    }),
    [region, width, height, request, detourKey, projection],
  );
  const usual = sizeOfWidth(opening, USUAL_WIDTHS.wide);
  const tileDegrees =
    PATTERN_TILE / pixelsPerDegree(cameraFor(region, usual.width, usual.height).zoom);
  const wholeZoom = Math.max(0, Math.floor(target.camera.zoom));
  const liveTile = (zoom: number): number =>
    tileDegrees * patternStep(width) * pixelsPerDegree(zoom);
  return {
    region,
    opening,
    isOpening: region === opening,
    /** The region that is on the screen, by its id; `null` where the map is elsewhere. */
    regionOnScreen: isElsewhere
      ? null
      : (story.regions.find((one) => isSameExtent(one, region))?.id ?? null),
    isPrinting,
    isOnScreen: onScreen !== null,
    /** Whether the size is that of the box, and not the usual one. */
    isMeasured: shown !== null,
    /** Of the box, on the screen or on paper. */
    size,
    /** The static map's camera, and what it shows. */
    home,
    staticView,
    viewBox: viewBoxOf(plane, region),
    /** Where the page wants the live map. */
    target,
    /** Length of a pattern's tile on a map of the usual width, in units of the plane. */
    tile: tileDegrees * unitsPerDegree(plane),
    /** Its length on the live map in CSS pixels: at a whole zoom level, and as the page wants the map. */
    liveTile: liveTile(wholeZoom),
    seenTile: liveTile(target.camera.zoom),
  };
}

/** The page's camera: see {@link useCamera}. */
export type StageCamera = ReturnType<typeof useCamera>;
