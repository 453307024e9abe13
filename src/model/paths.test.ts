import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { decodePath, decodePolygons, encodeLines, encodeRings, type Point } from './paths.ts';

const world = lowWorldOf(vilniusStory());
const coordinate = fc.integer({ min: -3000, max: 3000 });
const point = fc.tuple(coordinate, coordinate);

describe('path data', () => {
  const ring: Point[] = [
    [12, 34],
    [17, 28],
    [24, 36],
    [12, 34],
  ];

  it('is written as tightly as SVG allows', () => {
    expect(encodeRings([ring])).toBe('m12 34 5-6 7 8z');
    const line: Point[] = [
      [-1, -2],
      [3, 0],
    ];
    expect(encodeLines([line])).toBe('m-1-2 4 2');
  });

  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 9 })), (lines) => {
        expect(decodePath(encodeLines(lines))).toEqual(lines);
        const rings = lines.map((line): Point[] => [...line, line[0] as Point]);
        expect(decodePath(encodeRings(rings))).toEqual(rings);
        // A space parts two numbers as well as a minus sign does.
        expect(decodePath(encodeRings(rings).replaceAll(/(?<=\d)-/g, ' -'))).toEqual(rings);
      }),
    );
  });

  it.each([
    ['a curve', 'm0 0c1 1 2 2 3 3z'],
    ['a line to a point', 'm0 0L4 4z'],
    ['a fraction', 'm0 0 1.5 2z'],
    ['no beginning', '1 1 2 2z'],
    ['another beginning', 'M0 0l1 1z'],
    ['half a beginning', 'm45 z'],
    ['half a step', 'm0 0 1 1 2z'],
    ['a lonely minus', 'm0 0 1 - 1z'],
    ['words', 'm0 0 1 1 NaN 2z'],
    ['a foreign end', 'm0 0 1 1Z'],
    ['two ends', 'm1 2 3 4zz'],
    ['a number that no grid holds', 'm0 0 1234567 1z'],
    ['something after it', 'm0 0 1 1z"/><script>'],
  ])('is refused with %s', (_what, path) => {
    expect(() => decodePath(path)).toThrow("Not a border's path");
  });

  it('may be empty: there is no line', () => {
    expect(decodePath('')).toEqual([]);
  });

  it('is read in full, of every land of the drawing', () => {
    for (const path of [...Object.values(world.countries), world.disputed]) {
      const numbers = path.match(/-?\d+/g) ?? [];
      const closed = path.match(/z/g) ?? [];
      expect(decodePath(path).flat()).toHaveLength(numbers.length / 2 + closed.length);
    }
  });

  it('makes polygons of rings that turn alike, and holes of those that turn back', () => {
    const square = (x: number, size: number): Point[] => [
      [x, x],
      [x + size, x],
      [x + size, x + size],
      [x, x + size],
      [x, x],
    ];
    const hole = square(2, 3).reverse();
    const rings = [square(0, 9), hole, square(20, 4)];
    expect(decodePolygons(encodeRings(rings))).toEqual([[square(0, 9), hole], [square(20, 4)]]);
  });
});
