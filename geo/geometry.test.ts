import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePath, dropStraight, encodeLines, encodeRings } from './encode.ts';
import { fromPlane, latitudeOf, mercatorY, type Point, planeOf, toPlane } from './mercator.ts';
import { contains, geometryKm2, unwrapRing } from './rings.ts';

const integer = fc.integer({ min: -3000, max: 3000 });
const point = fc.tuple(integer, integer);

describe('path data', () => {
  test('is written as tightly as SVG allows', () => {
    const ring: Point[] = [
      [12, 34],
      [17, 28],
      [24, 36],
      [12, 34],
    ];
    expect(encodeRings([ring])).toBe('m12 34 5-6 7 8z');
    expect(
      encodeLines([
        [
          [-1, -2],
          [3, 0],
        ],
      ]),
    ).toBe('m-1-2 4 2');
  });

  test('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 9 })), (lines) => {
        expect(decodePath(encodeLines(lines))).toEqual(lines);
        const rings = lines.map((line): Point[] => [...line, line[0] as Point]);
        expect(decodePath(encodeRings(rings))).toEqual(rings);
      }),
    );
  });

  test.each(['m1 2L3 4', '1 2', 'm1 2 3', 'm1 2 3 4zz', 'm1.5 2 1 1', 'M1 2l3 4'])(
    '%s is refused',
    (path) => {
      expect(() => decodePath(path)).toThrow();
    },
  );

  test('loses points that change nothing: repeats, middles, spikes', () => {
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
});

describe('Mercator', () => {
  test('puts the equator at 0 and 85.051129° at 180', () => {
    expect(mercatorY(0)).toBeCloseTo(0, 12);
    expect(mercatorY(85.051129)).toBeCloseTo(180, 4);
    expect(Number.isFinite(mercatorY(-90))).toBe(true);
  });

  test('comes back to where it left', () => {
    const plane = planeOf(-141, 181, 75, 1000, 542);
    const place = fc.tuple(
      fc.double({ min: -180, max: 200, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(place, (at) => {
        const [lon, lat] = fromPlane(toPlane(at, plane), plane);
        expect(lon).toBeCloseTo(at[0], 8);
        expect(lat).toBeCloseTo(at[1], 8);
        expect(latitudeOf(mercatorY(at[1]))).toBeCloseTo(at[1], 8);
      }),
    );
  });

  test('gives a plane the south that its shape asks for', () => {
    const plane = planeOf(-141, 181, 75, 1000, 542);
    const [x, y] = toPlane([plane.east, plane.south], plane);
    expect(x).toBeCloseTo(1000, 6);
    expect(y).toBeCloseTo(542, 3);
  });
});

describe('containment', () => {
  const box = (west: number, south: number, east: number, north: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  });

  test('is right on both sides of the antimeridian, however the ring is written', () => {
    for (const shape of [box(170, 60, 190, 70), box(170, 60, -170, 70), box(-190, 60, -170, 70)]) {
      expect(contains(shape, [175, 65])).toBe(true);
      expect(contains(shape, [-175, 65])).toBe(true);
      expect(contains(shape, [0, 65])).toBe(false);
      expect(contains(shape, [165, 65])).toBe(false);
    }
  });

  test('takes holes out', () => {
    const holed = {
      type: 'Polygon' as const,
      coordinates: [...box(0, 0, 10, 10).coordinates, ...box(4, 4, 6, 6).coordinates],
    };
    expect(contains(holed, [2, 2])).toBe(true);
    expect(contains(holed, [5, 5])).toBe(false);
  });

  test('leaves a ring around the pole as it is', () => {
    const cap = [
      [-180, -70],
      [180, -70],
      [180, -90],
      [-180, -90],
      [-180, -70],
    ].flatMap(([x, y], i) =>
      i === 1
        ? [
            [0, -70],
            [x, y],
          ]
        : [[x, y]],
    ) as Point[];
    expect(unwrapRing(cap)).toEqual(cap);
    expect(contains({ type: 'Polygon', coordinates: [cap] }, [90, -80])).toBe(true);
  });

  test('areas are those of the sphere', () => {
    expect(geometryKm2(box(0, 0, 1, 1))).toBeCloseTo(12_364, -1);
  });
});
