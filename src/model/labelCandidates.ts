import { type LonLat, mercatorY } from './mercator.ts';
import type { Rectangle } from './planarGeometry.ts';

/** A label that is to be placed on the map. */
export interface UnplacedLabel {
  readonly id: string;
  readonly at: LonLat;
  /**
   * The bounding box of the land that the label names, in degrees: a label that fits stands inside,
   * else it stands beside.
   */
  readonly bbox?: readonly [west: number, south: number, east: number, north: number];
  readonly lines: readonly string[];
  /** Higher is placed first. */
  readonly priority: number;
  /** The side to try first. */
  readonly prefer?: Exclude<Side, 'aside'>;
  /** A position farther off to try first, tied to the point by a line: where a region's middle is crowded. */
  readonly aside?: { readonly at: LonLat; readonly anchor: 'start' | 'middle' | 'end' };
  /** Other points that will do as well as `at`. */
  readonly alternatives?: readonly LonLat[];
  /** Whether the label is not worth a position beside the land: it stands inside, or nowhere. */
  readonly insideOnly?: boolean;
  /** Whether the label never lies on an actor's land that is not its own: it would be read as that one's. */
  readonly onOwnLandOnly?: boolean;
  /** Whether the label may stand off, tied to its land, where even its first line has no room near it. */
  readonly mayStandFar?: boolean;
  /** The radius of the dot that the label must keep clear of, in CSS pixels; 0 for none. */
  readonly dotRadius: number;
}

export type Side = 'middle' | 'right' | 'left' | 'below' | 'above' | 'aside';

/** The distance between land and a label beside it, in CSS pixels. */
export const GAP = 4;

/** How far the land reaches from the label's point, in CSS pixels. */
function landAround(
  { at: [lon, lat], bbox = [0, 0, 0, 0] }: UnplacedLabel,
  scale: number,
): Rectangle {
  const [west, south, east, north] = bbox;
  return {
    left: (west - lon) * scale,
    right: (east - lon) * scale,
    top: (mercatorY(lat) - mercatorY(north)) * scale,
    bottom: (mercatorY(lat) - mercatorY(south)) * scale,
  };
}

/** How far the land or the dot of a label reaches from the label's point, in CSS pixels. */
function reachOf(label: UnplacedLabel, scale: number): Rectangle {
  const { bbox, dotRadius: r } = label;
  return bbox ? landAround(label, scale) : { left: -r, right: r, top: -r, bottom: r };
}

/** Where a label may stand: in CSS pixels from its point to the middle of its text. */
export interface Candidate {
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  /** Whether a line ties the label to its point. */
  readonly tied?: boolean;
  /** Whether the candidate is good only where all of the label is on its own land. */
  readonly onOwnLandOnly?: true;
  /**
   * How much farther off the candidate is than one beside the land, in CSS pixels; the label is then
   * kept within the map's edge.
   */
  readonly distance?: number;
}

/** The share of a land's width and height that a label inside it may take. */
const ROOM = { sure: [0.9, 0.8], modest: [0.62, 0.5] } as const;

/**
 * Where a label may stand in its land or beside it, the best first.
 *
 * @param width of the label, in CSS pixels, as is `height`
 * @param scale CSS pixels in a degree of longitude
 */
