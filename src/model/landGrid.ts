import { polygonContains } from 'd3-polygon';
import type { LowWorld } from './borders.ts';
import { mercatorY, type Plane, unitsPerDegree } from './mercator.ts';
import { decodePath, type Point } from './paths.ts';
import {
  areCrossing,
  crosses,
  type Line,
  overlap,
  type Rectangle,
  rectangleAround,
} from './planarGeometry.ts';

/** A closed line in units of a plane, and its bounding box. */
interface Ring extends Rectangle {
  readonly points: Point[];
  readonly edges: readonly Line[];
}

/** The land of a code, and its bounding box. */
interface Land extends Rectangle {
  readonly code: string;
  readonly rings: readonly Ring[];
  /** Whether no other code's label may lie on it. */
  readonly isActor: boolean;
}

/**
 * Land as outlines and as a grid of cells, to ask what a label would lie on. Land has a number: its
 * place in `land`, from 1.
 */
export interface LandGrid {
  readonly plane: Plane;
  readonly land: readonly Land[];
  readonly actors: readonly Land[];
  /** The number of the land that the middle of each cell is on, row by row; 0 for water. */
  readonly cells: Uint16Array;
  readonly columns: number;
  readonly rows: number;
}

/** The side of a cell, in units of the plane. */
const CELL = 4;

/**
 * The grid of a drawing. Land whose path cannot be read, since an editor or a translator has been at
 * the page, is left out: labels may then lie on it, and the rest stands.
 *
 * @param actors the codes on whose land no other code's label may lie
 */
export function landGridOf(
  { plane, countries }: Omit<LowWorld, 'disputed'>,
  actors: readonly string[],
): LandGrid {
  const rings = Object.entries(countries).map(([code, path]) => [code, ringsOf(path)] as const);
  return landGridOfRings(plane, rings, actors);
}

function ringsOf(path: string): Point[][] {
  try {
    return decodePath(path);
  } catch {
    return [];
  }
}

/**
 * The grid of some land.
 *
 * @param rings by code, in units of the plane
 * @param actors the codes on whose land no other code's label may lie
 */
export function landGridOfRings(
  plane: Plane,
  rings: readonly (readonly [code: string, rings: Point[][]])[],
  actors: readonly string[],
): LandGrid {
  const land = rings.map(
    ([code, lines]): Land => ({
      code,
      rings: lines.map((points) => ({
        points,
        edges: edgesOf(points),
        ...rectangleAround(points),
      })),
      isActor: actors.includes(code),
      ...rectangleAround(lines.flat()),
    }),
  );
  const columns = Math.ceil(plane.width / CELL);
  const rows = Math.ceil(plane.height / CELL);
  const cells = new Uint16Array(columns * rows);
  for (const [i, one] of land.entries()) fillCells(cells, columns, rows, one.rings, i + 1);
  return { plane, land, actors: land.filter(({ isActor }) => isActor), cells, columns, rows };
}

/** The edges of a ring, the one that closes it first. */
const edgesOf = (points: readonly Point[]): Line[] =>
  points.map(([bx, by], i) => {
    const [ax, ay] = points.at(i - 1) ?? [bx, by];
    return { ax, ay, bx, by };
  });

/** The first cell of a row or column whose middle is not before a coordinate. */
const cellFrom = (coordinate: number): number => Math.max(0, Math.ceil(coordinate / CELL - 0.5));

/** Numbers the cells whose middles are within some rings; a ring within a ring is a lake, or other land. */
function fillCells(
  cells: Uint16Array,
  columns: number,
  rows: number,
  rings: readonly Ring[],
  number: number,
): void {
  /** Where outlines cross the middle of each row. */
  const crossings: number[][] = [];
  for (const { ax, ay, bx, by } of rings.flatMap(({ edges }) => edges)) {
    const end = Math.min(rows, cellFrom(Math.max(ay, by)));
    for (let row = cellFrom(Math.min(ay, by)); row < end; row++) {
      const x = ax + (((row + 0.5) * CELL - ay) / (by - ay)) * (bx - ax);
      const found = crossings[row];
      if (found) found.push(x);
      else crossings[row] = [x];
    }
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = cellFrom(xs[i] ?? 0);
      const to = Math.min(columns, cellFrom(xs[i + 1] ?? 0));
      if (to > from) cells.fill(number, row * columns + from, row * columns + to);
    }
  });
}

/**
 * A rectangle of the world in units of the grid's plane.
 *
 * @param rectangle in degrees of longitude and, downwards, of the Mercator ordinate
 */
export function toGrid({ plane }: LandGrid, rectangle: Rectangle): Rectangle {
  const k = unitsPerDegree(plane);
  const top = -mercatorY(plane.north);
  return {
    left: (rectangle.left - plane.west) * k,
    right: (rectangle.right - plane.west) * k,
    top: (rectangle.top - top) * k,
    bottom: (rectangle.bottom - top) * k,
  };
}

