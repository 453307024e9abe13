import type { Ground } from '../model/ground.ts';
import type { LabelWish } from '../model/labelSpots.ts';
import { BAND, type PlacedLabel, placeLabels, scaleBand } from '../model/labels.ts';
import { type Camera, pixelsPerDegree, viewOf } from '../model/mercator.ts';
import type { Size } from './useElementSize.ts';

/** As long as the map is no nearer than this to the opening view, names keep within its box. */
const AT_HOME = 1.05;
/** A scale that differs by less is the same. */
const SAME = 1e-3;

/** The scales, in CSS pixels a degree, that a layout of names is for, and what it keeps within. */
export interface Layout {
  readonly band: number;
  readonly from: number;
  readonly to: number;
  readonly atHome: boolean;
}

/**
 * The layout for a scale: from near that of a whole band, and at home, where the scale is known, one
 * that holds there and just about.
 */
export function layoutAt(scale: number, home: Camera): Layout {
  const band = scaleBand(scale);
  const least = pixelsPerDegree(home.zoom) * (1 - SAME);
  const most = pixelsPerDegree(home.zoom) * AT_HOME;
  return {
    band,
    from: scale < least ? band : Math.max(band, least),
    to: scale < most ? Math.min(most, band * BAND) : band * BAND,
    atHome: scale < most,
  };
}

/** The names of a layout in a box of the page. */
export function placeNames(
  wishes: readonly LabelWish[],
  ground: Ground,
  { band, from, to, atHome }: Layout,
  home: Camera,
  { width, height }: Size,
): PlacedLabel[] {
  const bounds = atHome ? viewOf(home, width, height) : undefined;
  return placeLabels(wishes, band, bounds, { ground, from, to });
}
