/** SVG path data of integer rings in its tightest form, and back. */
import type { Point } from './mercator.ts';

const pair = (x: number, y: number, first: boolean): string =>
  `${x < 0 || first ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;

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

/** A line's points as steps: the first from `from`, each other from the one before. */
function encode(points: readonly Point[], from: Point): string {
  let [x, y] = from;
  return points
    .map(([x1, y1], i) => {
      const step = pair(x1 - x, y1 - y, i === 0);
      [x, y] = [x1, y1];
      return step;
    })
    .join('');
}

/**
 * Closed rings (first point repeated at the end, or not) → `m12 34 5-6 7 8zm3 4…`: each point as a step
 * from the one before, a ring's first as one from the first of the ring before. Points must be integers.
 */
export function encodeRings(rings: Point[][]): string {
  let start: Point = [0, 0];
  return rings
    .map((ring) => {
      const [first, last] = [ring[0], ring.at(-1)];
      if (!first || !last) return '';
      const closed = ring.length > 1 && first[0] === last[0] && first[1] === last[1];
      const path = `m${encode(closed ? ring.slice(0, -1) : ring, start)}z`;
      start = first;
      return path;
    })
    .join('');
}

/** Open lines → `m12 34 5-6m7 8…`: a line's first point is a step from the end of the line before. */
export function encodeLines(lines: Point[][]): string {
  let end: Point = [0, 0];
  return lines
    .map((line) => {
      const path = line.length > 0 ? `m${encode(line, end)}` : '';
      end = line.at(-1) ?? end;
      return path;
    })
    .join('');
}

/**
 * Path data written by this module → its rings and lines. A ring comes back with its first point
 * repeated at the end. Throws on any other command or on a list that does not pair up.
 */
export function decodePath(path: string): Point[][] {
  const out: Point[][] = [];
  let [x, y]: Point = [0, 0];
  if (path && !path.startsWith('m')) throw new Error(`a path starts with m: ${path.slice(0, 40)}`);
  for (const [, body = ''] of path.matchAll(/m([^m]*)/g)) {
    const match = /^(-?\d+(?:(?: |(?=-))-?\d+)+)(z?)$/.exec(body);
    if (!match) throw new Error(`not a path of ours: m${body.slice(0, 40)}`);
    const numbers = match[1]?.match(/-?\d+/g)?.map(Number) ?? [];
    if (numbers.length % 2) throw new Error(`an odd number of coordinates: m${body.slice(0, 40)}`);
    const line: Point[] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      [x, y] = [x + (numbers[i] as number), y + (numbers[i + 1] as number)];
      line.push([x, y]);
    }
    if (match[2]) {
      [x, y] = line[0] as Point;
      line.push([x, y]);
    }
    out.push(line);
  }
  return out;
}
