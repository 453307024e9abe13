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

/** The size of the map on paper and in a saved file, in CSS pixels. */
export function paperSize(story: Story): Size {
  return sizeOfWidth(openingRegion(story), PAPER_WIDTH);
}
