import { decodePath, type LowWorld } from './geometry.ts';
import { mercatorY, type Plane, unitsPerDegree } from './mercator.ts';

/** A box, or what holds a ring, in units of a plane: `y` is downwards. */
export interface PlaneBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A closed line: `x, y, x, y, …` in units of a plane, the first point not repeated. */
interface Ring extends PlaneBounds {
  readonly points: Float64Array;
}

/** The land of a code, and what holds all of it. */
interface Land extends PlaneBounds {
  readonly code: string;
  readonly rings: readonly Ring[];
  /** Whether nobody else's name may lie on it. */
  readonly isActor: boolean;
}

/** Land for who must know what a thing would lie on. */
export interface Ground {
  readonly plane: Plane;
  /** All land; its place in the list is its mark less one. */
  readonly land: readonly Land[];
  readonly actors: readonly Land[];
  /** The mark of the land that the middle of each cell is on, row by row, or 0. */
  readonly cells: Uint16Array;
  readonly columns: number;
  readonly rows: number;
}

/** Of a cell, in units of the plane: what lies on a middle is known without a look at outlines. */
const CELL = 3;

/**
 * The ground as the light borders draw it. Land whose outline cannot be read, since an editor or a
 * translator has been at the page, is left out: names may then lie on it, and the rest stands.
 */
export function groundOfWorld({ plane, countries }: LowWorld, actors: readonly string[]): Ground {
  const rings = Object.entries(countries).map(
    ([code, path]) => [code, ringsOf(path).map((ring) => ring.flat())] as const,
  );
  return groundOf(plane, rings, actors);
}

function ringsOf(path: string): ReturnType<typeof decodePath> {
  try {
    return decodePath(path);
  } catch {
    return [];
  }
}

/**
 * The ground of some land.
 *
 * @param land rings by code, each `x, y, x, y, …` in units of the plane
 */
export function groundOf(
  plane: Plane,
  land: Iterable<readonly [code: string, rings: readonly (readonly number[])[]]>,
  actors: readonly string[],
): Ground {
  const all = [...land].map(([code, lines]): Land => {
    const rings = lines.map(ringOf);
    return { code, rings, isActor: actors.includes(code), ...around(rings) };
  });
  const columns = Math.ceil(plane.width / CELL);
  const rows = Math.ceil(plane.height / CELL);
  const cells = new Uint16Array(columns * rows);
  for (const [i, { rings }] of all.entries()) fill(cells, columns, rows, rings, i + 1);
  return { plane, land: all, actors: all.filter(({ isActor }) => isActor), cells, columns, rows };
}

function ringOf(line: readonly number[]): Ring {
  const points = Float64Array.from(line);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { points, left, top, right, bottom };
}

const around = (boxes: readonly PlaneBounds[]): PlaneBounds => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

const overlap = (a: PlaneBounds, b: PlaneBounds): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Marks the cells whose middles are within some rings; a ring within a ring is a lake, or another's land. */
function fill(
  cells: Uint16Array,
  columns: number,
  rows: number,
  rings: readonly Ring[],
  mark: number,
): void {
  /** Where outlines cross the middle of each row. */
  const crossings: number[][] = [];
  for (const { points } of rings) {
    let ax = points.at(-2) ?? 0;
    let ay = points.at(-1) ?? 0;
    for (let i = 0; i < points.length; i += 2) {
      const bx = points[i] ?? 0;
      const by = points[i + 1] ?? 0;
      const last = Math.min(rows - 1, Math.ceil(Math.max(ay, by) / CELL - 0.5) - 1);
      for (let row = Math.max(0, Math.ceil(Math.min(ay, by) / CELL - 0.5)); row <= last; row++) {
        const x = ax + (((row + 0.5) * CELL - ay) / (by - ay)) * (bx - ax);
        const found = crossings[row];
        if (found) found.push(x);
        else crossings[row] = [x];
      }
      ax = bx;
      ay = by;
    }
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] ?? 0) / CELL - 0.5));
      const to = Math.min(columns, Math.ceil((xs[i + 1] ?? 0) / CELL - 0.5));
      if (to > from) cells.fill(mark, row * columns + from, row * columns + to);
    }
  });
}

/** A box of the map's plane in units of the ground's plane. */
export function onGround({ plane }: Ground, bounds: PlaneBounds): PlaneBounds {
  const k = unitsPerDegree(plane);
  const top = -mercatorY(plane.north);
  return {
    left: (bounds.left - plane.west) * k,
    right: (bounds.right - plane.west) * k,
    top: (bounds.top - top) * k,
    bottom: (bounds.bottom - top) * k,
  };
}

/** The mark of the land of a code; 0 where there is none. */
export const landNumber = ({ land }: Ground, code: string): number =>
  land.findIndex((one) => one.code === code) + 1;

