/** A topology's arcs, thinned so that neighbours keep the same edge, and places their owners. */
import type { Point } from '../src/model/paths.ts';
import { CHANGED_SIDES, round, type Thinned, thin } from './thin.ts';

/** How far the place where arcs meet may lie from the one that is nearest to it, on either axis. */
const MOVES = [-1, 0, 1];
/** A place that has moved may let another move. */
const ROUNDS = 2;

const keyOf = ([x, y]: Point): string => `${x} ${y}`;

/** Where arcs meet: the point, the place of the grid that they all end on, and which they are. */
interface Meeting {
  readonly at: Point;
  place: Point;
  readonly arcs: Set<number>;
}

function meetingsOf(arcs: readonly (readonly Point[])[]): Map<string, Meeting> {
  const meetings = new Map<string, Meeting>();
  arcs.forEach((arc, i) => {
    for (const at of [arc[0] as Point, arc.at(-1) as Point]) {
      const meeting = meetings.get(keyOf(at)) ?? { at, place: round(at), arcs: new Set() };
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
export function thinArcs(
  arcs: readonly (readonly Point[])[],
  worth: readonly number[],
  held: (index: number) => readonly Point[],
): Point[][] {
  const meetings = meetingsOf(arcs);
  const placeOf = (end: Point): Point => meetings.get(keyOf(end))?.place ?? round(end);
  const draw = (i: number): Thinned => {
    const arc = arcs[i] as readonly Point[];
    const ends = [placeOf(arc[0] as Point), placeOf(arc.at(-1) as Point)] as const;
    return thin(arc, worth[i] ?? 0, held(i), ends);
  };
  const drawn = arcs.map((_, i) => draw(i));
  const costOf = (i: number): number => (drawn[i] as Thinned).cost;

  /** Moves a meeting to where its arcs cost least together. */
  const settle = (meeting: Meeting): void => {
    const [x, y] = round(meeting.at);
    let best = { place: meeting.place, cost: [...meeting.arcs].reduce((n, i) => n + costOf(i), 0) };
    for (const [dx, dy] of MOVES.flatMap((dx) => MOVES.map((dy) => [dx, dy] as const))) {
      meeting.place = [x + dx, y + dy];
      const cost = [...meeting.arcs].reduce((n, i) => n + draw(i).cost, 0);
      if (cost < best.cost) best = { place: meeting.place, cost };
    }
    meeting.place = best.place;
    for (const i of meeting.arcs) drawn[i] = draw(i);
  };

  for (let n = 0; n < ROUNDS; n++) {
    for (const meeting of meetings.values()) {
      if ([...meeting.arcs].some((i) => costOf(i) >= CHANGED_SIDES)) settle(meeting);
    }
  }
  return drawn.map(({ points }) => points);
}
