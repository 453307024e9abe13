import type { UnplacedLabel } from '../../model/labelCandidates.ts';
import { BAND, type PlacedLabel, placeLabels, scaleBand } from '../../model/labelPlacement.ts';
import type { LandGrid } from '../../model/landGrid.ts';
import { type Camera, extentOf, pixelsPerDegree, type Size } from '../../model/mercator.ts';

/** Up to this multiple of the opening view's scale labels keep within the map's box. */
const AT_HOME = 1.05;
/** How far labels keep from the edge of the map's box, in CSS pixels. */
const EDGE = 8;
/** The parts of a band: a scrollbar that makes the page narrower moves no label. */
const PARTS = 4;

/** What a layout of labels is for. */
export interface Layout {
  /** The scale at the foot of the band, in CSS pixels a degree. */
  readonly band: number;
  /** The least and the greatest scale at which the layout is seen, in CSS pixels a degree. */
  readonly from: number;
  readonly to: number;
  /** Whether the map is about as far away as at first: labels then keep within its box. */
  readonly atHome: boolean;
}

/** The scale range of the layout: the whole band, or a quarter of it near the opening view. */
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

/** How many bands a scale is above the foot of another. */
const bandsAbove = (scale: number, band: number): number =>
  Math.log(scale / band) / Math.log(BAND) + 1e-6;

/**
 * The labels of a layout, placed in a map of some size.
 *
 * @param corner what the map's controls cover in its lower left corner
 */
export function layoutLabels(
  labels: readonly UnplacedLabel[],
  grid: LandGrid,
  { from, to, atHome }: Layout,
  home: Camera,
  { width, height }: Size,
  corner?: Size,
): PlacedLabel[] {
  const extent = extentOf(home, width, height);
  const view = { ...extent, edge: EDGE, ...(corner && { corner }) };
  return placeLabels(labels, from, atHome ? view : undefined, { grid, from, to });
}
