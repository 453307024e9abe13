import { type RefObject, useMemo } from 'react';
import { usePage } from '../context/usePage.ts';
import { useScene } from '../context/useScene.ts';
import { cameraFor } from '../model/mercator.ts';
import { useMapState } from '../store/useMapState.ts';
import type { CameraTarget, Projection } from './live/cameraTarget.ts';
import { stageSize, USUAL_WIDTHS, useStageSize } from './useStageSize.ts';

/**
 * Which part of the world the map is to show, and how: the camera of the static map, with which the live
 * map begins.
 *
 * @param projection of the live map
 * @throws if the story has no region
 */
export function useCamera(box: RefObject<HTMLElement | null>, projection: Projection) {
  const { displayed: story } = usePage();
  const scene = useScene();
  const regionId = useMapState(({ choice }) => choice.region);
  const requests = useMapState(({ regionRequests }) => regionRequests);
  const [opening] = story.regions;
  const region = scene?.camera ?? story.regions.find(({ id }) => id === regionId) ?? opening;
  if (!region || !opening) throw new Error('The story names no region.');

  const { onScreen, shown, isPrinting } = useStageSize(box, opening);
  const size = shown ?? stageSize(opening, USUAL_WIDTHS.wide);
  // The live map keeps to the screen's box, also while the page is on its way to paper.
  const { width, height } = onScreen ?? size;
  const cameraTarget = useMemo(
    (): CameraTarget => ({
      camera: cameraFor(region, width, height),
      height,
      request: `${region.id} ${requests}`,
      projection,
    }),
    [region, width, height, requests, projection],
  );
  return {
    region,
    opening,
    /** Of the box, or the usual one before it is known. */
    size,
    /** Of the box where it is shown: on the screen or on paper; `null` before it is known. */
    measured: shown,
    isOnScreen: onScreen !== null,
    isPrinting,
    home: cameraFor(region, size.width, size.height),
    cameraTarget,
  };
}