/** The number of a code's land; 0 where there is none. */
export const landNumber = ({ land }: LandGrid, code: string): number =>
  land.findIndex((one) => one.code === code) + 1;

/** Whether no other code's label may lie on a code's land. */
export const isActor = ({ actors }: LandGrid, code: string): boolean =>
  actors.some((actor) => actor.code === code);

/** What of land that has another number than `own` is under a rectangle, in units of the plane. */
export function foreignLandUnder(
  { land, actors, cells, columns, rows }: LandGrid,
  own: number,
  rectangle: Rectangle,
): 'actor' | 'land' | 'nothing' {
  const lastColumn = Math.min(columns - 1, Math.floor(rectangle.right / CELL - 0.5));
  const lastRow = Math.min(rows - 1, Math.floor(rectangle.bottom / CELL - 0.5));
  let found: 'land' | 'nothing' = 'nothing';
  for (let row = cellFrom(rectangle.top); row <= lastRow; row++) {
    for (let column = cellFrom(rectangle.left); column <= lastColumn; column++) {
      const number = cells[row * columns + column] ?? 0;
      if (number === 0 || number === own) continue;
      if (land[number - 1]?.isActor) return 'actor';
      found = 'land';
    }
  }
  const ownLand = land[own - 1];
  const isOnActor = actors.some(
    (actor) =>
      actor !== ownLand &&
      overlap(actor, rectangle) &&
      coverOf(actor.rings, rectangle) !== 'nothing',
  );
  return isOnActor ? 'actor' : found;
}

/** Whether all of a rectangle is on the land of a number. */
export function isOnOwnLand({ land }: LandGrid, own: number, rectangle: Rectangle): boolean {
  return coverOf(land[own - 1]?.rings ?? [], rectangle) === 'land';
}

/** Whether a line crosses the outline of land that has another number than `own`. */
export function crossesForeignLand({ land }: LandGrid, own: number, line: Line): boolean {
  const ownLand = land[own - 1];
  const { ax, ay, bx, by } = line;
  const around = rectangleAround([
    [ax, ay],
    [bx, by],
  ]);
  return land.some(
    (one) =>
      one !== ownLand &&
      overlap(one, around) &&
      one.rings.some(
        (ring) => overlap(ring, around) && ring.edges.some((edge) => areCrossing(line, edge)),
      ),
  );
}

/** The bounding box of the outline of a number's land within a rectangle; `null` where there is none. */
export function outlineWithin(
  { land }: LandGrid,
  own: number,
  rectangle: Rectangle,
): Rectangle | null {
  const points: Point[] = [];
  for (const ring of land[own - 1]?.rings ?? []) {
    if (!overlap(ring, rectangle)) continue;
    for (const edge of ring.edges) points.push(...clipped(edge, rectangle));
  }
  return points.length > 0 ? rectangleAround(points) : null;
}

/** The ends of the part of a line that is within a rectangle (Liang and Barsky's algorithm). */
function clipped({ ax, ay, bx, by }: Line, { left, top, right, bottom }: Rectangle): Point[] {
  const [x, y] = [bx - ax, by - ay];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-x, ax - left],
    [x, right - ax],
    [-y, ay - top],
    [y, bottom - ay],
  ] as const) {
    if (step === 0 && room < 0) return [];
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from > to
    ? []
    : [
        [ax + from * x, ay + from * y],
        [ax + to * x, ay + to * y],
      ];
}

/**
 * The share of a number's land in a rectangle that is in another one, too.
 *
 * @returns 1 where the land is smaller than a cell
 */
export function shareWithin(
  { cells, columns, rows }: LandGrid,
  own: number,
  { left, top, right, bottom }: Rectangle,
  view: Rectangle,
): number {
  let [all, seen] = [0, 0];
  for (let row = cellFrom(top); row < Math.min(rows, cellFrom(bottom)); row++) {
    for (let column = cellFrom(left); column < Math.min(columns, cellFrom(right)); column++) {
      if (cells[row * columns + column] !== own) continue;
      all++;
      const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
      if (x > view.left && x < view.right && y > view.top && y < view.bottom) seen++;
    }
  }
  return all === 0 ? 1 : seen / all;
}

/** What of some land is under a rectangle: its edge, the land alone, or nothing. */
function coverOf(rings: readonly Ring[], rectangle: Rectangle): 'edge' | 'land' | 'nothing' {
  const near = rings.filter((ring) => overlap(rectangle, ring));
  if (near.some((ring) => ring.edges.some((edge) => crosses(rectangle, edge)))) return 'edge';
  const middle: Point = [
    (rectangle.left + rectangle.right) / 2,
    (rectangle.top + rectangle.bottom) / 2,
  ];
  // Rings within rings are lakes, or other land.
  const holding = near.filter(({ points }) => polygonContains(points, middle));
  return holding.length % 2 === 1 ? 'land' : 'nothing';
}
