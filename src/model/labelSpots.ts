import { type LonLat, mercatorY } from './mercator.ts';
import type { Rectangle } from './planarGeometry.ts';

/** A name that wants a place on the map. */
export interface LabelWish {
  readonly id: string;
  readonly at: LonLat;
  /** The land that it names, in degrees: a name that fits stands inside, else it stands beside. */
  readonly box?: readonly [west: number, south: number, east: number, north: number];
  readonly lines: readonly string[];
  /** Higher is placed first. */
  readonly priority: number;
  /** The side to try first. */
  readonly prefer?: Exclude<Side, 'aside'>;
  /** A spot farther off to try first, tied to the point by a line: where the middle of a region is crowded. */
  readonly aside?: { readonly at: LonLat; readonly anchor: 'start' | 'middle' | 'end' };
  /** Other points that will do as well as `at`. */
  readonly alternatives?: readonly LonLat[];
  /** A name that is not worth a place beside the land: inside it, or nowhere. */
  readonly inside?: boolean;
  /** Never on land of the ground that is not its own: it would be read as that one's. */
  readonly sole?: boolean;
  /** Where there is no room near its land for its first line either, it stands off, tied to it. */
  readonly far?: boolean;
  /** A dot that the name must keep clear of, in pixels of radius; 0 for none. */
  readonly dot: number;
}

export type Side = 'middle' | 'right' | 'left' | 'below' | 'above' | 'aside';

/** Between land and a name beside it, in CSS pixels. */
export const GAP = 4;

/** How far the land reaches from the name's point, in pixels. */
function landBox(wish: LabelWish, scale: number): Rectangle {
  const [west, south, east, north] = wish.box ?? [0, 0, 0, 0];
  const [lon, lat] = wish.at;
  return {
    left: (west - lon) * scale,
    right: (east - lon) * scale,
    top: (mercatorY(lat) - mercatorY(north)) * scale,
    bottom: (mercatorY(lat) - mercatorY(south)) * scale,
  };
}

/** How far what a name is of reaches from the name's point, in pixels. */
const reachOf = (wish: LabelWish, scale: number): Rectangle =>
  wish.box
    ? landBox(wish, scale)
    : { left: -wish.dot, right: wish.dot, top: -wish.dot, bottom: wish.dot };

/** Where a name may stand, in CSS pixels from its point to the middle of its text. */
export interface Spot {
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  readonly tied?: boolean;
  /** Good only where all of the name is on its own land. */
  readonly own?: true;
  /** How much farther off it is than beside its land, in CSS pixels; such a spot is kept within the map's edge. */
  readonly off?: number;
}

/** The share of a land's width and height that a name inside it may take. */
const ROOM = { sure: [0.9, 0.8], modest: [0.62, 0.5] } as const;

/** Where a name may stand, the best place first. */
export function nearSpots(wish: LabelWish, width: number, height: number, scale: number): Spot[] {
  const land = wish.box ? landBox(wish, scale) : null;
  const reach = reachOf(wish, scale);
  const all: Record<Exclude<Side, 'aside'>, Spot> = {
    middle: { side: 'middle', dx: 0, dy: 0 },
    right: { side: 'right', dx: reach.right + GAP + width / 2, dy: 0 },
    left: { side: 'left', dx: reach.left - GAP - width / 2, dy: 0 },
    below: { side: 'below', dx: 0, dy: reach.bottom + GAP + height / 2 },
    above: { side: 'above', dx: 0, dy: reach.top - GAP - height / 2 },
  };
  const [wide, high] = ROOM[wish.inside ? 'modest' : 'sure'];
  const fits =
    land !== null &&
    width < (land.right - land.left) * wide &&
    height < (land.bottom - land.top) * high;
  // In land that can hold the name it gives way within, before it leaves it; Antarctica has no end. What
  // is named for orientation alone keeps near the middle, where the land is surely its own.
  const [most, parts] = wish.inside ? [3, 6] : [8, 8];
  const step = fits ? Math.min(land.bottom - land.top - height, height * most) / parts : 0;
  const middle = [0, 1, -1, 2, -2].map((n): Spot => ({ side: 'middle', dx: 0, dy: n * step }));
  if (wish.inside) return fits ? middle.slice(0, 4) : [];
  const aside = wish.aside ? asideSpots(wish, wish.aside, reach, width, height, scale) : [];
  const held = land ? heldSpots(land, width, height) : [];
  // Where something is just in the way on either side, half a name's height makes room, or its whole.
  const slid = [0.5, -0.5, 1, -1].flatMap((n) =>
    [all.right, all.left].map((spot): Spot => ({ ...spot, dy: n * height })),
  );
  return [
    ...aside,
    ...held,
    ...(fits ? middle : []),
    ...(wish.prefer ? [all[wish.prefer]] : []),
    all.right,
    all.left,
    all.above,
    all.below,
    ...slid,
  ];
}

/** How far from the middle of its land a name is moved to be all on it, as shares of the land's size. */
const HELD = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18] as const;

/** Where a name is in its land with all its letters, the nearest to the middle first. */
function heldSpots({ left, right, top, bottom }: Rectangle, width: number, height: number): Spot[] {
  const [wide, high] = [right - left, bottom - top];
  if (width > wide || height > high) return [];
  return HELD.flatMap((y) =>
    HELD.map(
      (x): Spot => ({ side: 'middle', dx: x * wide, dy: y * Math.min(high, wide), own: true }),
    ),
  ).sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));
}

/** How far off a name may stand, in CSS pixels, the nearest first, and in how many directions each. */
const OFF = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 184, 208, 232];
const TURNS = 24;

/** Where a name may stand that has no room near its land, tied to it by a line, the nearest first. */
export function farSpots(wish: LabelWish, width: number, height: number, scale: number): Spot[] {
  const { left, right, top, bottom } = reachOf(wish, scale);
  const found: Spot[] = [];
  for (const off of OFF) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (2 * Math.PI * turn) / TURNS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      found.push({
        side: Math.abs(cos) < 0.5 ? 'aside' : cos > 0 ? 'right' : 'left',
        dx: cos * ((cos > 0 ? right : -left) + off + width / 2),
        dy: sin * ((sin > 0 ? bottom : -top) + off + height / 2),
        tied: true,
        off,
      });
    }
  }
  return found;
}

/** A name nearer to its land than this needs no line to it, in CSS pixels. */
const TIED_FROM = 6;

/** Farther out, then lower, where the story's own place for a name is too near to something. */
const ASIDE = [0, 1, 2, 3].flatMap((out) => [0, 0.5, 1].map((down) => ({ out: 6 * out, down })));

function asideSpots(
  wish: LabelWish,
  { at, anchor }: NonNullable<LabelWish['aside']>,
  reach: Rectangle,
  width: number,
  height: number,
  scale: number,
): Spot[] {
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  const outward = Math.sign(shift);
  const side = ({ start: 'right', middle: 'aside', end: 'left' } as const)[anchor];
  const x = (at[0] - wish.at[0]) * scale + shift;
  const y = (mercatorY(wish.at[1]) - mercatorY(at[1])) * scale;
  return ASIDE.map(({ out, down }): Spot => {
    const [dx, dy] = [x + out * outward, y + down * height];
    const gapX = Math.max(dx - width / 2 - reach.right, reach.left - dx - width / 2, 0);
    const gapY = Math.max(dy - height / 2 - reach.bottom, reach.top - dy - height / 2, 0);
    return {
      side,
      dx,
      dy,
      off: out + down * height,
      tied: down === 1 || Math.hypot(gapX, gapY) > TIED_FROM,
    };
  });
}
