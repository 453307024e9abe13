import type { Region, Story } from '../content/schema.ts';
import { mercatorY, type Size } from './mercator.ts';

/** How wide the map is on paper and in a file, in CSS pixels, whatever width it has on a screen: see apart.css. */
const PAPER_WIDTH = 840;

/** The map's box at a width, in CSS pixels: it has the proportions of the opening region. */
export function sizeOfWidth({ west, east, north, south }: Region, width: number): Size {
  const degrees = mercatorY(north) - mercatorY(south);
  return { width, height: Math.round((width * degrees) / (east - west)) };
}

/** The map's box on paper and in a file. */
export function paperSize({ id, regions: [opening] }: Story): Size {
  if (!opening) throw new Error(`The story "${id}" names no region.`);
  return sizeOfWidth(opening, PAPER_WIDTH);
}
