/** A topology's arcs, thinned so that neighbours keep the same edge, and places their owners. */
import type { Point } from '../src/model/paths.ts';
import { CHANGED_SIDES, round, type SimplifiedLine, simplifyLine } from './simplifyLine.ts';

/** How far the place where arcs meet may lie from the one that is nearest to it, on either axis. */
const MOVES = [-1, 0, 1];
/** A place that has moved may let another move. */
const ROUNDS = 2;

const keyOf = ([x, y]: Point): string => `${x} ${y}`;

/** Where arcs meet: the point, the place of the grid that they all end on, and which they are. */
interface Junction {
  readonly at: Point;
  gridPoint: Point;
  readonly arcs: Set<number>;
}

function junctionsOf(arcs: readonly (readonly Point[])[]): Map<string, Junction> {
  const meetings = new Map<string, Junction>();
  arcs.forEach((arc, i) => {
    for (const at of [arc[0] as Point, arc.at(-1) as Point]) {
      const meeting = meetings.get(keyOf(at)) ?? { at, gridPoint: round(at), arcs: new Set() };
      meetings.set(keyOf(at), meeting);
      meeting.arcs.add(i);
    }
  });
  return meetings;
}

/**
 * Each arc on the grid. Where arcs meet, all of them end on the nearest place, or on a neighbour of it
 * where that keeps more of the held points on their sides.
 *
 * @param arcs in units of the grid, not rounded
 * @param worth of each arc: see `thin`
 * @param held points that stay on their sides of an arc, by its index
 */
export function simplifyArcs(
  arcs: readonly (readonly Point[])[],
  worth: readonly number[],
  held: (index: number) => readonly Point[],
): Point[][] {
  const meetings = junctionsOf(arcs);
  const placeOf = (end: Point): Point => meetings.get(keyOf(end))?.gridPoint ?? round(end);
  const draw = (i: number): SimplifiedLine => {
    const arc = arcs[i] as readonly Point[];
    const ends = [placeOf(arc[0] as Point), placeOf(arc.at(-1) as Point)] as const;
    return simplifyLine(arc, worth[i] ?? 0, held(i), ends);
  };
  const drawn = arcs.map((_, i) => draw(i));
  const costOf = (i: number): number => (drawn[i] as SimplifiedLine).cost;

  /** Moves a meeting to where its arcs cost least together. */
  const settle = (meeting: Junction): void => {
    const [x, y] = round(meeting.at);
    let best = {
      place: meeting.gridPoint,
      cost: [...meeting.arcs].reduce((n, i) => n + costOf(i), 0),
    };
    for (const [dx, dy] of MOVES.flatMap((dx) => MOVES.map((dy) => [dx, dy] as const))) {
      meeting.gridPoint = [x + dx, y + dy];
      const cost = [...meeting.arcs].reduce((n, i) => n + draw(i).cost, 0);
      if (cost < best.cost) best = { place: meeting.gridPoint, cost };
    }
    meeting.gridPoint = best.place;
    for (const i of meeting.arcs) drawn[i] = draw(i);
  };

  for (let n = 0; n < ROUNDS; n++) {
    for (const meeting of meetings.values()) {
      if ([...meeting.arcs].some((i) => costOf(i) >= CHANGED_SIDES)) settle(meeting);
    }
  }
  return drawn.map(({ points }) => points);
}
