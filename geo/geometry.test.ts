import { describe, expect, test } from 'vitest';
import { planeOf } from '../src/build/borders/lowWorld.ts';
import { toPlane } from '../src/model/mercator.ts';
import type { Point } from '../src/model/paths.ts';
import { contains, geometryKm2, unwrapRing } from './rings.ts';

test('a plane has the south that its shape asks for', () => {
  const plane = planeOf({ west: -141, east: 181 }, 75, 1000, 542);
  const [x, y] = toPlane(plane, [plane.east, plane.south]);
  expect(x).toBeCloseTo(1000, 6);
  expect(y).toBeCloseTo(542, 3);
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
