import {
  type Candidate,
  farCandidates,
  GAP,
  nearCandidates,
  type Side,
  type UnplacedLabel,
} from './labelCandidates.ts';
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

/** A label with its position. `dx` and `dy` are CSS pixels from the point to the middle of the text. */
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
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

/** The height of a label's line and the size of its type, in CSS pixels. */
export const LINE_HEIGHT = 14;
export const FONT_SIZE = 12.5;
/** The space around a label, in CSS pixels. */
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

/** The width and height of a label of some lines, in CSS pixels. */
const sizeOf = (lines: readonly string[]): { width: number; height: number } => ({
  width: Math.max(...lines.map((line) => textWidth(line))),
  height: lines.length * LINE_HEIGHT,
});

/** The ratio of the scale at the foot of a band to that of the next. */
export const BAND = 1.25;

/**
 * The foot of a scale's band, in CSS pixels a degree: labels are laid out at these scales. In between,
 * the layout of the scale below is kept: things only move apart as one zooms in, so that what was
 * clear stays clear and nothing flickers while the map is dragged.
 */
export function scaleBand(pixelsPerDegree: number): number {
  return BAND ** Math.floor(Math.log(pixelsPerDegree) / Math.log(BAND) + 1e-6);
}

/** Land, and the range of scales at which a layout is seen, in CSS pixels in a degree of longitude. */
export interface LandAtScales {
  readonly grid: LandGrid;
  readonly from: number;
  readonly to: number;
}

/**
 * Places labels so that none lies over another, over a dot, or, where it is `onOwnLandOnly`, on an
 * actor's land that is not its own. A label that finds no room goes without all but its first line, or
 * is left out.
 *
 * @param scale CSS pixels in a degree of longitude
 * @param view the extent that is seen: no label runs out of it
 */
export function placeLabels(
  labels: readonly UnplacedLabel[],
  scale: number,
  view?: Extent,
  land?: LandAtScales,
): PlacedLabel[] {
  const layout = new Layout(labels, scale, view, land);
  const ranked = [...labels].sort((a, b) => b.priority - a.priority || landWidth(b) - landWidth(a));
  let best = layout.place(ranked);
  // A label without its answer, or far off, may have room where it is placed before its equals.
  for (const label of best.bad.slice(0, RETRIES)) {
    const others = ranked.filter((one) => one !== label);
    const equal = others.findIndex(({ priority }) => priority <= label.priority);
    const tried = layout.place(
      equal < 0 ? ranked : [...others.slice(0, equal), label, ...others.slice(equal)],
    );
    if (tried.cost < best.cost) best = { ...tried, bad: best.bad };
  }
  return best.placed;
}

/** A label in a position that is free. */
interface Placement {
  readonly label: PlacedLabel;
  readonly box: Rectangle;
  readonly leader: Line | null;
  readonly cost: number;
}

/** How many labels may be placed before their equals, one after the other. */
const RETRIES = 2;

/** Penalties of a label's position, in CSS pixels of extra distance. */
const COST = { answer: 70, land: 80, crossing: 30, none: 400 } as const;

/** The labels of a map at a scale, and what has been placed so far. */
class Layout {
  readonly #scale: number;
  readonly #view: Rectangle;
  readonly #land: LandAtScales | undefined;
  /**
   * The least and the greatest scale at which no label may lie over another: one far off its land nears
   * others as one zooms in.
   */
  readonly #scales: readonly number[];
  readonly #dots: readonly { label: UnplacedLabel; box: Rectangle }[];
  #boxes: Rectangle[] = [];
  /** The boxes at each of the scales. */
  #boxesAt: Rectangle[][] = [];
  #leaders: Line[] = [];

