import type { LandIndex } from './borders.ts';
import { mercatorY } from './mercator.ts';
import { type ActorPaint, type Fill, PLAIN } from './paint.ts';

/** Land in a bounding box of less than this squared is drawn as a dot, in CSS pixels. */
const SMALL = 3;

export interface SmallLand {
  readonly code: string;
  /** Longitude and latitude in degrees. */
  readonly at: readonly [number, number];
  readonly fill: Fill;
}

/**
 * The actors of a question whose land is too small to be seen at a scale: a dot stands for each.
 *
 * @param lands of the story's actors
 * @param scale CSS pixels in a degree of longitude at the equator
 */
export function smallLand(
  paint: ReadonlyMap<string, ActorPaint>,
  lands: LandIndex,
  scale: number,
): SmallLand[] {
  return [...paint].flatMap(([code, { actor, fill }]) => {
    const land = lands[code];
    if (code !== actor || fill === PLAIN || !land) return [];
    return landSize(lands, code, scale) < SMALL ? [{ code, at: land.point, fill }] : [];
  });
}

/**
 * How large the land of a code is on the screen: the side of the square that its bounding box would be, in
 * CSS pixels; `Infinity` for land that is not known.
 *
 * @param scale CSS pixels in a degree of longitude at the equator
 */
export function landSize(lands: LandIndex, code: string, scale: number): number {
  const land = lands[code];
  if (!land) return Number.POSITIVE_INFINITY;
  const [west, south, east, north] = land.bbox;
  return Math.sqrt((east - west) * (mercatorY(north) - mercatorY(south))) * scale;
}
