import type { UnplacedLabel } from '../../model/labelCandidates.ts';
import { BAND, type PlacedLabel, placeLabels, scaleBand } from '../../model/labelPlacement.ts';
import type { LandGrid } from '../../model/landGrid.ts';
import type { Size } from '../../model/mercator.ts';
import { type Camera, extentOf, pixelsPerDegree } from '../../model/mercator.ts';

/** As long as the map is no nearer than this to the opening view, names keep within its box. */
const AT_HOME = 1.05;
/** Parts of a band: a scrollbar that makes the page narrower moves no name. */
const PARTS = 4;

/** The scales, in CSS pixels a degree, that a layout of names is for, and what it keeps within. */
export interface Layout {
  readonly band: number;
  readonly from: number;
  readonly to: number;
  readonly atHome: boolean;
}

/**
 * The layout for a scale: from near that of a whole band, and at home, where the scale is known, one
 * that holds just about there.
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
  wishes: readonly UnplacedLabel[],
  ground: LandGrid,
  { band, from, to, atHome }: Layout,
  home: Camera,
  { width, height }: Size,
): PlacedLabel[] {
  const bounds = atHome ? extentOf(home, width, height) : undefined;
  return placeLabels(wishes, band, bounds, { grid: ground, from, to });
}
