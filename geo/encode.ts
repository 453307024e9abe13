/** SVG path data of integer rings in its tightest form, and back. */
import type { Point } from './mercator.ts';

const pair = (x: number, y: number, first: boolean): string =>
  `${x < 0 || first ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;

/** Integer points without repeats in a row. */
export function dropRepeats(points: Point[]): Point[] {
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

function encode(points: Point[], end: string): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  let list = '';
  for (const [x1, y1] of rest) {
    list += pair(x1 - x, y1 - y, list === '');
    [x, y] = [x1, y1];
  }
  return `M${pair(first[0], first[1], true)}${list && `l${list}`}${end}`;
}

/**
 * Closed rings (first point repeated at the end, or not) → `M12 34l5-6 7 8z…`: for each ring one
 * absolute start and one relative list. Points must be integers.
 */
export function encodeRings(rings: Point[][]): string {
  return rings
    .map((ring) => {
      const [first, last] = [ring[0], ring.at(-1)];
      const closed =
        first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1];
      return encode(closed ? ring.slice(0, -1) : ring, 'z');
    })
    .join('');
}

/** Open lines → `M12 34l5-6 7 8M…`. Points must be integers. */
export function encodeLines(lines: Point[][]): string {
  return lines.map((line) => encode(line, '')).join('');
}

/**
 * Path data written by this module → its rings and lines. A ring comes back with its first point
 * repeated at the end. Throws on any other command or on a list that does not pair up.
 */
export function decodePath(path: string): Point[][] {
  const out: Point[][] = [];
  for (const [, body = ''] of path.matchAll(/M([^M]*)/g)) {
    const match = /^(-?\d+[ -]\d+)(?:l([\d -]+))?(z?)$/.exec(body);
    if (!match) throw new Error(`not a path of ours: M${body.slice(0, 40)}`);
    const numbers = `${match[1]} ${match[2] ?? ''}`.match(/-?\d+/g)?.map(Number) ?? [];
    if (numbers.length % 2) throw new Error(`an odd number of coordinates: M${body.slice(0, 40)}`);
    const line: Point[] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      const [x0, y0] = line.at(-1) ?? [0, 0];
      line.push([x0 + (numbers[i] as number), y0 + (numbers[i + 1] as number)]);
    }
    if (match[3]) line.push(line[0] as Point);
    out.push(line);
  }
  if (path && !path.startsWith('M')) throw new Error(`a path starts with M: ${path.slice(0, 40)}`);
  return out;
}
