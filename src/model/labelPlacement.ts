import {
  besideCandidates,
  type Candidate,
  farCandidates,
  insideCandidates,
  type Side,
  type UnplacedLabel,
} from './labelCandidates.ts';
import {
  crossesForeignLand,
  foreignLandUnder,
  isOnOwnLand,
  type LandGrid,
  landNumber,
  outlineWithin,
  shareWithin,
  toGrid,
} from './landGrid.ts';
import {
  type Extent,
  type LonLat,
  mercatorLat,
  mercatorY,
  type Size,
  unitsPerDegree,
} from './mercator.ts';
import {
  areaOf,
  areCrossing,
  common,
  crosses,
  grown,
  isWithin,
  type Line,
  movedBy,
  overlap,
  type Rectangle,
  scaledBy,
} from './planarGeometry.ts';

/** A label with its position. `dx` and `dy` are CSS pixels from the point to the middle of the text. */
export interface PlacedLabel {
  readonly id: string;
  readonly at: LonLat;
  readonly lines: readonly string[];
  /** How many of the lines are the name's; the others say something of it. */
  readonly names: number;
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stands so far from its land that a line should tie it to its point. */
  readonly tied: boolean;
}

/** The height of a label's line and the size of its type, in CSS pixels. */
export const LINE_HEIGHT = 14;
export const FONT_SIZE = 12.5;
/** The space around a label, in CSS pixels. */
const MARGIN = 2;

/**
 * Advance widths in em of the names' typeface, to which the fallbacks are fitted, semibold as the names are;
 * of letters that no class has, the last.
 */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[ ijlI.,;:'’·|!]/, 0.27],
  [/[frt()-]/, 0.36],
  [/[csvxyzJL–]/, 0.48],
  [/[mwMW▲◆@%]/, 0.8],
  [/[DGHNOQU]/, 0.65],
  // Chinese, Japanese, Korean.
  [/[\u1100-\u11ff\u2e80-\uffef]/, 1],
  [/./u, 0.56],
];

