import {
  extentAround,
  extentAt,
  fittedExtent,
  heightOf,
  type LandBox,
} from '../../model/extents.ts';
import { type Extent, mercatorY, WORLD_EDGE } from '../../model/mercator.ts';

/** Land that takes this share of the opening view, as a box, is large enough in it. */
const LARGE = 0.017;
/** How much is seen around smaller land, in degrees of longitude, or as a multiple of the land. */
const AROUND = { degrees: 64, times: 1.4 } as const;
/** A camera that sees less than this share of the opening view's width sees it from near. */
const NEAR = 0.25;
/** Beyond it nothing is drawn. */
export const DRAWN: Extent = { ...WORLD_EDGE, north: 82, south: -82 };

/**
 * What an image's map shows, in a box of given proportions: the opening view, or from near what is
 * too small in it.
 *
 * @param box around the chosen land, in degrees; `null` for nothing chosen or for who has no land
 */
export function imageExtent(
  opening: Extent,
  box: LandBox | null,
  width: number,
  height: number,
): Extent & { near: boolean } {
  if (box) {
    const [west, south, east, north] = box;
    const tall = heightOf({ north, south });
    const share = ((east - west) * tall) / ((opening.east - opening.west) * heightOf(opening));
    if (share < LARGE) return { ...extentAround(box, width / height, AROUND, DRAWN), near: true };
  }
  return { ...covering(opening, width / height), near: false };
}

/** The extent of a step's camera: drawn from near where it shows a small part of the opening view. */
export function cameraExtent(
  opening: Extent,
  camera: Extent,
  width: number,
  height: number,
): Extent & { near: boolean } {
  const ratio = width / height;
  const share = (camera.east - camera.west) / (opening.east - opening.west);
  if (share >= 1) return { ...covering(camera, ratio), near: false };
  return { ...fittedExtent(camera, ratio, DRAWN), near: share < NEAR };
}

/**
 * An extent from side to side, or what of it fills a box. What is more, or less, is in the north, which Mercator
 * makes large.
 */
function covering(extent: Extent, ratio: number): Extent {
  const most = heightOf({ north: DRAWN.north, south: extent.south });
  const wide = Math.min(extent.east - extent.west, most * ratio);
  const high = wide / ratio;
  const middle = mercatorY(extent.south) + high / 2;
  return extentAt((extent.west + extent.east) / 2, middle, wide, high);
}
