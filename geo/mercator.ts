/**
 * Web Mercator for the still and for simplification.
 * A plane is a box of longitudes and latitudes drawn on a grid `width` units wide, y down.
 */

/** Latitude, in degrees, that stands for a pole, which Mercator puts at infinity. */
export const POLE = 89.9;

const DEGREE = Math.PI / 180;

export interface Plane {
  west: number;
  east: number;
  north: number;
  south: number;
  width: number;
  height: number;
}

export type Point = [number, number];

/** Latitude in degrees → Mercator ordinate in degrees (0 at the equator, ±180 at ±85.05°). Clamps at ±89.9°. */
export function mercatorY(latitude: number): number {
  const clamped = Math.max(-POLE, Math.min(POLE, latitude));
  return Math.log(Math.tan(Math.PI / 4 + (clamped * DEGREE) / 2)) / DEGREE;
}

/** Mercator ordinate in degrees → latitude in degrees; the inverse of `mercatorY`. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y * DEGREE)) - Math.PI / 2) / DEGREE;
}

/**
 * The plane of the given sides, `width` × `height` units, whose south follows from the others.
 * The south is rounded to 1e-6°, about a tenth of a metre.
 */
export function planeOf(
  west: number,
  east: number,
  north: number,
  width: number,
  height: number,
): Plane {
  const south = latitudeOf(mercatorY(north) - (height * (east - west)) / width);
  return { west, east, north, south: Math.round(south * 1e6) / 1e6, width, height };
}

/** Longitude and latitude in degrees → units of the plane, unrounded; outside it runs below 0 or past its size. */
export function toPlane([lon, lat]: Point, plane: Plane): Point {
  const scale = plane.width / (plane.east - plane.west);
  return [(lon - plane.west) * scale, (mercatorY(plane.north) - mercatorY(lat)) * scale];
}

/** Units of the plane → longitude and latitude in degrees; the inverse of `toFrame`. */
export function fromPlane([x, y]: Point, plane: Plane): Point {
  const scale = (plane.east - plane.west) / plane.width;
  return [plane.west + x * scale, latitudeOf(mercatorY(plane.north) - y * scale)];
}
