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
    const [west, south, east, north] = land.bbox;
    const side = Math.sqrt((east - west) * (mercatorY(north) - mercatorY(south))) * scale;
    return side < SMALL ? [{ code, at: land.point, fill }] : [];
  });
}
