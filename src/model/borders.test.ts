import { polygonContains } from 'd3-polygon';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import { type LandIndex, lowDisputed, lowFeatures } from './borders.ts';
import { toPlane } from './mercator.ts';
import type { Point } from './paths.ts';

const world = lowWorldOf(vilniusStory());
const lands = landsJson as unknown as LandIndex;
const { features } = lowFeatures(world);
const polygons = features.flatMap(({ properties, geometry }) =>
  geometry.coordinates.map((rings) => ({ code: String(properties?.code), rings })),
);
const codes = features.map(({ properties }) => String(properties?.code));

describe('the borders at low resolution', () => {
  it('have every country of the story', () => {
    const countries = vilniusStory().actors.filter(({ kind }) => kind === 'country');
    expect(countries).toHaveLength(41);
    for (const { id } of countries) expect(codes, id).toContain(id);
  });

  it('have each code once, and know each', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(lands, code).toHaveProperty(code);
  });

  it('are closed rings that hold land', () => {
    expect(polygons.length).toBeGreaterThan(codes.length);
    for (const { code, rings } of polygons) {
      expect(rings.length, code).toBeGreaterThan(0);
      for (const ring of rings) {
        expect(ring.length, code).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), code).toEqual(ring[0]);
      }
    }
  });

  it('never jump from one side of the world to the other', () => {
    for (const { code, rings } of polygons) {
      for (const ring of rings) {
        const jumps = ring.filter(([lon = 0], i) => {
          const [next = lon] = ring[i + 1] ?? [];
          return Math.abs(next - lon) > 90;
        });
        expect(jumps, code).toEqual([]);
      }
    }
  });

  it('lie within the plane, in degrees', () => {
    const { west, east, north } = world.plane;
    for (const { code, rings } of polygons) {
      for (const [lon = Number.NaN, lat = Number.NaN] of rings.flat()) {
        expect(lon >= west - 60 && lon <= east + 60, `${code} ${lon}`).toBe(true);
        expect(lat >= -86 && lat <= north + 15, `${code} ${lat}`).toBe(true);
      }
    }
  });

  it('stand on the same points as the drawing', () => {
    for (const { code, rings } of polygons) {
      for (const [lon = 0, lat = 0] of rings.flat()) {
        const [x, y] = toPlane(world.plane, [lon, lat]);
        expect(Math.abs(x - Math.round(x)), code).toBeLessThan(1e-6);
        expect(Math.abs(y - Math.round(y)), code).toBeLessThan(1e-6);
      }
    }
  });

  it('have a hole where another country lies within, and only within', () => {
    const withHoles = polygons.filter(({ rings }) => rings.length > 1);
    expect(withHoles.map(({ code }) => code)).toContain('ZAF');
    for (const { code, rings } of withHoles) {
      const [outline = [], ...holes] = rings;
      for (const hole of holes)
        expect(polygonContains(outline as Point[], middleOf(hole)), code).toBe(true);
    }
  });
});

function middleOf(ring: readonly Position[]): Point {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1): number =>
    corners.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / corners.length;
  return [mean(0), mean(1)];
}

describe('the disputed lines', () => {
  const lines = lowDisputed(world).features.flatMap(({ geometry }) => geometry.coordinates);

  it('are lines in degrees', () => {
    expect(lines.length).toBeGreaterThan(3);
    for (const one of lines) {
      expect(one.length).toBeGreaterThan(1);
      for (const [lon = 0, lat = 0] of one) {
        expect(Math.abs(lon)).toBeLessThan(180);
        expect(Math.abs(lat)).toBeLessThan(80);
      }
    }
  });
});
