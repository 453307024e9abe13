/**
 * Web Mercator between degrees, a plane's units and a camera.
 *
 * The static map, the live map and the tool that makes the borders share these functions, so that
 * covering one map with the other moves no coastline.
 */

/** `[longitude, latitude]` in degrees; longitudes may run past ±180 where a ring is unwrapped. */
export type LonLat = readonly [number, number];

/**
 * Where a point of the earth is in the map's box: a number of CSS pixels, or a share of the box (`"42%"`)
 * before the box has been measured; `null` behind the globe.
 */
export type ProjectPoint = (at: LonLat) => { x: number | string; y: number | string } | null;

/** A rectangle of the world, in degrees; longitudes may run past ±180. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** A drawing's coordinate system: an extent on a grid `width` units wide, y down from its northern edge. */
export interface Plane extends Extent {
  readonly width: number;
  readonly height: number;
}

/** The size of an element, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  readonly center: LonLat;
  /** MapLibre's zoom: the world is 512 · 2^zoom CSS pixels wide. Fractional, negative on a phone. */
  readonly zoom: number;
}

const RADIANS = Math.PI / 180;
const WORLD_PX = 512;

/**
 * The world's western and eastern edge on the map, in degrees: in the Bering Strait, where no land is cut.
 * What lies west of it has longitudes past 180, as Chukotka and Samoa.
 */
export const WORLD_EDGE = { west: -169, east: 191 } as const;
/** The meridian half-way between them, in degrees. */
export const WORLD_MIDDLE = (WORLD_EDGE.west + WORLD_EDGE.east) / 2;

/** The latitude, in degrees, that stands for a pole, which Mercator puts at infinity. */
export const POLE = 89.9;

/**
 * The Mercator ordinate of a latitude, in degrees of longitude at the equator: ±180 at 85.05°, and
 * beyond {@link POLE} the pole's.
 */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-POLE, Math.min(POLE, lat));
  return Math.log(Math.tan(Math.PI / 4 + (clamped * RADIANS) / 2)) / RADIANS;
}

/** The latitude, in degrees, of a Mercator ordinate. */
export function mercatorLat(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;
}

/**
 * The same plane with longitudes counted from {@link WORLD_MIDDLE}, as the live map counts them: there the
 * world ends at ±180°, as MapLibre has it.
 */
export const turnedPlane = <P extends Extent>(plane: P): P => ({
  ...plane,
  west: plane.west - WORLD_MIDDLE,
  east: plane.east - WORLD_MIDDLE,
});

/** Units of the plane in one degree of longitude. */
export function unitsPerDegree(plane: Plane): number {
  return plane.width / (plane.east - plane.west);
}

/** A point in a plane's units, not rounded; outside the plane it runs below 0 or past the plane's size. */
export function toPlane(plane: Plane, [lon, lat]: LonLat): [x: number, y: number] {
  const k = unitsPerDegree(plane);
  return [(lon - plane.west) * k, (mercatorY(plane.north) - mercatorY(lat)) * k];
}

/** A plane's point in degrees; the inverse of {@link toPlane}. */
export function fromPlane(plane: Plane, x: number, y: number): [lon: number, lat: number] {
  const k = unitsPerDegree(plane);
  return [plane.west + x / k, mercatorLat(mercatorY(plane.north) - y / k)];
}

/** The part of a plane that an extent covers, in the plane's units: an SVG's `viewBox`. */
export function viewBoxOf(
  plane: Plane,
  extent: Extent,
): { x: number; y: number; width: number; height: number } {
  const [x, y] = toPlane(plane, [extent.west, extent.north]);
  const [right, bottom] = toPlane(plane, [extent.east, extent.south]);
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The camera that shows an extent whole and centred in an element of `width` × `height` CSS pixels:
 * what `preserveAspectRatio="xMidYMid meet"` does to the same extent as a `viewBox`.
 */
export function cameraFor(extent: Extent, width: number, height: number): Camera {
  const top = mercatorY(extent.north);
  const bottom = mercatorY(extent.south);
  const pixelsPerDegree = Math.min(width / (extent.east - extent.west), height / (top - bottom));
  return {
    center: [(extent.west + extent.east) / 2, mercatorLat((top + bottom) / 2)],
    zoom: Math.log2((360 * pixelsPerDegree) / WORLD_PX),
  };
}

/** CSS pixels in one degree of longitude at a zoom. */
export function pixelsPerDegree(zoom: number): number {
  return (WORLD_PX * 2 ** zoom) / 360;
}

/** The extent that a camera shows in an element of `width` × `height` CSS pixels. */
export function extentOf({ center, zoom }: Camera, width: number, height: number): Extent {
  const scale = pixelsPerDegree(zoom);
  const middle = mercatorY(center[1]);
  return {
    west: center[0] - width / 2 / scale,
    east: center[0] + width / 2 / scale,
    north: mercatorLat(middle + height / 2 / scale),
    south: mercatorLat(middle - height / 2 / scale),
  };
}

/**
 * Projects points of the earth onto a box that shows an extent whole, as the static map does.
 *
 * @param size of the box; before it is known points are shares of a box of the extent's own proportions
 */
export function projectExtent(
  extent: Extent,
  size: Size | null,
): (at: LonLat) => NonNullable<ReturnType<ProjectPoint>> {
  const top = mercatorY(extent.north);
  const middleX = (extent.west + extent.east) / 2;
  const middleY = (top + mercatorY(extent.south)) / 2;
  if (!size) {
    const width = extent.east - extent.west;
    const height = 2 * (top - middleY);
    const share = (part: number): string => `${(part * 100).toFixed(3)}%`;
    return ([lon, lat]) => ({
      x: share((lon - extent.west) / width),
      y: share((top - mercatorY(lat)) / height),
    });
  }
  const scale = pixelsPerDegree(cameraFor(extent, size.width, size.height).zoom);
  return ([lon, lat]) => ({
    x: size.width / 2 + (lon - middleX) * scale,
    y: size.height / 2 - (mercatorY(lat) - middleY) * scale,
  });
}

/** Where a point is, in CSS pixels; `null` behind the globe, or before the box has been measured. */
export function inPixels(project: ProjectPoint, at: LonLat): { x: number; y: number } | null {
  const { x, y } = project(at) ?? {};
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}
