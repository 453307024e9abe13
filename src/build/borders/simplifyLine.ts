/**
 * A line's points chosen for the least that they cost as text and the most that they keep of it.
 *
 * A simplifier drops the points that matter least and rounds the rest. Here both are one choice: of
 * all the ways to walk the grid along a line, the one whose bits, and land on the wrong side of it,
 * cost least together.
 */
import { polygonContains } from 'd3-polygon';
import { boundingBox } from '../../model/boundingBox.ts';
import type { Point } from '../../model/paths.ts';

/** The most points of the line that one step may pass over. */
const MAX_SKIPPED = 40;
/** A point may move to a neighbour on the grid that is nearer than this, in units. */
const NEAR = 0.95;
const NEIGHBOURS: readonly Point[] = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];
/** What a step that goes nowhere costs, so that none is taken. */
const NOWHERE = 50;
/** What a point that changes sides costs: more than any line, since who holds it is not for sale. */
export const CHANGED_SIDES = 1e5;

/** About the bits of one coordinate in a compressed path: its sign, its digits, a longer one more. */
function bitsOf(delta: number): number {
  const size = Math.abs(delta);
  if (size === 0) return 3.2;
  return 3.2 + 0.95 * Math.log2(size) + (size > 9 ? 1 : 0);
}

function stepBits(a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return dx === 0 && dy === 0 ? NOWHERE : bitsOf(dx) + bitsOf(dy);
}

/** How far to the side of the way from `a` to `b` a point is, or how far from their ends where it is past them. */
function offset([x, y]: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? -1 : ((x - a[0]) * dx + (y - a[1]) * dy) / square;
  if (along < 0) return Math.hypot(x - a[0], y - a[1]);
  if (along > 1) return Math.hypot(x - b[0], y - b[1]);
  return ((x - a[0]) * dy - (y - a[1]) * dx) / Math.sqrt(square);
}

/**
 * The area between the line from its point `i` to `j` and the straight way from `a` to `b`, in square units;
 * more than `most` where it is more, and not to the end then.
 */
function areaBetween(
  line: readonly Point[],
  i: number,
  j: number,
  a: Point,
  b: Point,
  most: number,
): number {
  let area = 0;
  let from = line[i] as Point;
  let before = offset(from, a, b);
  for (let k = i + 1; k <= j && area <= most; k++) {
    const to = line[k] as Point;
    const after = offset(to, a, b);
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [one, two] = [Math.abs(before), Math.abs(after)];
    // A piece that crosses the way leaves two triangles, one on each side.
    const crosses = before * after < 0;
    area += crosses
      ? (length * (one ** 2 + two ** 2)) / (2 * (one + two))
      : (length * (one + two)) / 2;
    [from, before] = [to, after];
  }
  return area;
}

/** The point of the grid that is nearest to a point. */
export const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

function candidates(point: Point): Point[] {
  const [x, y] = round(point);
  return NEIGHBOURS.map(([dx, dy]): Point => [x + dx, y + dy]).filter(
    ([cx, cy]) => Math.hypot(cx - point[0], cy - point[1]) < NEAR,
  );
}

/** Where an open line begins and ends. */
export type Ends = readonly [Point, Point];

export interface SimplifiedLine {
  /** Points with whole coordinates. */
  points: Point[];
  /** In bits; `CHANGED_SIDES` and more where a held point changes sides. */
  cost: number;
}

/** A point of the grid that the line may pass through, and the cheapest way to it. */
interface Candidate {
  readonly at: Point;
  cost: number;
  before: Candidate | null;
}

/** Lets `to` be reached from `from` where that is the cheapest way yet. */
function relax(
  line: readonly Point[],
  worth: number,
  held: readonly Point[],
  [i, from]: [number, Candidate],
  [j, to]: [number, Candidate],
): void {
  const bits = from.cost + stepBits(from.at, to.at);
  if (bits >= to.cost) return;
  const most = (to.cost - bits) / worth;
  let cost = bits + worth * areaBetween(line, i, j, from.at, to.at, most);
  if (cost >= to.cost) return;
  if (held.length) {
    const between = [from.at, ...line.slice(i, j + 1), to.at];
    cost += CHANGED_SIDES * held.filter((point) => polygonContains(between, point)).length;
  }
  if (cost < to.cost) {
    to.cost = cost;
    to.before = from;
  }
}

