import { polygonContains as ringContains } from 'd3-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../model/paths.ts';
import { simplifyArcs } from './simplifyArcs.ts';
import { CHANGED_SIDES, dropStraight, simplifyLine } from './simplifyLine.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 24 });
const round = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** A coast with one deep bay and a ripple that nobody sees. */
const coast: Point[] = Array.from({ length: 61 }, (_, i) => [
  i * 2,
  (i > 25 && i < 35 ? 20 : 0) + Math.sin(i) * 0.3,
]);

describe('a thinned line', () => {
  it('stands on the grid and keeps its ends', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 5, noNaN: true }), (points, worth) => {
        const { points: thinned } = simplifyLine(points, worth);
        expect(thinned.flat().every(Number.isInteger)).toBe(true);
        const [first, last] = [points[0], points.at(-1)];
        expect(String(thinned[0]).replace(',', ' ')).toBe(first && round(first));
        expect(String(thinned.at(-1)).replace(',', ' ')).toBe(last && round(last));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a bay and lets a ripple go', () => {
    const { points: thinned } = simplifyLine(coast, 1);
    expect(thinned.length).toBeLessThan(12);
    expect(Math.max(...thinned.map(([, y]) => y))).toBeGreaterThanOrEqual(19);
  });

  it('keeps more where more is worth it', () => {
    const counts = [0.001, 0.1, 1, 20].map((worth) => simplifyLine(coast, worth).points.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBe(3);
  });

  it('leaves a ring a shape, however little it is worth', () => {
    const ring = Array.from({ length: 33 }, (_, i): Point => {
      const turn = (2 * Math.PI * (i % 32)) / 32;
      return [Math.cos(turn) * 9, Math.sin(turn) * 9];
    });
    for (const worth of [0, 0.05, 2]) {
      const { points: thinned } = simplifyLine(ring, worth);
      expect(thinned[0]).toEqual(thinned.at(-1));
      expect(new Set(thinned.map(String)).size).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('a held point', () => {
  /** Whether a point is south of a line that runs from west to east. */
  const isBelow = ([x, y]: Point, west: Point[]): boolean => {
    const [first, last] = [west[0] as Point, west.at(-1) as Point];
    return ringContains([[first[0], -99], ...west, [last[0], -99], [first[0], -99]], [x, y]);
  };

  it('stays on its side of a line, at the head of a bay that nobody would pay for', () => {
    const point: Point = [60, 18];
    const careless = simplifyLine(coast, 0.001);
    const careful = simplifyLine(coast, 0.001, [point]);
    expect(isBelow(point, coast)).toBe(true);
    expect(isBelow(point, careless.points)).toBe(false);
    expect(isBelow(point, careful.points)).toBe(true);
    expect(careful.cost).toBeLessThan(CHANGED_SIDES);
  });

  it('is worth a place where arcs meet, which all of them then end on', () => {
    // Land half a unit wide, its border inland and its coast outside, and the shores on either side of it.
    const arcs: Point[][] = [
      [
        [0, 0],
        [5.6, 0.6],
      ],
      [
        [5.6, 0.6],
        [5.2, 0.9],
        [5.6, 1.4],
      ],
      [
        [5.6, 1.4],
        [0, 2],
      ],
      [
        [5.6, 0.6],
        [5.6, 1.4],
      ],
    ];
    const point: Point = [5.4, 0.95];
    const ends = (drawn: Point[][]): string[] =>
      [drawn[0]?.at(-1), drawn[1]?.[0], drawn[3]?.[0]].map(String);
    const holdsPoint = ([, border = [], , coast = []]: Point[][]): boolean =>
      ringContains([...border, ...[...coast].reverse()], point);
    const careless = simplifyArcs(arcs, [1, 1, 1, 1], () => []);
    const careful = simplifyArcs(arcs, [1, 1, 1, 1], () => [point]);
    expect(new Set(ends(careless)).size).toBe(1);
    expect(new Set(ends(careful)).size).toBe(1);
    expect(holdsPoint(careless)).toBe(false);
    expect(holdsPoint(careful)).toBe(true);
  });
});

it('a line loses points that change nothing: repeats, middles, spikes', () => {
  const line: Point[] = [
    [0, 0],
    [0, 0],
    [2, 2],
    [4, 4],
    [4, 9],
    [4, 4],
    [8, 4],
  ];
  expect(dropStraight(line)).toEqual([
    [0, 0],
    [4, 4],
    [8, 4],
  ]);
});