  constructor(
    labels: readonly UnplacedLabel[],
    scale: number,
    view: Extent | undefined,
    land: LandAtScales | undefined,
  ) {
    this.#scale = scale;
    this.#land = land;
    this.#scales = land ? [land.from, land.to] : [];
    this.#view = view
      ? {
          left: view.west * scale,
          right: view.east * scale,
          top: -mercatorY(view.north) * scale,
          bottom: -mercatorY(view.south) * scale,
        }
      : ENDLESS;
    this.#dots = labels
      .filter(({ dotRadius }) => dotRadius > 0)
      .map((label) => ({ label, box: dotBox(this.#pixels(label.at), label.dotRadius) }));
  }

  /**
   * Places labels one after the other.
   *
   * @returns how bad the result is, in the unit of {@link COST}, and the labels that it is bad for
   */
  place(labels: readonly UnplacedLabel[]): {
    placed: PlacedLabel[];
    cost: number;
    bad: UnplacedLabel[];
  } {
    this.#boxes = [];
    this.#boxesAt = this.#scales.map(() => []);
    this.#leaders = [];
    const placed: PlacedLabel[] = [];
    const bad: UnplacedLabel[] = [];
    let total = 0;
    for (const label of labels) {
      const found = this.#placementOf(label);
      if (found) {
        this.#boxes.push(found.box);
        for (const [i, scale] of this.#scales.entries()) {
          this.#boxesAt[i]?.push(boxAt(found.label, scale));
        }
        if (found.leader) this.#leaders.push(found.leader);
        placed.push(found.label);
      }
      if (!label.mayStandFar) continue;
      const cost = found?.cost ?? COST.none;
      total += cost;
      if (cost >= COST.answer) bad.push(label);
    }
    return { placed, cost: total, bad };
  }

  /** Near its land, else where it is least bad: off its land, or with its first line alone. */
  #placementOf(label: UnplacedLabel): Placement | undefined {
    const land = this.#land && landUnder(label, this.#land);
    const { lines } = label;
    const near = this.#find(label, lines, nearCandidates, land);
    if (near || !label.mayStandFar || label.insideOnly) return near;
    let best = this.#find(label, lines, farCandidates, land);
    if (lines.length === 1) return best;
    for (const candidates of [nearCandidates, farCandidates]) {
      best = this.#find(label, lines.slice(0, 1), candidates, land, COST.answer, best) ?? best;
    }
    return best;
  }

  /**
   * The first of the near candidates that is free, or the best of the far ones.
   *
   * @param base what the lines cost wherever they stand
   * @param than what a placement must be better than
   */
  #find(
    wanted: UnplacedLabel,
    lines: readonly string[],
    candidatesOf: typeof nearCandidates,
    land: ReturnType<typeof landUnder> | undefined,
    base = 0,
    than?: Placement,
  ): Placement | undefined {
    const { width, height } = sizeOf(lines);
    let best: Placement | undefined;
    let least = than?.cost ?? Infinity;
    for (const at of [wanted.at, ...(wanted.alternatives ?? [])]) {
      const [x, y] = this.#pixels(at);
      // What is not in view itself would be named by a line from nowhere.
      if (!within({ left: x, right: x, top: y, bottom: y }, this.#view)) continue;
      const isFar = candidatesOf === farCandidates;
      for (const candidate of candidatesOf({ ...wanted, at }, width, height, this.#scale)) {
        const { side, dy, tied = false, distance = 0 } = candidate;
        if (base + distance >= least) break;
        const over = Math.max(0, x + candidate.dx + width / 2 + MARGIN - this.#view.right);
        const dx = candidate.dx - (mayMove(candidate, over) ? over : 0);
        const box = around(x + dx, y + dy, width, height);
        if (!this.#isFree(box, wanted)) continue;
        const label = { id: wanted.id, lines, width, height, tied, at, side, dx, dy };
        if (!this.#staysFree(label)) continue;
        if (candidate.onOwnLandOnly && !land?.isOwn(label)) continue;
        const under = land?.foreign(label, isFar ? FAR_MARGIN : -SLIVER) ?? 'nothing';
        if (under === 'actor') continue;
        const leader = tied ? leaderOf(label, x, y) : null;
        if (leader && this.#isBlocked(leader)) continue;
        if (!isFar) return { label, box, leader, cost: base + distance };
        const cost =
          base +
          distance +
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
    return this.#scales.every((scale, i) => {
      const box = boxAt(label, scale);
      return !this.#boxesAt[i]?.some((other) => overlap(box, other));
    });
  }

  #isBlocked(leader: Line): boolean {
    return (
      this.#boxes.some((box) => crosses(box, leader)) ||
      this.#leaders.some((other) => areCrossing(other, leader))
    );
  }

  #isFree(box: Rectangle, label: UnplacedLabel): boolean {
    return (
      within(box, this.#view) &&
      !this.#boxes.some((other) => overlap(box, other)) &&
      !this.#leaders.some((line) => crosses(box, line)) &&
      !this.#dots.some((other) => other.label !== label && overlap(box, other.box))
    );
  }

  #pixels([lon, lat]: LonLat): [number, number] {
    return [lon * this.#scale, -mercatorY(lat) * this.#scale];
  }
}

/**
 * Whether a label may be moved inwards by what it is over the map's edge: far off its land always,
 * beside it only as far as the gap reaches.
 */
const mayMove = ({ distance }: Candidate, over: number): boolean =>
  distance !== undefined || over < GAP;

/** How far a label that stands off keeps from other land, in CSS pixels: it does not name that either. */
const FAR_MARGIN = 2;

/** The share of the estimated width that letters of our own fonts fill at most. */
const LETTERS = 0.95;
/** How much of a label, in CSS pixels, may lie on land that is not its own. */
const SLIVER = 1;

/** On which end of its box a label's letters begin: −1 on the left, 1 on the right, 0 in the middle. */
export const anchoredAt = (side: Side): -1 | 0 | 1 =>
  side === 'right' ? -1 : side === 'left' ? 1 : 0;

/** What a label lies on, as it is drawn at any of the scales. */
function landUnder(
  { id, onOwnLandOnly }: Pick<UnplacedLabel, 'id' | 'onOwnLandOnly'>,
  { grid, from, to }: LandAtScales,
) {
  const own = landNumber(grid, id);
  const boxOf = (
    { at: [lon, lat], side, dx, dy, width, height }: PlacedLabel,
    margin = -SLIVER,
  ): Rectangle => {
    const y = -mercatorY(lat);
    const x = dx + (width * (1 - LETTERS) * anchoredAt(side)) / 2;
    const [halfX, halfY] = [(width * LETTERS) / 2 + margin, height / 2 + margin];
    return toGrid(grid, {
      left: lon + Math.min((x - halfX) / from, (x - halfX) / to),
      right: lon + Math.max((x + halfX) / from, (x + halfX) / to),
      top: y + Math.min((dy - halfY) / from, (dy - halfY) / to),
      bottom: y + Math.max((dy + halfY) / from, (dy + halfY) / to),
    });
  };
  return {
    /** What of other land is under a label, and in a margin of CSS pixels around it. */
    foreign: (label: PlacedLabel, margin: number) =>
      onOwnLandOnly ? foreignLandUnder(grid, own, boxOf(label, margin)) : 'nothing',
    isOwn: (label: PlacedLabel): boolean => isOnOwnLand(grid, own, boxOf(label)),
    /** Whether the line to a label leads over the land of other actors. */
    isCrossing: (label: PlacedLabel): boolean => {
      const [lon, lat] = label.at;
      const y = -mercatorY(lat);
      const [dx, dy] = leaderEnd(label);
      const { left, top, right, bottom } = toGrid(grid, {
        left: lon,
        top: y,
        right: lon + dx / to,
        bottom: y + dy / to,
      });
      return crossesForeignLand(grid, own, { ax: left, ay: top, bx: right, by: bottom });
    },
  };
}

/** Whether a label lies on another actor's land, as it is drawn at any of some scales. */
export function isOnForeign(label: PlacedLabel, land: LandAtScales): boolean {
  const { foreign } = landUnder({ id: label.id, onOwnLandOnly: true }, land);
  return foreign(label, -SLIVER) === 'actor';
}

/** The first line of a label alone, where it stands. */
export function firstLine(label: PlacedLabel): PlacedLabel {
  const lines = label.lines.slice(0, 1);
  const { width, height } = sizeOf(lines);
  return {
    ...label,
    lines,
    width,
    height,
    dx: label.dx + (anchoredAt(label.side) * (label.width - width)) / 2,
    dy: label.dy - (label.height - height) / 2,
  };
}

/** The nearest point of a label's box to the label's point, in CSS pixels from the latter. */
export function leaderEnd({ dx, dy, width, height }: PlacedLabel): readonly [number, number] {
  return [
    Math.max(dx - width / 2, Math.min(dx + width / 2, 0)),
    Math.max(dy - height / 2, Math.min(dy + height / 2, 0)),
  ];
}

function leaderOf(label: PlacedLabel, x: number, y: number): Line {
  const [dx, dy] = leaderEnd(label);
  return { ax: x, ay: y, bx: x + dx, by: y + dy };
}

/** The width of a label's land, in degrees: a name that fits into large land has nowhere else to go. */
const landWidth = ({ bbox }: UnplacedLabel): number => (bbox ? bbox[2] - bbox[0] : 0);

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

/** The box of a label at a scale, in CSS pixels. */
const boxAt = ({ at: [lon, lat], dx, dy, width, height }: PlacedLabel, scale: number): Rectangle =>
  around(lon * scale + dx, -mercatorY(lat) * scale + dy, width, height);

const around = (x: number, y: number, width: number, height: number): Rectangle => ({
  left: x - width / 2 - MARGIN,
  top: y - height / 2 - MARGIN,
  right: x + width / 2 + MARGIN,
  bottom: y + height / 2 + MARGIN,
});
