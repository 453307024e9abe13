import type { Story } from '../content/schema.ts';
import { type Extent, mercatorY, type Size } from './mercator.ts';
import { openingRegion } from './positions.ts';

/** The width of the map on paper and in a saved file, in CSS pixels, whatever width it has on a screen. */
const PAPER_WIDTH = 840;

/** The size of the map's box at a width in CSS pixels: it has the proportions of the opening region. */
export function sizeOfWidth({ west, east, north, south }: Extent, width: number): Size {
  const degrees = mercatorY(north) - mercatorY(south);
  return { width, height: Math.round((width * degrees) / (east - west)) };
}

/** From which width of the map's box on, in CSS pixels, names are how much larger than on a smaller map. */
export const TYPE_STEPS = [
  [1000, 1.08],
  [1200, 1.16],
  [1600, 1.28],
] as const;

/** How much larger the names are on a map of some width, in CSS pixels. */
export const typeScale = (width: number): number =>
  TYPE_STEPS.findLast(([from]) => width >= from)?.[1] ?? 1;

/** The size of the map on paper and in a saved file, in CSS pixels. */
export function paperSize(story: Story): Size {
  return sizeOfWidth(openingRegion(story), PAPER_WIDTH);
}