export function nearCandidates(
  label: UnplacedLabel,
  width: number,
  height: number,
  scale: number,
): Candidate[] {
  const { insideOnly, aside, prefer } = label;
  const land = label.bbox ? landAround(label, scale) : null;
  const reach = reachOf(label, scale);
  const beside: Record<Exclude<Side, 'aside'>, Candidate> = {
    middle: { side: 'middle', dx: 0, dy: 0 },
    right: { side: 'right', dx: reach.right + GAP + width / 2, dy: 0 },
    left: { side: 'left', dx: reach.left - GAP - width / 2, dy: 0 },
    below: { side: 'below', dx: 0, dy: reach.bottom + GAP + height / 2 },
    above: { side: 'above', dx: 0, dy: reach.top - GAP - height / 2 },
  };
  const [wide, high] = ROOM[insideOnly ? 'modest' : 'sure'];
  const fits =
    land !== null &&
    width < (land.right - land.left) * wide &&
    height < (land.bottom - land.top) * high;
  // A label that fits moves within its land before it leaves it; Antarctica is very tall. A label for
  // orientation alone keeps near the middle, where the land is surely its own.
  const [most, parts] = insideOnly ? [3, 6] : [8, 8];
  const step = fits ? Math.min(land.bottom - land.top - height, height * most) / parts : 0;
  const middle = [0, 1, -1, 2, -2].map((n): Candidate => ({ side: 'middle', dx: 0, dy: n * step }));
  if (insideOnly) return fits ? middle.slice(0, 4) : [];
  // Where something is just in the way on either side, half a label's height makes room, or its whole.
  const shifted = [0.5, -0.5, 1, -1].flatMap((n) =>
    [beside.right, beside.left].map((one): Candidate => ({ ...one, dy: n * height })),
  );
  return [
    ...(aside ? asideCandidates(label, aside, reach, width, height, scale) : []),
    ...(land ? insideCandidates(land, width, height) : []),
    ...(fits ? middle : []),
    ...(prefer ? [beside[prefer]] : []),
    beside.right,
    beside.left,
    beside.above,
    beside.below,
    ...shifted,
  ];
}

/** How far from the middle of its land a label is moved to be all on it, as shares of the land's size. */
const SHIFTS = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18] as const;

/** Where a label is in its land with all its letters, the nearest to the middle first. */
function insideCandidates(
  { left, right, top, bottom }: Rectangle,
  width: number,
  height: number,
): Candidate[] {
  const [wide, high] = [right - left, bottom - top];
  if (width > wide || height > high) return [];
  return SHIFTS.flatMap((y) =>
    SHIFTS.map(
      (x): Candidate => ({
        side: 'middle',
        dx: x * wide,
        dy: y * Math.min(high, wide),
        onOwnLandOnly: true,
      }),
    ),
  ).sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));
}

/** How far off a label may stand, in CSS pixels, the nearest first, and in how many directions each. */
const DISTANCES = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 184, 208, 232];
const DIRECTIONS = 24;

/**
 * Where a label may stand that has no room near its land, tied to it by a line, the nearest first.
 *
 * @param width of the label, in CSS pixels, as is `height`
 * @param scale CSS pixels in a degree of longitude
 */
export function farCandidates(
  label: UnplacedLabel,
  width: number,
  height: number,
  scale: number,
): Candidate[] {
  const { left, right, top, bottom } = reachOf(label, scale);
  const candidates: Candidate[] = [];
  for (const distance of DISTANCES) {
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (2 * Math.PI * direction) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      candidates.push({
        side: Math.abs(cos) < 0.5 ? 'aside' : cos > 0 ? 'right' : 'left',
        dx: cos * ((cos > 0 ? right : -left) + distance + width / 2),
        dy: sin * ((sin > 0 ? bottom : -top) + distance + height / 2),
        tied: true,
        distance,
      });
    }
  }
  return candidates;
}

/** From this distance to its land on a label needs a line to it, in CSS pixels. */
const TIED_FROM = 6;

/** Farther out, then lower, where the story's own position for a label is too near to something. */
const ASIDE = [0, 1, 2, 3].flatMap((out) => [0, 0.5, 1].map((down) => ({ out: 6 * out, down })));

function asideCandidates(
  label: UnplacedLabel,
  { at, anchor }: NonNullable<UnplacedLabel['aside']>,
  reach: Rectangle,
  width: number,
  height: number,
  scale: number,
): Candidate[] {
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  const outward = Math.sign(shift);
  const side = ({ start: 'right', middle: 'aside', end: 'left' } as const)[anchor];
  const x = (at[0] - label.at[0]) * scale + shift;
  const y = (mercatorY(label.at[1]) - mercatorY(at[1])) * scale;
  return ASIDE.map(({ out, down }): Candidate => {
    const [dx, dy] = [x + out * outward, y + down * height];
    const gapX = Math.max(dx - width / 2 - reach.right, reach.left - dx - width / 2, 0);
    const gapY = Math.max(dy - height / 2 - reach.bottom, reach.top - dy - height / 2, 0);
    return {
      side,
      dx,
      dy,
      distance: out + down * height,
      tied: down === 1 || Math.hypot(gapX, gapY) > TIED_FROM,
    };
  });
}
