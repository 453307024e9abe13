import {
  type Camera,
  type LonLat,
  mercatorY,
  pixelsPerDegree,
  type Size,
} from '../../model/mercator.ts';

export type Projection = 'mercator' | 'globe';

/** Where the page wants the map to be. */
export interface CameraTarget {
  /** The camera that shows the region, or the detour, in a box of today's size. */
  readonly camera: Camera;
  /** Of the box. */
  readonly size: Size;
  /** Changes with each request for a region, also for the same one. */
  readonly request: string;
  /**
   * Changes with each camera that is the page's and not the reader's, which the map leaves again for the
   * reader's own; `''` for none.
   */
  readonly detour: string;
  readonly projection: Projection;
}

/**
 * The globe's diameter as a share of the box's height, as its nearest point is scaled: from where MapLibre's
 * camera is its edge then takes 0.92 of the height.
 */
const GLOBE_SHARE = 1.24;

/** The camera that shows the globe whole in a box of a height in CSS pixels, turned to a point. */
export function wholeGlobe(center: LonLat, height: number): Camera {
  const atEquator = Math.log2((GLOBE_SHARE * height * Math.PI) / 512);
  return { center, zoom: atEquator - globeGrowth(center[1]) };
}

/**
 * By how many zoom levels MapLibre's globe is larger with a latitude in its middle than with the equator: it
 * keeps the scale of the flat map there.
 */
export function globeGrowth(lat: number): number {
  return -Math.log2(Math.cos((lat * Math.PI) / 180));
}

/** How far from the wanted camera the map may be to be there: in zoom levels, and as a share of the box. */
const NEAR = { zoom: 0.1, share: 0.05 } as const;

/** Whether a flat map shows another part of the world than its target. */
export function isAwayFrom({ camera: wanted, size }: CameraTarget, camera: Camera): boolean {
  const scale = pixelsPerDegree(camera.zoom);
  const across = Math.abs(camera.center[0] - wanted.center[0]) * scale;
  const down = Math.abs(mercatorY(camera.center[1]) - mercatorY(wanted.center[1])) * scale;
  return (
    Math.abs(camera.zoom - wanted.zoom) > NEAR.zoom ||
    across > NEAR.share * size.width ||
    down > NEAR.share * size.height
  );
}
