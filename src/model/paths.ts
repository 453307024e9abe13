/** SVG path data of whole numbers: the tightest form that borders are written in, and back. */
import { polygonArea } from 'd3-polygon';

/** A point of a grid, in its units: `y` is downwards. */
export type Point = [x: number, y: number];

const pair = (x: number, y: number, isFirst: boolean): string =>
  `${x < 0 || isFirst ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;

/** A line's points as steps: the first from `from`, each other from the one before. */
function encode(points: readonly Point[], from: Point, unit: number): string {
  let [x, y] = from;
  return points
    .map(([nextX, nextY], i) => {
      const step = pair((nextX - x) / unit, (nextY - y) / unit, i === 0);
      [x, y] = [nextX, nextY];
      return step;
    })
    .join('');
}

/**
 * Closed rings, whose first point is repeated at the end or not, as `m12 34 5-6 7 8zm3 4…`: each point
 * as a step from the one before, a ring's first as a step from the first of the ring before.
 *
 * @param rings of integers
 * @param unit how many of these are one in the path
 */
export function encodeRings(rings: readonly Point[][], unit = 1): string {
  let start: Point = [0, 0];
  return rings
    .map((ring) => {
      const [first, last] = [ring[0], ring.at(-1)];
      if (!first || !last) return '';
      const isClosed = ring.length > 1 && first[0] === last[0] && first[1] === last[1];
      const path = `m${encode(isClosed ? ring.slice(0, -1) : ring, start, unit)}z`;
      start = first;
      return path;
    })
    .join('');
}

/**
 * Open lines as `m12 34 5-6m7 8…`: a line's first point is a step from the end of the line before.
 *
 * @param lines of integers
 * @param unit how many of these are one in the path
 */
export function encodeLines(lines: readonly (readonly Point[])[], unit = 1): string {
  let end: Point = [0, 0];
  return lines
    .map((line) => {
      const path = line.length > 0 ? `m${encode(line, end, unit)}` : '';
      end = line.at(-1) ?? end;
      return path;
    })
    .join('');
}

// No number so long that it would be none any more.
const PAIR = String.raw`-?\d{1,6}(?: |(?=-))-?\d{1,6}`;
const PATH = new RegExp(`^(?:[mM]${PAIR}(?:(?: |(?=-))${PAIR})*z?)*$`);

/**
 * The rings and lines of path data that {@link encodeRings} or {@link encodeLines} wrote, or of several such
 * paths in one, each of which begins with an `M`. A ring's first point is repeated at its end.
 *
 * @throws if the path holds anything else, since half a border is worse than none
 */
export function decodePath(path: string): Point[][] {
  if (!PATH.test(path)) {
    throw new Error(`Not a border's path: "${path.slice(0, 24)}…"`);
  }
  let [x, y] = [0, 0];
  return path
    .split(/(?=m)/i)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('M')) [x, y] = [0, 0];
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      if (part.endsWith('z')) {
        [x, y] = points[0] ?? [x, y];
        points.push([x, y]);
      }
      return points;
    });
}

/**
 * The polygons of a country's path, each an outline and its holes: rings that turn like the path's
 * first are outlines, and those that turn the other way are holes of the outline before.
 *
 * @throws as {@link decodePath} does
 */
export function decodePolygons(path: string): Point[][][] {
  const polygons: Point[][][] = [];
  const rings = decodePath(path);
  const isOutline = (ring: Point[]): boolean =>
    polygonArea(ring) > 0 === polygonArea(rings[0] ?? []) > 0;
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last && !isOutline(ring)) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}
