import type { LonLat } from './mercator.ts';

/** A point of a sphere of radius 1: towards 0° E on the equator, towards 90° E, and towards the north pole. */
export type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

export function toVector([lon, lat]: LonLat): Vector {
  const [l, p] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** The point that a vector of any length is towards, in degrees. */
export function fromVector([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
