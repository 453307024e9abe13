import type { LandIndex } from './borders.ts';
import {
  boundingBoxOf,
  extentAround,
  type Hidden,
  heightOf,
  type LandBox,
  withHidden,
} from './extents.ts';
import { type Extent, inPixels, type ProjectPoint } from './mercator.ts';
import { comparedActors, type Selection } from './selection.ts';

/** Land of this length, in CSS pixels, is large enough to be seen. */
const SEEN_FROM = 24;
/** And so much of it, as a share of its box. */
const SEEN_SHARE = 0.7;
/** What is seen around one actor's land, so that a reader knows where it is, and around several. */
const ROOM = { one: { degrees: 40, times: 2.5 }, several: { degrees: 40, times: 1.3 } } as const;
/** An extent of this share of the world's width shows no more than the opening view. */
const NO_NEARER = 0.6;

/** The part of the map's box that is in sight, in CSS pixels. */
export interface PartInSight {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whose land the map is brought to: the chosen actor's, or that of those compared. */
export function soughtActors(selection: Selection): readonly string[] {
  if (selection.kind === 'actor') return [selection.id];
  return selection.kind === 'compare' ? comparedActors(selection.id) : [];
}

/** Whether land, given by the box around it, is in sight and large enough there. */
export function isInSight(
  [west, south, east, north]: LandBox,
  project: ProjectPoint,
  { width, top, bottom }: PartInSight,
): boolean {
  const corner = inPixels(project, [west, north]);
  const opposite = inPixels(project, [east, south]);
  if (!corner || !opposite) return false;
  const [across, down] = [opposite.x - corner.x, opposite.y - corner.y];
  if (Math.max(across, down) < SEEN_FROM) return false;
  const seen = overlap(corner.x, opposite.x, 0, width) * overlap(corner.y, opposite.y, top, bottom);
  // Of land that is larger than the box: how much of the box it fills.
  return seen >= SEEN_SHARE * Math.min(across * down, width * (bottom - top));
}

const overlap = (a: number, b: number, from: number, to: number): number =>
  Math.max(0, Math.min(b, to) - Math.max(a, from));

/**
 * The extent that brings the land of some actors into sight: it has the opening view's proportions and, if
 * nothing nearer shows them all, is the opening view. `null` where none of them has land.
 *
 * @param world all that is drawn
 * @param hidden where the map's box is not in sight
 */
export function extentInSight(
  actors: readonly string[],
  lands: LandIndex,
  opening: Extent,
  world: Extent,
  hidden: Hidden,
): Extent | null {
  const land = boundingBoxOf(lands, actors);
  if (!land) return null;
  const ratio = (opening.east - opening.west) / heightOf(opening);
  const room = actors.length > 1 ? ROOM.several : ROOM.one;
  const seen = extentAround(land, ratio / (1 - hidden.top - hidden.bottom), room, world);
  const share = (seen.east - seen.west) / (world.east - world.west);
  return share > NO_NEARER ? opening : withHidden(seen, hidden);
}
