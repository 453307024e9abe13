import type { LandIndex, LandInfo } from './borders.ts';
import { type Extent, mercatorLat, mercatorY } from './mercator.ts';

/** Opposite sides of a box around land, in degrees; its east may pass 180. */
export type LandBox = LandInfo['bbox'];

/** How much of a box's height something lies over, at its top and at its foot: shares from 0 to 1. */
export interface Hidden {
  readonly top: number;
  readonly bottom: number;
}

export const NOTHING_HIDDEN: Hidden = { top: 0, bottom: 0 };

/** How much is seen around land at least: in degrees of longitude, and as a multiple of the land. */
export interface Room {
  readonly degrees: number;
  readonly times: number;
}

/** The height of an extent, in degrees of longitude at the equator. */
export function heightOf({ north, south }: Pick<Extent, 'north' | 'south'>): number {
  return mercatorY(north) - mercatorY(south);
}

/** The box around the land of some actors, in degrees; `null` where none of them has land. */
export function boundingBoxOf(lands: LandIndex, actors: readonly string[]): LandBox | null {
  const boxes = actors.flatMap((id) => (lands[id] ? [lands[id].bbox] : []));
  const side = (of: (...sides: number[]) => number, i: 0 | 1 | 2 | 3): number =>
    of(...boxes.map((box) => box[i]));
  return boxes.length === 0
    ? null
    : [side(Math.min, 0), side(Math.min, 1), side(Math.max, 2), side(Math.max, 3)];
}

/**
 * Some land with what is around it.
 *
 * @param ratio of the extent's width to its height
 * @param within where the extent is moved into, as far as it fits
 */
export function extentAround(
  [west, south, east, north]: LandBox,
  ratio: number,
  room: Room,
  within: Extent,
): Extent {
  const tall = heightOf({ north, south });
  const wide = Math.max(room.degrees, room.times * Math.max(east - west, tall * ratio));
  return extentInto({ west, south, east, north }, wide, ratio, within);
}

/** All of an extent, and on two sides of it what there is room for in a box of other proportions. */
export function fittedExtent(extent: Extent, ratio: number, within: Extent): Extent {
  const wide = Math.max(extent.east - extent.west, heightOf(extent) * ratio);
  return extentInto(extent, wide, ratio, within);
}

/**
 * The extent of a whole box whose part in sight shows another one.
 *
 * @param extent what the part in sight shows, in its proportions
 */
export function withHidden(extent: Extent, { top, bottom }: Hidden): Extent {
  const whole = heightOf(extent) / (1 - top - bottom);
  return {
    ...extent,
    north: mercatorLat(mercatorY(extent.north) + top * whole),
    south: mercatorLat(mercatorY(extent.south) - bottom * whole),
  };
}

/** An extent of a size around a point; ordinates and heights are Mercator's, in degrees. */
export function extentAt(x: number, y: number, wide: number, high: number): Extent {
  return {
    west: x - wide / 2,
    east: x + wide / 2,
    north: mercatorLat(y + high / 2),
    south: mercatorLat(y - high / 2),
  };
}

/** An extent of a size with the middle of another, moved as far as edges ask. */
function extentInto(of: Extent, wide: number, ratio: number, within: Extent): Extent {
  const high = wide / ratio;
  const [low, top] = [mercatorY(within.south), mercatorY(within.north)];
  return extentAt(
    into((of.west + of.east) / 2, wide, within.west, within.east),
    into((mercatorY(of.north) + mercatorY(of.south)) / 2, high, low, top),
    wide,
    high,
  );
}

/** Whether two extents are the same. */
export function isSameExtent(a: Extent, b: Extent): boolean {
  return a.west === b.west && a.east === b.east && a.north === b.north && a.south === b.south;
}

/** The middle of a length that is moved between two edges; of one that does not fit, theirs. */
function into(middle: number, length: number, from: number, to: number): number {
  return length >= to - from
    ? (from + to) / 2
    : Math.min(Math.max(middle, from + length / 2), to - length / 2);
}
