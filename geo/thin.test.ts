import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './mercator.ts';
import { thin } from './thin.ts';

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
        const thinned = thin(points, worth);
        expect(thinned.flat().every(Number.isInteger)).toBe(true);
        const [first, last] = [points[0], points.at(-1)];
        expect(String(thinned[0]).replace(',', ' ')).toBe(first && round(first));
        expect(String(thinned.at(-1)).replace(',', ' ')).toBe(last && round(last));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a bay and lets a ripple go', () => {
    const thinned = thin(coast, 1);
    expect(thinned.length).toBeLessThan(12);
    expect(Math.max(...thinned.map(([, y]) => y))).toBeGreaterThanOrEqual(19);
  });

  it('keeps more where more is worth it', () => {
    const counts = [0.001, 0.1, 1, 20].map((worth) => thin(coast, worth).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBe(2);
  });

  it('leaves a ring a shape, however little it is worth', () => {
    const ring = Array.from({ length: 33 }, (_, i): Point => {
      const turn = (2 * Math.PI * (i % 32)) / 32;
      return [Math.cos(turn) * 9, Math.sin(turn) * 9];
    });
    for (const worth of [0, 0.05, 2]) {
      const thinned = thin(ring, worth);
      expect(thinned[0]).toEqual(thinned.at(-1));
      expect(new Set(thinned.map(String)).size).toBeGreaterThanOrEqual(3);
    }
  });
});