/** An open line, from one given place to another. */
function simplifyOpen(
  line: readonly Point[],
  worth: number,
  held: readonly Point[],
  [start, end]: Ends,
): SimplifiedLine {
  const last = line.length - 1;
  const reached = line.map((point, i) =>
    (i === 0 ? [start] : i === last ? [end] : candidates(point)).map(
      (at): Candidate => ({ at, cost: i === 0 ? 0 : Number.POSITIVE_INFINITY, before: null }),
    ),
  );
  for (let j = 1; j <= last; j++) {
    for (let i = j - 1; i >= Math.max(0, j - MAX_SKIPPED); i--) {
      for (const from of reached[i] as Candidate[]) {
        for (const to of reached[j] as Candidate[]) relax(line, worth, held, [i, from], [j, to]);
      }
    }
  }
  const points: Point[] = [];
  const goal = reached[last]?.[0] as Candidate;
  for (let step: Candidate | null = goal; step; step = step.before) points.push(step.at);
  return { points: points.reverse(), cost: goal.cost };
}

/** How far out of its box, in units, a line can come to lie, by its ends. */
const MARGIN = 2;

/** Whether a line can come to lie on the other side of a point. */
function isNear([x, y]: Point, line: readonly Point[]): boolean {
  const [west, north, east, south] = boundingBox(line);
  return x > west - MARGIN && x < east + MARGIN && y > north - MARGIN && y < south + MARGIN;
}

/** The index of the point farthest from another. */
function farthest(ring: readonly Point[], [x, y]: Point): number {
  const distance = ([px, py]: Point): number => Math.hypot(px - x, py - y);
  return ring.reduce(
    (best, point, i) => (distance(point) > distance(ring[best] as Point) ? i : best),
    0,
  );
}

/** A closed line: split at two far points of it, which keep their places. */
function simplifyRing(
  line: readonly Point[],
  worth: number,
  held: readonly Point[],
): SimplifiedLine {
  const ring = line.slice(0, -1);
  const middle: Point = [
    ring.reduce((sum, [x]) => sum + x, 0) / ring.length,
    ring.reduce((sum, [, y]) => sum + y, 0) / ring.length,
  ];
  const start = farthest(ring, middle);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const half = farthest(turned, turned[0] as Point);
  const [near, far] = [round(turned[0] as Point), round(turned[half] as Point)];
  const out = simplifyOpen(turned.slice(0, half + 1), worth, held, [near, far]);
  const back = simplifyOpen([...turned.slice(half), turned[0] as Point], worth, held, [far, near]);
  const points = [...out.points, ...back.points.slice(1)];
  const cost = out.cost + back.cost;
  // Three places make a shape; fewer are left for others to drop.
  return { points: new Set(points.map(String)).size < 3 ? line.map(round) : points, cost };
}

/** Whether a line ends where it begins. */
function isClosed(line: readonly Point[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/**
 * The points of the grid that draw a line for the least cost. A line that ends where it begins may
 * come back beginning elsewhere.
 *
 * @param line of two points or more, in units of the grid, not rounded
 * @param worth how many bits it is worth to have one square unit of land on the right side; more keeps more
 * @param held points that stay on their side of the line, in units of the grid
 * @param ends points of the grid for the ends of an open line; else the nearest are taken
 */
export function simplifyLine(
  line: readonly Point[],
  worth: number,
  held: readonly Point[] = [],
  ends: Ends = [round(line[0] as Point), round(line.at(-1) as Point)],
): SimplifiedLine {
  const near = held.filter((point) => isNear(point, line));
  return isClosed(line) ? simplifyRing(line, worth, near) : simplifyOpen(line, worth, near, ends);
}

/** Integer points without repeats in a row. */
function dropRepeats(points: Point[]): Point[] {
  return points.filter((p, i) => {
    const before = points[i - 1];
    return !before || before[0] !== p[0] || before[1] !== p[1];
  });
}

/** Integer points of a line without those in the middle of a straight run or at the tip of a spike. */
export function dropStraight(points: Point[]): Point[] {
  const kept: Point[] = [];
  for (const p of dropRepeats(points)) {
    for (;;) {
      const [a, b] = [kept.at(-2), kept.at(-1)];
      if (!a || !b || (b[0] - a[0]) * (p[1] - b[1]) !== (b[1] - a[1]) * (p[0] - b[0])) break;
      kept.pop();
      if (a[0] === p[0] && a[1] === p[1]) break;
    }
    const last = kept.at(-1);
    if (!last || last[0] !== p[0] || last[1] !== p[1]) kept.push(p);
  }
  return kept;
}