/** The width of a line of a label, in CSS pixels: an estimate that is the same on every machine. */
export function textWidth(line: string, size = FONT_SIZE): number {
  let em = 0;
  for (const letter of line) em += ADVANCES.find(([letters]) => letters.test(letter))?.[1] ?? 0;
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

/** The extent that is seen: no label runs out of it. */
export interface LabelView extends Extent {
  /** How far labels keep from its edge, in CSS pixels. */
  readonly edge?: number;
  /** What the map's controls cover in its lower left corner. */
  readonly corner?: Size;
}

/**
 * Places labels so that none lies over another, over a dot, or, where it is `onOwnLandOnly`, on an
 * actor's land that is not its own. A label that finds no room goes without all but its name, or is
 * left out. Land of which less than half is in view has its name on it, or none.
 *
 * @param scale CSS pixels in a degree of longitude
 */
export function placeLabels(
  labels: readonly UnplacedLabel[],
  scale: number,
  view?: LabelView,
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

/** How many labels may be placed before their equals, one after the other. */
const RETRIES = 3;
/** From which priority on it matters that a label is there, though it may not stand far. */
const RETRIED_FROM = 40;

/** Penalties of a label's position, in CSS pixels of extra distance. */
const COST = { broken: 8, answer: 70, land: 40, crossing: 300, none: 400, bad: 32 } as const;
/** What land under the name of a place costs, whose dot says where it is. */
const UNDER_PLACE = { actor: 60, land: 20, nothing: 0 } as const;

/** A label in one of the positions that it may have. */
interface Attempt {
  readonly label: PlacedLabel;
  readonly box: Rectangle;
  readonly leader: Line | null;
  /** Of the candidate and of how its lines are broken. */
  readonly base: number;
  readonly candidate: Candidate;
  /** With what is under it, once that has been looked at; infinite where it may not stand. */
  cost?: number;
}

/** The labels of a map at a scale, and what has been placed so far. */
class Layout {
  readonly #scale: number;
  readonly #view: Rectangle | null;
  readonly #land: LandAtScales | undefined;
  /**
   * The least and the greatest scale at which no label may lie over another: one far off its land nears
   * others as one zooms in.
   */
  readonly #scales: readonly number[];
  readonly #dots: readonly { label: UnplacedLabel; box: Rectangle }[];
  readonly #reserved: readonly Rectangle[];
  readonly #near = new Map<UnplacedLabel, Attempt[]>();
  readonly #far = new Map<UnplacedLabel, Attempt[]>();
  #boxes: Rectangle[] = [];
  /** The boxes at each of the scales. */
  #boxesAt: Rectangle[][] = [];
  #leaders: Line[] = [];

  constructor(
    labels: readonly UnplacedLabel[],
    scale: number,
    view: LabelView | undefined,
    land: LandAtScales | undefined,
  ) {
    this.#scale = scale;
    this.#land = land;
    this.#scales = land ? [land.from, land.to] : [];
    const seen = view && rectangleOf(view.west, view.south, view.east, view.north, scale);
    this.#view = seen ? grown(seen, -(view.edge ?? 0)) : null;
    const { width = 0, height = 0 } = view?.corner ?? {};
    this.#reserved = seen ? [{ ...seen, right: seen.left + width, top: seen.bottom - height }] : [];
    this.#dots = labels
      .filter(({ dotRadius }) => dotRadius > 0)
      .map((label) => ({ label, box: around(...this.#pixels(label.at), label.dotRadius) }));
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
    this.#boxes = [...this.#reserved];
    this.#boxesAt = this.#scales.map(() => []);
    this.#leaders = [];
    const placed: PlacedLabel[] = [];
    const bad: UnplacedLabel[] = [];
    let total = 0;
    for (const label of labels) {
      const found = this.#find(label);
      if (found) {
        this.#boxes.push(found.box);
        for (const [i, scale] of this.#scales.entries()) {
          this.#boxesAt[i]?.push(boxAt(found.label, scale));
        }
        if (found.leader) this.#leaders.push(found.leader);
        placed.push(found.label);
      }
      if (!label.mayStandFar && label.priority < RETRIED_FROM) continue;
      const cost = found?.cost ?? COST.none;
      total += cost;
      if (cost >= COST.bad) bad.push(label);
    }
    return { placed, cost: total, bad };
  }

  /** The best position that is free: near its land, else far off. */
  #find(label: UnplacedLabel): Attempt | undefined {
    const near = this.#best(
      label,
      remembered(this.#near, label, () => this.#attempts(label)),
    );
    if (!label.mayStandFar || (near?.cost ?? Infinity) < COST.bad) return near;
    const far = remembered(this.#far, label, () => this.#attempts(label, true));
    return this.#best(label, far, near);
  }

  #best(wanted: UnplacedLabel, attempts: readonly Attempt[], than?: Attempt): Attempt | undefined {
    let best = than;
    for (const attempt of attempts) {
      const least = best?.cost ?? Infinity;
      if (attempt.base >= least) break;
      if (!this.#isFree(attempt, wanted)) continue;
      attempt.cost ??= attempt.base + this.#penalty(wanted, attempt);
      if (attempt.cost < least) best = attempt;
    }
    return best;
  }

  /** All positions of a label, whatever is in the way, the best first. */
  #attempts(wanted: UnplacedLabel, isFar = false): Attempt[] {
    const attempts: Attempt[] = [];
    for (const at of [wanted.at, ...(wanted.alternatives ?? [])]) {
      const part = this.#partInView({ ...wanted, at });
      if (!part) continue;
      const [x, y] = this.#pixels(part.at);
      const land = movedBy(part.box, -x, -y);
      const reach = this.#land && landUnder(wanted, this.#land).reach;
      const reachAround = (within: Partial<Rectangle>): Rectangle | null => {
        const all = { ...land, ...within };
        if (!reach || !wanted.bbox) return overlap(grown(land, 0.1), all) ? land : null;
        const found = reach(movedBy(all, x, y), this.#scale);
        return found && movedBy(found, -x, -y);
      };
      for (const { lines, names, cost } of variantsOf(wanted)) {
        const { width, height } = sizeOf(lines);
        const inside = wanted.bbox ? insideCandidates(land, width, height) : [];
        const candidates = isFar
          ? farCandidates(land, width, height)
          : wanted.prefer === 'middle'
            ? [{ side: 'middle', dx: 0, dy: 0, cost: 0 } as const]
            : wanted.insideOnly || part.isCut
              ? inside
              : [...inside, ...besideCandidates(wanted, reachAround, width, height)];
        if (isFar && part.isCut) continue;
        for (const candidate of candidates) {
          const { side, dx, dy, tied = false } = candidate;
          const box = grown(boxAround(x + dx, y + dy, width, height), MARGIN);
          if (this.#view && !isWithin(box, this.#view)) continue;
          const { id } = wanted;
          const label = { id, lines, names, width, height, tied, at: part.at, side, dx, dy };
          const leader = tied ? leaderOf(label, x, y) : null;
          attempts.push({ label, box, leader, candidate, base: cost + candidate.cost });
        }
      }
    }
    return attempts.sort((a, b) => a.base - b.base);
  }

  /**
   * The part of a label's land that is seen, in CSS pixels, and a point in it; `null` where it is out of
   * view. Of land that is cut less than half is seen.
   */
  #partInView({ id, of = id, at, bbox, dotRadius }: UnplacedLabel): {
    at: LonLat;
    box: Rectangle;
    isCut: boolean;
  } | null {
    const [x, y] = this.#pixels(at);
    const box = bbox ? rectangleOf(...bbox, this.#scale) : around(x, y, dotRadius);
    if (!this.#view || isWithin(box, this.#view)) return { at, box, isCut: false };
    const seen = common(box, this.#view);
    if (!bbox || !seen)
      return isWithin(around(x, y, 0), this.#view) ? { at, box, isCut: false } : null;
    const share = this.#land
      ? shareOf(this.#land.grid, of, box, this.#view, this.#scale)
      : areaOf(seen) / areaOf(box);
    const isCut = share < 0.5;
    if (!isCut && isWithin(around(x, y, 0), this.#view)) return { at, box: seen, isCut };
    const middle: LonLat = [
      (seen.left + seen.right) / 2 / this.#scale,
      mercatorLat(-(seen.top + seen.bottom) / 2 / this.#scale),
    ];
    return { at: middle, box: seen, isCut };
  }

  /** What is under a label, as a cost. */
  #penalty(wanted: UnplacedLabel, { label, candidate }: Attempt): number {
    const isInside = candidate.side === 'middle' && wanted.bbox !== undefined;
    if (!this.#land) return 0;
    const land = landUnder(wanted, this.#land);
    const under = land.foreign(label, label.tied ? FAR_MARGIN : -SLIVER);
    if (isInside) return under !== 'actor' && land.isOwn(label) ? 0 : Infinity;
    if (!wanted.onOwnLandOnly) return wanted.prefer === 'middle' ? 0 : UNDER_PLACE[under];
    if (under === 'actor' || (under === 'land' && !wanted.mayStandFar)) return Infinity;
    const crossing = label.tied && land.isCrossing(label);
    if (crossing && !wanted.mayCross) return Infinity;
    return (under === 'land' ? COST.land : 0) + (crossing ? COST.crossing : 0);
  }

  #isFree({ label, box, leader }: Attempt, wanted: UnplacedLabel): boolean {
    return (
      !this.#boxes.some((other) => overlap(box, other) || (leader && crosses(other, leader))) &&
      !this.#leaders.some((line) => crosses(box, line) || (leader && areCrossing(line, leader))) &&
      !this.#dots.some((other) => other.label !== wanted && overlap(box, other.box)) &&
      this.#scales.every((scale, i) => {
        const there = boxAt(label, scale);
        return !this.#boxesAt[i]?.some((other) => overlap(there, other));
      })
    );
  }

  #pixels([lon, lat]: LonLat): [number, number] {
    return [lon * this.#scale, -mercatorY(lat) * this.#scale];
  }
}

/** How a label's lines may be set, and what each way costs. */
function variantsOf({ lines: [name = '', ...says], mayStandFar }: UnplacedLabel) {
  const halves = says.flatMap(halved);
  const variants = [
    { name: [name], says },
    { name: [name], says: halves },
    { name: halved(name), says: halves },
    ...(mayStandFar && says.length > 0 ? [{ name: [name], says: [] }] : []),
  ];
  return variants
    .filter(({ name: one, says: rest }, i) => {
      const former = variants[i - 1];
      return !former || one.length !== former.name.length || rest.length !== former.says.length;
    })
    .map(({ name: one, says: rest }) => ({
      lines: [...one, ...rest],
      names: one.length,
      cost:
        COST.broken * (one.length - 1 + Math.max(0, rest.length - says.length)) +
        (rest.length < says.length ? COST.answer : 0),
    }));
}

/** A line in two, broken at the space that is nearest to its middle; in one where there is none. */
function halved(line: string): string[] {
  const spaces = [...line.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return [line];
  const off = (at: number): number => Math.abs(at - line.length / 2);
  const at = spaces.reduce((best, one) => (off(one) < off(best) ? one : best));
  return [line.slice(0, at), line.slice(at + 1)];
}

/** How far a label that stands off keeps from other land, in CSS pixels: it does not name that either. */
const FAR_MARGIN = 2;

/** The share of the estimated width that letters of our own fonts fill at most. */
const LETTERS = 0.98;
/** How much of a label, in CSS pixels, may lie on land that is not its own. */
const SLIVER = 1;

/** How much of a label in its land, in CSS pixels, may lie over the coast. */
const COAST = 3;

/** On which end of its box a label's letters begin: −1 on the left, 1 on the right, 0 in the middle. */
export const anchoredAt = (side: Side): -1 | 0 | 1 =>
  side === 'right' ? -1 : side === 'left' ? 1 : 0;

/** What a label lies on, as it is drawn at any of the scales. */
function landUnder(
  { id, of = id }: Pick<UnplacedLabel, 'id' | 'of'>,
  { grid, from, to }: LandAtScales,
) {
  const own = landNumber(grid, of);
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
      foreignLandUnder(grid, own, boxOf(label, margin)),
    isOwn: (label: PlacedLabel): boolean => isOnOwnLand(grid, own, boxOf(label, -COAST)),
    /** Whether the line to a label leads over other land. */
    isCrossing: (label: PlacedLabel): boolean => {
      const [lon, lat] = label.at;
      const y = -mercatorY(lat);
      const [dx, dy] = leaderEnd(label);
      const { left, top, right, bottom } = toGrid(grid, {
        left: lon,
        top: y,
        right: lon + dx / from,
        bottom: y + dy / from,
      });
      return crossesForeignLand(grid, own, { ax: left, ay: top, bx: right, by: bottom });
    },
    /** How far the land reaches within a rectangle, both in CSS pixels at a scale. */
    reach: (rectangle: Rectangle, scale: number): Rectangle | null => {
      const found = outlineWithin(grid, own, toGrid(grid, scaledBy(rectangle, 1 / scale)));
      const unit = scale / unitsPerDegree(grid.plane);
      const { west, north } = grid.plane;
      return found && movedBy(scaledBy(found, unit), west * scale, -mercatorY(north) * scale);
    },
  };
}

/** The share of a code's land that is seen; both rectangles are in CSS pixels. */
function shareOf(grid: LandGrid, code: string, box: Rectangle, view: Rectangle, scale: number) {
  const inGrid = (one: Rectangle): Rectangle => toGrid(grid, scaledBy(one, 1 / scale));
  return shareWithin(grid, landNumber(grid, code), inGrid(box), inGrid(view));
}

/** Whether a label lies on another actor's land, as it is drawn at any of some scales. */
export const isOnForeign = (label: PlacedLabel, land: LandAtScales): boolean =>
  landUnder(label, land).foreign(label, -SLIVER) === 'actor';

/** The name of a label alone, where it stands. */
export function nameAlone(label: PlacedLabel): PlacedLabel {
  const lines = label.lines.slice(0, label.names);
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

/** The nearest point of a label's letters to the label's point, in CSS pixels from the latter. */
export function leaderEnd({ lines, side, dx, dy, width, height }: PlacedLabel): [number, number] {
  const top = dy - height / 2;
  const y = Math.max(top + SLIVER, Math.min(top + height - SLIVER, 0));
  const nearest = lines[Math.floor((y - top) / LINE_HEIGHT)] ?? '';
  const half = (textWidth(nearest) * LETTERS) / 2;
  const x = dx + anchoredAt(side) * (width / 2 - half);
  return [Math.max(x - half, Math.min(x + half, 0)), y];
}

function leaderOf(label: PlacedLabel, x: number, y: number): Line {
  const [dx, dy] = leaderEnd(label);
  return { ax: x, ay: y, bx: x + dx, by: y + dy };
}

/** The width of a label's land, in degrees: a name that fits into large land has nowhere else to go. */
const landWidth = ({ bbox }: UnplacedLabel): number => (bbox ? bbox[2] - bbox[0] : 0);

function remembered<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

/** An extent in CSS pixels at a scale. */
const rectangleOf = (
  west: number,
  south: number,
  east: number,
  north: number,
  scale: number,
): Rectangle => ({
  left: west * scale,
  top: -mercatorY(north) * scale,
  right: east * scale,
  bottom: -mercatorY(south) * scale,
});

const boxAround = (x: number, y: number, width: number, height: number): Rectangle => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const around = (x: number, y: number, r: number): Rectangle => boxAround(x, y, 2 * r, 2 * r);

/** The box of a label at a scale, in CSS pixels, with the space around it. */
const boxAt = ({ at: [lon, lat], dx, dy, width, height }: PlacedLabel, scale: number): Rectangle =>
  grown(boxAround(lon * scale + dx, -mercatorY(lat) * scale + dy, width, height), MARGIN);
