import { farSpots, GAP, type LabelWish, nearSpots, type Side } from './labelSpots.ts';
import {
  crossesForeignLand,
  foreignLandUnder,
  isOnOwnLand,
  type LandGrid,
  landNumber,
  toGrid,
} from './landGrid.ts';
import { type Extent, type LonLat, mercatorY } from './mercator.ts';
import { areCrossing, crosses, type Line, overlap, type Rectangle } from './planarGeometry.ts';

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

const ENDLESS: Rectangle = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

export const LINE_HEIGHT = 14;
export const FONT_SIZE = 12.5;
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

/** From the scale at the foot of a band to that of the next. */
export const BAND = 1.25;

/**
 * The scales, in CSS pixels a degree, at which names are laid out. In between, the layout of the
 * scale below is kept: things only move apart as one zooms in, so that what was clear stays clear
 * and nothing flickers while the map is dragged.
 */
export function scaleBand(pixelsPerDegree: number): number {
  return BAND ** Math.floor(Math.log(pixelsPerDegree) / Math.log(BAND) + 1e-6);
}

/** Land, and at which scales a layout is looked at, in CSS pixels in a degree of longitude. */
export interface Footing {
  readonly ground: LandGrid;
  readonly from: number;
  readonly to: number;
}

/**
 * Places names so that none lies over another, over a dot, or, where it is `sole`, on land of another.
 * A name that finds no room goes without all but its first line, or is left out.
 *
 * @param scale CSS pixels in a degree of longitude
 * @param bounds what is in view: no name runs out of it
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  scale: number,
  bounds?: Extent,
  footing?: Footing,
): PlacedLabel[] {
  const sheet = new Sheet(wishes, scale, bounds, footing);
  const ranked = [...wishes].sort((a, b) => b.priority - a.priority || roomIn(b) - roomIn(a));
  let best = sheet.place(ranked);
  // Who had to go without its answer, or far off, may have room where it chooses before its equals.
  for (const wish of best.poor.slice(0, RETRIES)) {
    const others = ranked.filter((one) => one !== wish);
    const equal = others.findIndex(({ priority }) => priority <= wish.priority);
    const tried = sheet.place(
      equal < 0 ? ranked : [...others.slice(0, equal), wish, ...others.slice(equal)],
    );
    if (tried.cost < best.cost) best = { ...tried, poor: best.poor };
  }
  return best.placed;
}

/** A place that a name has found. */
interface Found {
  readonly label: PlacedLabel;
  readonly box: Rectangle;
  readonly leader: Line | null;
  readonly cost: number;
}

/** How many names may choose before their equals, one after the other. */
const RETRIES = 2;

/** What is bad about a name's place, in the CSS pixels that it would sooner stand farther off. */
const COST = { answer: 70, land: 80, crossing: 30, none: 400 } as const;

/** What names are placed on. */
class Sheet {
  readonly #scale: number;
  readonly #view: Rectangle;
  readonly #footing: Footing | undefined;
  /** The scales at which no name may lie over another: a name far off its land nears others as one zooms in. */
  readonly #ends: readonly number[];
  readonly #dots: readonly { wish: LabelWish; box: Rectangle }[];
  #boxes: Rectangle[] = [];
  /** The same at each end. */
  #boxesAt: Rectangle[][] = [];
  #leaders: Line[] = [];

