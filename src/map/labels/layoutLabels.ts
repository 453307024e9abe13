import type { Ground } from '../../model/ground.ts';
import type { LabelWish } from '../../model/labelSpots.ts';
import { BAND, type PlacedLabel, placeLabels, scaleBand } from '../../model/labels.ts';
import { type Camera, pixelsPerDegree, type Size, viewOf } from '../../model/mercator.ts';

/** Until the map is this much nearer than at home, names keep within its box. */
const AT_HOME = 1.05;
/** Parts of a band at home: a scrollbar that makes the page narrower moves no name. */
const PARTS = 4;

/** The scales, in CSS pixels a degree, that a layout of names is for, and whether it keeps within the box. */
export interface Layout {
  readonly band: number;
  readonly from: number;
  readonly to: number;
  readonly atHome: boolean;
}

/**
 * The layout for a scale: at home one that holds for a part of a band, since the scale there is known, and
 * nearer one that holds for the whole band.
 *
 * @param scale CSS pixels in a degree
 * @param home the camera of the region in the box
 */
export function layoutAt(scale: number, home: Camera): Layout {
  const band = scaleBand(scale);
  const homeScale = pixelsPerDegree(home.zoom);
  const part = Math.floor(PARTS * bandsAbove(homeScale, band)) / PARTS;
  const from = band * BAND ** part;
  const to = band * BAND ** (part + 1 / PARTS);
  const asAtHome = scale >= from && scale < to;
  return {
    band,
    from: asAtHome ? from : band,
    to: asAtHome ? to : band * BAND,
    atHome: scale < homeScale * AT_HOME,
  };
}

/** How many bands a scale is above the foot of one. */
const bandsAbove = (scale: number, band: number): number =>
  Math.log(scale / band) / Math.log(BAND) + 1e-6;

/** The names of a layout in a box of the page. */
export function layoutLabels(
  wishes: readonly LabelWish[],
  ground: Ground,
  { band, from, to, atHome }: Layout,
  home: Camera,
  { width, height }: Size,
): PlacedLabel[] {
  const bounds = atHome ? viewOf(home, width, height) : undefined;
  return placeLabels(wishes, band, bounds, { ground, from, to });
}
