/** A topology's arcs, simplified so that neighbours keep the same edge and places their owners. */
import type { Point } from '../../model/paths.ts';
import { CHANGED_SIDES, round, type SimplifiedLine, simplifyLine } from './simplifyLine.ts';

/** How far a junction's point of the grid may lie from the nearest one, on either axis. */
const MOVES = [-1, 0, 1];
/** How often the junctions are gone through: one that has moved may let another move. */
const ROUNDS = 2;

const keyOf = ([x, y]: Point): string => `${x} ${y}`;

/** Where arcs meet: the point, the point of the grid that they all end on, and the arcs' indices. */
interface Junction {
  readonly at: Point;
  gridPoint: Point;
  readonly arcs: Set<number>;
}

function junctionsOf(arcs: readonly (readonly Point[])[]): Map<string, Junction> {
  const junctions = new Map<string, Junction>();
  arcs.forEach((arc, i) => {
    for (const at of [arc[0] as Point, arc.at(-1) as Point]) {
      const junction = junctions.get(keyOf(at)) ?? { at, gridPoint: round(at), arcs: new Set() };
      junctions.set(keyOf(at), junction);
      junction.arcs.add(i);
    }
  });
  return junctions;
}

/**
 * Each arc on the grid. Where arcs meet, all of them end on the nearest point of the grid, or on a
 * neighbour of it where that keeps more of the held points on their sides.
 *
 * @param arcs in units of the grid, not rounded
 * @param worth of each arc: see `simplifyLine`
 * @param held points that stay on their sides of an arc, by its index
 */
export function simplifyArcs(
  arcs: readonly (readonly Point[])[],
  worth: readonly number[],
  held: (index: number) => readonly Point[],
): Point[][] {
  const junctions = junctionsOf(arcs);
  const gridPointOf = (end: Point): Point => junctions.get(keyOf(end))?.gridPoint ?? round(end);
  const draw = (i: number): SimplifiedLine => {
    const arc = arcs[i] as readonly Point[];
    const ends = [gridPointOf(arc[0] as Point), gridPointOf(arc.at(-1) as Point)] as const;
    return simplifyLine(arc, worth[i] ?? 0, held(i), ends);
  };
  const drawn = arcs.map((_, i) => draw(i));
  const costOf = (i: number): number => (drawn[i] as SimplifiedLine).cost;

  /** Moves a junction to the point of the grid at which its arcs cost least together. */
  const settle = (junction: Junction): void => {
    const [x, y] = round(junction.at);
    let best = {
      place: junction.gridPoint,
      cost: [...junction.arcs].reduce((n, i) => n + costOf(i), 0),
    };
    for (const [dx, dy] of MOVES.flatMap((dx) => MOVES.map((dy) => [dx, dy] as const))) {
      junction.gridPoint = [x + dx, y + dy];
      const cost = [...junction.arcs].reduce((n, i) => n + draw(i).cost, 0);
      if (cost < best.cost) best = { place: junction.gridPoint, cost };
    }
    junction.gridPoint = best.place;
    for (const i of junction.arcs) drawn[i] = draw(i);
  };

  for (let n = 0; n < ROUNDS; n++) {
    for (const junction of junctions.values()) {
      if ([...junction.arcs].some((i) => costOf(i) >= CHANGED_SIDES)) settle(junction);
    }
  }
  return drawn.map(({ points }) => points);
}
