import type { LandIndex, LandInfo } from '../../model/borders.ts';
import { type Extent, mercatorLat, mercatorY, WORLD_EDGE } from '../../model/mercator.ts';
import { boundingBox } from '../../model/planarGeometry.ts';

/** Land that takes this share of the opening view, as a box, is large enough in it. */
const LARGE = 0.017;
/** How much is seen around smaller land, in degrees of longitude, or as a multiple of the land. */
const AROUND = { degrees: 64, times: 1.4 } as const;
/** A camera that sees less than this share of the opening view's width sees it from near. */
const NEAR = 0.25;
/** Beyond these nothing is drawn. */
const EDGE = { ...WORLD_EDGE, lat: 82 } as const;

const heightOf = ({ north, south }: Pick<Extent, 'north' | 'south'>): number =>
  mercatorY(north) - mercatorY(south);

/**
 * What an image's map shows, in a box of given proportions: the opening view, or from near what is
 * too small in it.
 *
 * @param box around the chosen land, in degrees; `null` for nothing chosen or for who has no land
 */
export function imageExtent(
  opening: Extent,
  box: LandInfo['bbox'] | null,
  width: number,
  height: number,
): Extent & { near: boolean } {
  if (box) {
    const [west, south, east, north] = box;
    const tall = heightOf({ north, south });
    const share = ((east - west) * tall) / ((opening.east - opening.west) * heightOf(opening));
    if (share < LARGE) return { ...extentAround(box, width / height, AROUND), near: true };
  }
  return { ...covering(opening, width / height), near: false };
}

/** The box around the land of some actors, in degrees; `null` where none of them has land. */
export function boundingBoxOf(
  lands: LandIndex,
  actors: readonly string[],
): LandInfo['bbox'] | null {
  const corners = actors.flatMap((id) => {
    const box = lands[id]?.bbox;
    return box ? [box.slice(0, 2), box.slice(2)] : [];
  });
  return corners.length === 0 ? null : boundingBox(corners);
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
  const wide = Math.max(camera.east - camera.west, heightOf(camera) * ratio);
  const middle = (mercatorY(camera.north) + mercatorY(camera.south)) / 2;
  // All that the camera sees, and beside it what there is room for.
  return {
    ...around((camera.west + camera.east) / 2, middle, wide, wide / ratio),
    near: share < NEAR,
  };
}

/**
 * Some land with what is around it.
 *
 * @param ratio of the extent's width to its height
 * @param room how much is seen around it at least, in degrees of longitude and as a multiple of the land
 */
export function extentAround(
  [west, south, east, north]: LandInfo['bbox'],
  ratio: number,
  room: { readonly degrees: number; readonly times: number },
): Extent {
  const tall = heightOf({ north, south });
  const wide = Math.max(room.degrees, room.times * Math.max(east - west, tall * ratio));
  const middle = (mercatorY(north) + mercatorY(south)) / 2;
  return around((west + east) / 2, middle, wide, wide / ratio);
}

/**
 * An extent from side to side, or what of it fills a box. What is more, or less, is in the north, which Mercator
 * makes large.
 */
function covering(extent: Extent, ratio: number): Extent {
  const most = heightOf({ north: EDGE.lat, south: extent.south });
  const wide = Math.min(extent.east - extent.west, most * ratio);
  const high = wide / ratio;
  const middle = mercatorY(extent.south) + high / 2;
  return extentAt((extent.west + extent.east) / 2, middle, wide, high);
}

/** An extent of a size around a point, moved as far as the edges of the world ask. */
function around(lon: number, middle: number, wide: number, high: number): Extent {
  const x = Math.min(Math.max(lon, EDGE.west + wide / 2), EDGE.east - wide / 2);
  const edge = mercatorY(EDGE.lat);
  const y = Math.min(Math.max(middle, high / 2 - edge), edge - high / 2);
  return extentAt(x, y, wide, high);
}

/** @param y the Mercator ordinate of its middle, in degrees, as `high` is */
function extentAt(x: number, y: number, wide: number, high: number): Extent {
  return {
    west: x - wide / 2,
    east: x + wide / 2,
    north: mercatorLat(y + high / 2),
    south: mercatorLat(y - high / 2),
  };
}