  constructor(
    wishes: readonly LabelWish[],
    scale: number,
    bounds: Extent | undefined,
    footing: Footing | undefined,
  ) {
    this.#scale = scale;
    this.#footing = footing;
    this.#ends = footing ? [footing.from, footing.to] : [];
    this.#view = bounds
      ? {
          left: bounds.west * scale,
          right: bounds.east * scale,
          top: -mercatorY(bounds.north) * scale,
          bottom: -mercatorY(bounds.south) * scale,
        }
      : ENDLESS;
    this.#dots = wishes
      .filter(({ dot }) => dot > 0)
      .map((wish) => ({ wish, box: dotBox(this.#pixels(wish.at), wish.dot) }));
  }

  /** The names in their places, the first wish first; how bad that is, and for which names. */
  place(wishes: readonly LabelWish[]): {
    placed: PlacedLabel[];
    cost: number;
    poor: LabelWish[];
  } {
    this.#boxes = [];
    this.#boxesAt = this.#ends.map(() => []);
    this.#leaders = [];
    const placed: PlacedLabel[] = [];
    const poor: LabelWish[] = [];
    let total = 0;
    for (const wish of wishes) {
      const found = this.#placeOf(wish);
      if (found) {
        this.#boxes.push(found.box);
        for (const [i, end] of this.#ends.entries()) {
          this.#boxesAt[i]?.push(boxAt(found.label, end));
        }
        if (found.leader) this.#leaders.push(found.leader);
        placed.push(found.label);
      }
      if (!wish.far) continue;
      const cost = found?.cost ?? COST.none;
      total += cost;
      if (cost >= COST.answer) poor.push(wish);
    }
    return { placed, cost: total, poor };
  }

  /** Near its land, else where it is least bad: off its land, or with its first line alone. */
  #placeOf(wish: LabelWish): Found | undefined {
    const land = this.#footing && landUnder(wish, this.#footing);
    const { lines } = wish;
    const near = this.#find(wish, lines, nearSpots, land);
    if (near || !wish.far || wish.inside) return near;
    let best = this.#find(wish, lines, farSpots, land);
    const name = lines.slice(0, 1);
    if (lines.length === 1) return best;
    for (const spots of [nearSpots, farSpots])
      best = this.#find(wish, name, spots, land, COST.answer, best) ?? best;
    return best;
  }

  /** The first of the spots near, or the best of those far off; only what is better than what there is. */
  #find(
    wish: LabelWish,
    lines: readonly string[],
    spotsOf: typeof nearSpots,
    land: ReturnType<typeof landUnder> | undefined,
    base = 0,
    than?: Found,
  ): Found | undefined {
    const width = Math.max(...lines.map((line) => textWidth(line)));
    const height = lines.length * LINE_HEIGHT;
    let best: Found | undefined;
    let least = than?.cost ?? Number.POSITIVE_INFINITY;
    for (const at of [wish.at, ...(wish.alternatives ?? [])]) {
      const [x, y] = this.#pixels(at);
      // What is not in view itself would be named by a line from nowhere.
      if (!within({ left: x, right: x, top: y, bottom: y }, this.#view)) continue;
      const far = spotsOf === farSpots;
      for (const { own, off, ...spot } of spotsOf({ ...wish, at }, width, height, this.#scale)) {
        if (base + (off ?? 0) >= least) break;
        // What stands far off keeps within the map's edge; beside its land it may use up the gap.
        const over = Math.max(0, x + spot.dx + width / 2 + MARGIN - this.#view.right);
        const dx = off !== undefined || over < GAP ? spot.dx - over : spot.dx;
        const box = around(x + dx, y + spot.dy, width, height);
        if (!this.#isFree(box, wish)) continue;
        const label = { id: wish.id, lines, width, height, tied: false, at, ...spot, dx };
        if (!this.#staysFree(label)) continue;
        if (own && !land?.isOwn(label)) continue;
        const under = land?.foreign(label, far ? APART : -SLIVER) ?? 'nothing';
        if (under === 'actor') continue;
        const leader = label.tied ? leaderOf(label, x, y) : null;
        if (leader && this.#isBlocked(leader)) continue;
        if (!far) return { label, box, leader, cost: base + (off ?? 0) };
        const cost =
          base +
          (off ?? 0) +
          over +
          (under === 'land' ? COST.land : 0) +
          (land?.isCrossing(label) ? COST.crossing : 0);
        if (cost >= least) continue;
        best = { label, box, leader, cost };
        least = cost;
      }
    }
    return best;
  }

  #staysFree(label: PlacedLabel): boolean {
    return this.#ends.every((end, i) => {
      const box = boxAt(label, end);
      return !this.#boxesAt[i]?.some((other) => overlap(box, other));
    });
  }

  #isBlocked(leader: Line): boolean {
    return (
      this.#boxes.some((box) => crosses(box, leader)) ||
      this.#leaders.some((other) => areCrossing(other, leader))
    );
  }

  #isFree(box: Rectangle, wish: LabelWish): boolean {
    return (
      within(box, this.#view) &&
      !this.#boxes.some((other) => overlap(box, other)) &&
      !this.#leaders.some((line) => crosses(box, line)) &&
      !this.#dots.some((other) => other.wish !== wish && overlap(box, other.box))
    );
  }

  #pixels([lon, lat]: LonLat): [number, number] {
    return [lon * this.#scale, -mercatorY(lat) * this.#scale];
  }
}

/** How far a name that stands off keeps from land of others, in CSS pixels: it is not theirs either. */
const APART = 2;

/** The most of their reckoned width that letters of the project's own fonts take up. */
const LETTERS = 0.95;
/** How much of a name, in CSS pixels, may lie on land that is not its own. */
const SLIVER = 1;

/** On which end of its box a name's letters begin: −1 on the left, 1 on the right, 0 in the middle. */
export const anchoredAt = (side: Side): -1 | 0 | 1 =>
  side === 'right' ? -1 : side === 'left' ? 1 : 0;

/** What a name lies on, as it is drawn at any of the scales. */
function landUnder(wish: Pick<LabelWish, 'id' | 'sole'>, { ground, from, to }: Footing) {
  const own = landNumber(ground, wish.id);
  const boxOf = (
    { at: [lon, lat], side, dx, dy, width, height }: PlacedLabel,
    larger = -SLIVER,
  ): Rectangle => {
    const y = -mercatorY(lat);
    const x = dx + (width * (1 - LETTERS) * anchoredAt(side)) / 2;
    const [halfX, halfY] = [(width * LETTERS) / 2 + larger, height / 2 + larger];
    return toGrid(ground, {
      left: lon + Math.min((x - halfX) / from, (x - halfX) / to),
      right: lon + Math.max((x + halfX) / from, (x + halfX) / to),
      top: y + Math.min((dy - halfY) / from, (dy - halfY) / to),
      bottom: y + Math.max((dy + halfY) / from, (dy + halfY) / to),
    });
  };
  return {
    /** What of others is under it, and in some pixels around it. */
    foreign: (label: PlacedLabel, larger: number) =>
      wish.sole ? foreignLandUnder(ground, own, boxOf(label, larger)) : 'nothing',
    isOwn: (label: PlacedLabel): boolean => isOnOwnLand(ground, own, boxOf(label)),
    /** Whether the line to it leads over land of others. */
    isCrossing: (label: PlacedLabel): boolean => {
      const [lon, lat] = label.at;
      const y = -mercatorY(lat);
      const [dx, dy] = leaderEnd(label);
      const line = toGrid(ground, {
        left: lon,
        top: y,
        right: lon + dx / to,
        bottom: y + dy / to,
      });
      return crossesForeignLand(ground, own, [line.left, line.top, line.right, line.bottom]);
    },
  };
}

/** Whether a name lies on land of another's, as it is drawn at any of some scales. */
export function isOnForeign(label: PlacedLabel, footing: Footing): boolean {
  return landUnder({ id: label.id, sole: true }, footing).foreign(label, -SLIVER) === 'actor';
}

/** The first line of a name alone, where it stands. */
export function firstLine(label: PlacedLabel): PlacedLabel {
  const lines = label.lines.slice(0, 1);
  const width = Math.max(...lines.map((line) => textWidth(line)));
  return {
    ...label,
    lines,
    width,
    height: LINE_HEIGHT,
    dx: label.dx + (anchoredAt(label.side) * (label.width - width)) / 2,
    dy: label.dy - (label.height - LINE_HEIGHT) / 2,
  };
}

/** From the point that a name is of to the nearest edge of the name, from that point, in CSS pixels. */
export function leaderEnd({ dx, dy, width, height }: PlacedLabel): readonly [number, number] {
  return [
    Math.max(dx - width / 2, Math.min(dx + width / 2, 0)),
    Math.max(dy - height / 2, Math.min(dy + height / 2, 0)),
  ];
}

function leaderOf(label: PlacedLabel, x: number, y: number): Line {
  const [dx, dy] = leaderEnd(label);
  return [x, y, x + dx, y + dy];
}

/** Large land first: a name that fits into it has nowhere else to go. */
const roomIn = ({ box }: LabelWish): number => (box ? box[2] - box[0] : 0);

const within = (box: Rectangle, view: Rectangle): boolean =>
  box.left >= view.left &&
  box.right <= view.right &&
  box.top >= view.top &&
  box.bottom <= view.bottom;

const dotBox = ([x, y]: [number, number], r: number): Rectangle => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

/** The box of a name at a scale, in CSS pixels a degree. */
const boxAt = ({ at: [lon, lat], dx, dy, width, height }: PlacedLabel, scale: number): Rectangle =>
  around(lon * scale + dx, -mercatorY(lat) * scale + dy, width, height);

const around = (x: number, y: number, width: number, height: number): Rectangle => ({
  left: x - width / 2 - MARGIN,
  top: y - height / 2 - MARGIN,
  right: x + width / 2 + MARGIN,
  bottom: y + height / 2 + MARGIN,
});
