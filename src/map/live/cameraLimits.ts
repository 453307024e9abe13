import {
  type Camera,
  extentOf,
  mercatorLat,
  mercatorY,
  pixelsPerDegree,
  type Size,
  WORLD_MIDDLE,
} from '../../model/mercator.ts';
import { type CameraTarget, globeGrowth, type Projection } from './cameraTarget.ts';

export const MAX_ZOOM = 9;
/** Half of the world's width, and of its height, in degrees of longitude. */
const HALF = 180;
/** How far beyond the whole globe a reader may go out, in zoom levels. */
const GLOBE_ZOOM_OUT = 1;
/** Beyond this latitude a globe's poles come too near to the middle to be turned. */
const GLOBE_LATITUDE = 84;

/**
 * How far the reader's camera may go: longitudes are counted from `WORLD_MIDDLE`, and ordinates are
 * Mercator's, both in degrees.
 */
export interface Limits {
  readonly projection: Projection;
  readonly size: Size;
  readonly minZoom: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * The limits of a camera that begins at a target: within the world, no farther out than the world that fills
 * the box from side to side, and always as far as the target itself, which nothing may move.
 */
export function limitsOf({ camera, size, projection }: CameraTarget): Limits {
  const fills = Math.log2(size.width / (2 * HALF) / pixelsPerDegree(0));
  const { west, east, south, north } = extentOf(camera, size.width, size.height);
  return {
    projection,
    size,
    minZoom: Math.min(fills, camera.zoom),
    west: Math.min(-HALF, west - WORLD_MIDDLE),
    east: Math.max(HALF, east - WORLD_MIDDLE),
    south: Math.min(-HALF, mercatorY(south)),
    north: Math.max(HALF, mercatorY(north)),
  };
}

/** The nearest camera within limits. */
export function constrain({ center, zoom }: Camera, limits: Limits): Camera {
  const [lon, lat] = center;
  if (limits.projection === 'globe') {
    const middle = clamp(lat, -GLOBE_LATITUDE, GLOBE_LATITUDE);
    return {
      // A globe is turned without an end.
      center: [lon - 2 * HALF * Math.round(lon / (2 * HALF)), middle],
      zoom: clamp(zoom, limits.minZoom - GLOBE_ZOOM_OUT - globeGrowth(middle), MAX_ZOOM),
    };
  }
  const within = clamp(zoom, limits.minZoom, MAX_ZOOM);
  const scale = pixelsPerDegree(within);
  const across = limits.size.width / scale / 2;
  const down = limits.size.height / scale / 2;
  return {
    center: [
      between(lon, limits.west + across, limits.east - across),
      mercatorLat(between(mercatorY(lat), limits.south + down, limits.north - down)),
    ],
    zoom: within,
  };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** A value between two others, or the middle of these where they leave no room. */
const between = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : clamp(value, least, most);
