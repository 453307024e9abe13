import type { LonLat } from './mercator.ts';
import type { Rectangle } from './planarGeometry.ts';

/** A label that is to be placed on the map. */
export interface UnplacedLabel {
  readonly id: string;
  /** The code of the land that it names or stands for, where that is not its id. */
  readonly of?: string;
  readonly at: LonLat;
  /**
   * The bounding box of the land that the label names, in degrees: a label that fits stands inside,
   * else it stands beside.
   */
  readonly bbox?: readonly [west: number, south: number, east: number, north: number];
  /** A name, and what is said of it; each is broken in two where that finds it a better place. */
  readonly lines: readonly string[];
  /** Higher is placed first. */
  readonly priority: number;
  /** The side to try first; `middle` of what has no land is on its point, and nowhere else. */
  readonly prefer?: Side;
  /** Other points that will do as well as `at`. */
  readonly alternatives?: readonly LonLat[];
  /** Whether the label is not worth a position beside the land: it stands inside, or nowhere. */
  readonly insideOnly?: boolean;
  /** Whether the label never lies on an actor's land that is not its own: it would be read as that one's. */
  readonly onOwnLandOnly?: boolean;
  /** Whether the label may stand off, tied to its land, where even its name has no room near it. */
  readonly mayStandFar?: boolean;
  /** Whether its line may lead over other land, where there is no other way. */
  readonly mayCross?: boolean;
  /** The radius of the dot that the label must keep clear of, in CSS pixels; 0 for none. */
  readonly dotRadius: number;
}

export type Side = 'middle' | 'right' | 'left' | 'below' | 'above';

/** Where a label may stand: in CSS pixels from its point to the middle of its text. */
export interface Candidate {
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  /** How much worse it is than the middle of the land, in CSS pixels of extra distance. */
  readonly cost: number;
  /** Whether a line ties the label to its point. */
  readonly tied?: true;
}

/** The distance between land and a label beside it, in CSS pixels. */
const GAP = 4;
/** What each side costs beside the land. */
const BESIDE = { middle: 0, right: 12, left: 13, below: 15, above: 15 } as const;
/** How much less the side costs that the label prefers. */
const PREFERRED = 6;

/** How far from the middle of its land a label is moved to be all on it, as shares of the land's size. */
const SHIFTS = [-0.36, -0.3, -0.24, -0.18, -0.12, -0.06, 0, 0.06, 0.12, 0.18, 0.24, 0.3, 0.36];

/**
 * Where a label may stand in its land, the nearest to the middle first.
 *
 * @param land how far it reaches from the label's point, in CSS pixels, as are `width` and `height`
 */
export function insideCandidates(land: Rectangle, width: number, height: number): Candidate[] {
  const [wide, high] = [land.right - land.left, land.bottom - land.top];
  if (width > wide || height > high) return [];
  const [x, y] = [(land.left + land.right) / 2, (land.top + land.bottom) / 2];
  return [
    ...SHIFTS.map((shift) => [0, shift * Math.min(high, wide)] as const),
    ...SHIFTS.flatMap((down) =>
      SHIFTS.map((right) => [x + right * wide, y + down * Math.min(high, 2 * wide)] as const),
    ),
  ].map(([dx, dy]) => ({ side: 'middle', dx, dy, cost: Math.hypot(dx, dy) / 20 }));
}

/** In what steps a label is moved along the edge of its land, and how many to each end. */
const ALONG = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1, 1.5, -1.5, 2, -2, 3, -3];

/**
 * Where a label may stand beside its land or its dot.
 *
 * @param reach how far from the label's point the land reaches within a rectangle; `null` for not at all
 */
export function besideCandidates(
  { prefer }: UnplacedLabel,
  reach: (within: Partial<Rectangle>) => Rectangle | null,
  width: number,
  height: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (side: Side, dx: number, dy: number, along: number): void => {
    const cost = BESIDE[side] + Math.abs(along) / 4 - (side === prefer ? PREFERRED : 0);
    candidates.push({ side, dx, dy, cost });
  };
  for (const step of ALONG) {
    const dy = step * height;
    const rows = reach({ top: dy - height / 2, bottom: dy + height / 2 });
    if (rows) {
      add('right', rows.right + GAP + width / 2, dy, dy);
      add('left', rows.left - GAP - width / 2, dy, dy);
    }
    const dx = (step * width) / 4;
    const columns = reach({ left: dx - width / 2, right: dx + width / 2 });
    if (columns) {
      add('below', dx, columns.bottom + GAP + height / 2, dx);
      add('above', dx, columns.top - GAP - height / 2, dx);
    }
  }
  return candidates;
}

/** How far off a label may stand, in CSS pixels, the nearest first, and in how many directions each. */
const DISTANCES = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 184, 208, 232];
const DIRECTIONS = 24;
/** What a leader costs, however short. */
const TIED = 24;

/**
 * Where a label may stand that has no room near its land, tied to it by a line, the nearest first.
 *
 * @param land how far it reaches from the label's point, in CSS pixels, as are `width` and `height`
 */
export function farCandidates(land: Rectangle, width: number, height: number): Candidate[] {
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, direction): Candidate => {
      const angle = (2 * Math.PI * direction) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const across = Math.abs(cos) < 0.5;
      return {
        side: across ? (sin > 0 ? 'below' : 'above') : cos > 0 ? 'right' : 'left',
        dx: cos * ((cos > 0 ? land.right : -land.left) + distance + width / 2),
        dy: sin * ((sin > 0 ? land.bottom : -land.top) + distance + height / 2),
        cost: TIED + distance,
        tied: true,
      };
    }),
  );
}
