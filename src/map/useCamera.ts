import { type RefObject, useMemo } from 'react';
import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import { sizeOfWidth } from '../model/mapSize.ts';
import {
  cameraFor,
  type Plane,
  pixelsPerDegree,
  projectExtent,
  unitsPerDegree,
  viewBoxOf,
} from '../model/mercator.ts';
import { openingRegion, regionOf } from '../model/positions.ts';
import { PATTERN_TILES } from '../model/symbology.ts';
import { useMapState } from '../store/useMapState.ts';
import type { CameraTarget, Projection } from './live/cameraTarget.ts';
import type { StageView } from './live/liveProjection.ts';
import { USUAL_WIDTHS, useStageSize } from './useStageSize.ts';

/**
 * Which part of the world the map shows: all of the static map's camera, and where the page wants the live
 * map's, which begins with the same.
 *
 * @param plane of the static map
 * @param projection of the live map
 * @throws if the story has no region
 */
export function useCamera(
  box: RefObject<HTMLElement | null>,
  plane: Plane,
  projection: Projection,
) {
  const { displayed: story } = usePage();
  const scene = useScene();
  const regionId = useMapState(({ choice }) => choice.region);
  const requests = useMapState(({ regionRequests }) => regionRequests);
  const opening = openingRegion(story);
  const region = scene?.camera ?? regionOf(story, regionId);

  const { onScreen, shown, isPrinting } = useStageSize(box, story);
  const size = shown ?? sizeOfWidth(opening, USUAL_WIDTHS.wide);
  const home = cameraFor(region, size.width, size.height);
  const staticView: StageView = {
    project: projectExtent(region, shown),
    scale: pixelsPerDegree(home.zoom),
  };
  // The live map keeps to the screen's box, also while the page is on its way to paper.
  const { width, height } = onScreen ?? size;
  const target = useMemo(
    (): CameraTarget => ({
      camera: cameraFor(region, width, height),
      size: { width, height },
      request: `${region.id} ${requests}`,
      projection,
    }),
    [region, width, height, requests, projection],
  );
  const tileDegrees = (region.east - region.west) / PATTERN_TILES.across;
  return {
    region,
    opening,
    isOpening: region === opening,
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
    /** Length of a pattern's tile, in degrees of longitude and in units of the plane. */
    tileDegrees,
    tile: tileDegrees * unitsPerDegree(plane),
  };
}
