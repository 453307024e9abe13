import { MAP_LINES, type MapLines, scaledLines } from '../../model/symbology.ts';

/** An image is seen smaller than a page: lines as wide as there would cover what they are around. */
const SHARE = { near: 0.6, far: 0.4 } as const;

/**
 * The map's lines in the units of an image's drawing.
 *
 * @param unit pixels of the card in a unit of the drawing
 * @param near whether land is drawn large
 */
export function imageLines(unit: number, near: boolean): MapLines {
  // In an image the highlight stands alone: nobody points at anything, and nobody is selected beside it.
  const highlight = { ...MAP_LINES.highlight, width: MAP_LINES.selected.width };
  return scaledLines({ ...MAP_LINES, highlight }, (near ? SHARE.near : SHARE.far) / unit);
}
