/**
 * Web Mercator between degrees, a plane's units and a camera.
 *
 * The still (SVG) and the live map share these three functions, so that covering one with the other
 * moves no coastline.
 */

/** `[longitude, latitude]` in degrees; longitudes may run past ±180 where a ring is unwrapped. */
export type LonLat = readonly [number, number];

/** A window on the Mercator plane, `width` units across, y down from its northern edge. */
export interface Plane {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a box, in CSS pixels. */
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

/** The Mercator ordinate of a latitude, in degrees of longitude at the equator; ±180 at 85.05°. */
export function mercatorY(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;
}

/** The latitude, in degrees, of a Mercator ordinate. */
export function mercatorLat(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;
}

/** Units of the plane in one degree of longitude. */
export function unitsPerDegree(plane: Plane): number {
  return plane.width / (plane.east - plane.west);
}

/** A point in a plane's units. */
export function toPlane(plane: Plane, [lon, lat]: LonLat): [x: number, y: number] {
  const k = unitsPerDegree(plane);
  return [(lon - plane.west) * k, (mercatorY(plane.north) - mercatorY(lat)) * k];
}

/** A plane's point in degrees; the inverse of {@link toPlane}. */
export function fromPlane(plane: Plane, x: number, y: number): [lon: number, lat: number] {
  const k = unitsPerDegree(plane);
  return [plane.west + x / k, mercatorLat(mercatorY(plane.north) - y / k)];
}

/** The part of the same plane, in the same units, that a box of degrees covers. */
export function viewBoxOf(
  plane: Plane,
  box: Pick<Plane, 'west' | 'east' | 'north' | 'south'>,
): { x: number; y: number; width: number; height: number } {
  const [x, y] = toPlane(plane, [box.west, box.north]);
  const [right, bottom] = toPlane(plane, [box.east, box.south]);
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The camera that shows a box of degrees whole and centred in an element of `width` × `height` CSS
 * pixels: what `preserveAspectRatio="xMidYMid meet"` does to the same box as a `viewBox`.
 */
export function cameraFor(
  box: Pick<Plane, 'west' | 'east' | 'north' | 'south'>,
  width: number,
  height: number,
): Camera {
  const top = mercatorY(box.north);
  const bottom = mercatorY(box.south);
  const pixelsPerDegree = Math.min(width / (box.east - box.west), height / (top - bottom));
  return {
    center: [(box.west + box.east) / 2, mercatorLat((top + bottom) / 2)],
    zoom: Math.log2((360 * pixelsPerDegree) / WORLD_PX),
  };
}

/** CSS pixels in one degree of longitude at a zoom. */
export function pixelsPerDegree(zoom: number): number {
  return (WORLD_PX * 2 ** zoom) / 360;
}

/** The box of degrees that a camera shows in an element of `width` × `height` CSS pixels. */
export function viewOf(
  { center, zoom }: Camera,
  width: number,
  height: number,
): Pick<Plane, 'west' | 'east' | 'north' | 'south'> {
  const scale = pixelsPerDegree(zoom);
  const middle = mercatorY(center[1]);
  return {
    west: center[0] - width / 2 / scale,
    east: center[0] + width / 2 / scale,
    north: mercatorLat(middle + height / 2 / scale),
    south: mercatorLat(middle - height / 2 / scale),
  };
}
