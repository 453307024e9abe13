import { type LonLat, mercatorY } from './mercator.ts';

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
  /** One of those of which none may have its name on another's land: it would be read as that one's. */
  readonly sole?: boolean;
  /** Has its name even there, where there is no other place. */
  readonly must?: boolean;
  /** A dot that the name must keep clear of, in pixels of radius; 0 for none. */
  readonly dot: number;
}

export type Side = 'middle' | 'right' | 'left' | 'below' | 'above' | 'aside';

/** A name with its place. `dx` and `dy` are CSS pixels from the point to the middle of the text. */
export interface PlacedLabel {
  readonly id: string;
  readonly at: LonLat;
  readonly lines: readonly string[];
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stands so far from its land that a line should tie it to its point. */
  readonly tied: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ENDLESS: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** What a name keeps clear of, unless it is its own. */
interface Kept {
  readonly wish: LabelWish;
  readonly box: Box;
}

export const LINE_HEIGHT = 14;
export const FONT_SIZE = 12.5;
const GAP = 4;
const MARGIN = 2;

/** Advance widths in em, generous, so that the words fit in any sans-serif that a system falls back to. */
const NARROW = /[ijlIft.,;:'’|()! -]/;
const WIDE = /[mwMW@%]/;
const CAPITAL = /\p{Lu}/u;

/** The width of a line of a label, in CSS pixels: an estimate that is the same on every machine. */
export function textWidth(line: string, size = FONT_SIZE): number {
  let em = 0;
  for (const letter of line) {
    if (NARROW.test(letter)) em += 0.32;
    else if (WIDE.test(letter)) em += 0.86;
    else if (CAPITAL.test(letter)) em += 0.64;
    else em += 0.54;
  }
  return em * size;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The scales, in CSS pixels a degree, at which names are laid out. In between, the layout of the
 * scale below is kept: things only move apart as one zooms in, so that what was clear stays clear
 * and nothing flickers while the map is dragged.
 */
export function scaleBand(pixelsPerDegree: number): number {
  const STEP = 1.25;
  return STEP ** Math.floor(Math.log(pixelsPerDegree) / Math.log(STEP) + 1e-6);
}

/** Part of the map's plane, in degrees. */
export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/**
 * Places names so that none lies over another, over a dot, or on another's land that is `sole` and
 * could hold its own name. A name that finds no room is left out.
 *
 * @param scale CSS pixels in a degree of longitude
 * @param bounds what is in view: no name runs out of it
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  scale: number,
  bounds?: Bounds,
): PlacedLabel[] {
  const pixels = ([lon, lat]: LonLat): [number, number] => [lon * scale, -mercatorY(lat) * scale];
  const dots = wishes
    .filter(({ dot }) => dot > 0)
    .map((wish) => ({ wish, box: dotBox(pixels(wish.at), wish.dot) }));
  const view = bounds
    ? {
        left: bounds.west * scale,
        right: bounds.east * scale,
        top: -mercatorY(bounds.north) * scale,
        bottom: -mercatorY(bounds.south) * scale,
      }
    : ENDLESS;
  const boxes: Box[] = [];
  const hearts = wishes.flatMap((wish) => heartOf(wish, pixels(wish.at), scale));
  const isClear = (box: Box, wish: LabelWish, of: readonly Kept[]): boolean =>
    !of.some((other) => other.wish !== wish && overlap(box, other.box));
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.priority - a.priority || roomIn(b) - roomIn(a))) {
    const width = Math.max(...wish.lines.map((line) => textWidth(line)));
    const height = wish.lines.length * LINE_HEIGHT;
    const find = (anywhere = !wish.sole) =>
      [wish.at, ...(wish.alternatives ?? [])].flatMap((at) => {
        const [x, y] = pixels(at);
        for (const spot of spots({ ...wish, at }, width, height, scale)) {
          // What stands far off keeps within the map's edge; beside its land it may use up the gap.
          const over = Math.max(0, x + spot.dx + width / 2 + MARGIN - view.right);
          const dx = spot.side === 'aside' || over < GAP ? spot.dx - over : spot.dx;
          const box = around(x + dx, y + spot.dy, width, height);
          if (
            within(box, view) &&
            !boxes.some((other) => overlap(box, other)) &&
            isClear(box, wish, dots) &&
            (anywhere || isClear(box, wish, hearts))
          )
            return [{ at, ...spot, dx, box }];
        }
        return [];
      })[0];
    const found = find() ?? (wish.must && find(true));
    if (!found) continue;
    const { box, ...spot } = found;
    boxes.push(box);
    placed.push({ id: wish.id, lines: wish.lines, width, height, tied: false, ...spot });
  }
  return placed;
}

/** Large land first: a name that fits into it has nowhere else to go. */
const roomIn = ({ box }: LabelWish): number => (box ? box[2] - box[0] : 0);

const within = (box: Box, view: Box): boolean =>
  box.left >= view.left &&
  box.right <= view.right &&
  box.top >= view.top &&
  box.bottom <= view.bottom;

const dotBox = ([x, y]: [number, number], r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2 - MARGIN,
  top: y - height / 2 - MARGIN,
  right: x + width / 2 + MARGIN,
  bottom: y + height / 2 + MARGIN,
});

/** Land narrower than this, in CSS pixels, may be crossed by other names. */
const NAMED_FROM = 36;

/**
 * The share of the way from a land's point to its box's edges within which all is surely the land's
 * own, which a box is not where there are bays and islands.
 */
const HEART = 0.35;

/** The middle of land that is `sole`, where that is wide enough for a name of its own. */
function heartOf(wish: LabelWish, [x, y]: [number, number], scale: number): Kept[] {
  const { left, right, top, bottom } = landBox(wish, scale);
  if (!wish.sole || right - left < NAMED_FROM) return [];
  const box = {
    left: x + left * HEART,
    right: x + right * HEART,
    top: y + top * HEART,
    bottom: y + bottom * HEART,
  };
  return [{ wish, box }];
}

/** How far the land reaches from the name's point, in pixels. */
function landBox(wish: LabelWish, scale: number): Box {
  const [west, south, east, north] = wish.box ?? [0, 0, 0, 0];
  const [lon, lat] = wish.at;
  return {
    left: (west - lon) * scale,
    right: (east - lon) * scale,
    top: (mercatorY(lat) - mercatorY(north)) * scale,
    bottom: (mercatorY(lat) - mercatorY(south)) * scale,
  };
}

interface Spot {
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  readonly tied?: boolean;
}

/** The share of a land's width and height that a name inside it may take. */
const ROOM = { sure: [0.9, 0.8], modest: [0.62, 0.5] } as const;

/** Where a name may stand, the best place first. */
function spots(wish: LabelWish, width: number, height: number, scale: number): Spot[] {
  const land = wish.box ? landBox(wish, scale) : null;
  const reach = land ?? { left: -wish.dot, right: wish.dot, top: -wish.dot, bottom: wish.dot };
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
  const aside = wish.aside && asideSpot(wish, wish.aside, reach, width, height, scale);
  // Where something is just in the way on either side, half a name's height makes room, or its whole.
  const slid = [0.5, -0.5, 1, -1].flatMap((n) =>
    [all.right, all.left].map((spot): Spot => ({ ...spot, dy: n * height })),
  );
  return [
    ...(aside ? [0, 0.5, 1].map((n) => ({ ...aside, dy: aside.dy + n * height })) : []),
    ...(fits ? middle : []),
    ...(wish.prefer ? [all[wish.prefer]] : []),
    all.right,
    all.left,
    all.above,
    all.below,
    ...slid,
  ];
}

/** A name nearer to its land than this needs no line to it, in CSS pixels. */
const TIED_FROM = 6;

function asideSpot(
  wish: LabelWish,
  { at, anchor }: NonNullable<LabelWish['aside']>,
  reach: Box,
  width: number,
  height: number,
  scale: number,
): Spot {
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  const dx = (at[0] - wish.at[0]) * scale + shift;
  const dy = (mercatorY(wish.at[1]) - mercatorY(at[1])) * scale;
  const gapX = Math.max(dx - width / 2 - reach.right, reach.left - dx - width / 2, 0);
  const gapY = Math.max(dy - height / 2 - reach.bottom, reach.top - dy - height / 2, 0);
  return { side: 'aside', dx, dy, tied: Math.hypot(gapX, gapY) > TIED_FROM };
}