/** Whether a code's land is nobody else's to have a name on. */
export const isActor = ({ actors }: Ground, code: string): boolean =>
  actors.some((actor) => actor.code === code);

/** What of land that has another mark is under a box. */
export function foreignUnder(
  { land, actors, cells, columns, rows }: Ground,
  own: number,
  box: PlaneBounds,
): 'actor' | 'land' | 'nothing' {
  const first = Math.max(0, Math.ceil(box.left / CELL - 0.5));
  const last = Math.min(columns - 1, Math.floor(box.right / CELL - 0.5));
  const bottom = Math.min(rows - 1, Math.floor(box.bottom / CELL - 0.5));
  let found: 'land' | 'nothing' = 'nothing';
  for (let row = Math.max(0, Math.ceil(box.top / CELL - 0.5)); row <= bottom; row++) {
    for (let column = first; column <= last; column++) {
      const mark = cells[row * columns + column] ?? 0;
      if (mark === 0 || mark === own) continue;
      if (land[mark - 1]?.isActor) return 'actor';
      found = 'land';
    }
  }
  const mine = land[own - 1];
  const isMet = actors.some(
    (actor) => actor !== mine && overlap(actor, box) && meet(box, actor.rings) !== 'nothing',
  );
  return isMet ? 'actor' : found;
}

/** Whether all of a box is on the land of a mark. */
export function isOwn({ land }: Ground, own: number, box: PlaneBounds): boolean {
  return meet(box, land[own - 1]?.rings ?? []) === 'land';
}

/** Whether a line between two points leads over an actor's land that has another mark. */
export function leadsOver({ land, actors }: Ground, own: number, line: Line): boolean {
  const mine = land[own - 1];
  const [ax, ay, bx, by] = line;
  const box = {
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
  };
  return actors.some(
    (actor) => actor !== mine && overlap(actor, box) && isCut(actor.rings, box, line),
  );
}

/** What is under a box: the edge of some land, the land alone, or none of it. */
function meet(box: PlaneBounds, rings: readonly Ring[]): 'edge' | 'land' | 'nothing' {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  let within = false;
  for (const ring of rings) {
    if (!overlap(box, ring)) continue;
    const { points } = ring;
    let ax = points.at(-2) ?? 0;
    let ay = points.at(-1) ?? 0;
    for (let i = 0; i < points.length; i += 2) {
      const bx = points[i] ?? 0;
      const by = points[i + 1] ?? 0;
      if (crosses(box, ax, ay, bx, by)) return 'edge';
      // Rings within rings are lakes, or land of somebody else.
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) within = !within;
      ax = bx;
      ay = by;
    }
  }
  return within ? 'land' : 'nothing';
}

/** Whether part of a line between two points is within a box. */
export function crosses(
  { left, top, right, bottom }: PlaneBounds,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  if (ax <= left && bx <= left) return false;
  if (ax >= right && bx >= right) return false;
  if (ay <= top && by <= top) return false;
  if (ay >= bottom && by >= bottom) return false;
  if (ax > left && ax < right && ay > top && ay < bottom) return true;
  // All corners on one side of the line, or not.
  const [x, y] = [bx - ax, by - ay];
  const a = x * (top - ay) - y * (left - ax);
  const b = x * (top - ay) - y * (right - ax);
  const c = x * (bottom - ay) - y * (left - ax);
  const d = x * (bottom - ay) - y * (right - ax);
  return Math.min(a, b, c, d) < 0 && Math.max(a, b, c, d) > 0;
}

type Line = readonly [ax: number, ay: number, bx: number, by: number];

/** Whether two lines between points cross. */
export function areCrossing([ax, ay, bx, by]: Line, [cx, cy, dx, dy]: Line): boolean {
  const [x, y, u, v] = [bx - ax, by - ay, dx - cx, dy - cy];
  return (
    x * (cy - ay) > y * (cx - ax) !== x * (dy - ay) > y * (dx - ax) &&
    u * (ay - cy) > v * (ax - cx) !== u * (by - cy) > v * (bx - cx)
  );
}

function isCut(rings: readonly Ring[], box: PlaneBounds, [ax, ay, bx, by]: Line): boolean {
  return rings.some((ring) => {
    if (!overlap(ring, box)) return false;
    const { points } = ring;
    let cx = points.at(-2) ?? 0;
    let cy = points.at(-1) ?? 0;
    for (let i = 0; i < points.length; i += 2) {
      const dx = points[i] ?? 0;
      const dy = points[i + 1] ?? 0;
      if (areCrossing([ax, ay, bx, by], [cx, cy, dx, dy])) return true;
      cx = dx;
      cy = dy;
    }
    return false;
  });
}
