import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import worldJson from '../generated/world.low.json';
import { isInside } from './fixtures/isInside.ts';
import {
  decodePath,
  type LandIndex,
  type LowWorld,
  lightDisputed,
  lightFeatures,
} from './geometry.ts';
import { toPlane } from './mercator.ts';

const world = worldJson as LowWorld;
const lands = landsJson as unknown as LandIndex;
const { features } = lightFeatures(world);
const polygons = features.flatMap(({ properties, geometry }) =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((rings) => ({ code: String(properties?.code), rings }))
    : [],
);
const codes = features.map(({ properties }) => String(properties?.code));

const point = fc.tuple(
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -2000, max: 2000 }),
);
const line = fc.array(point, { minLength: 1, maxLength: 12 });

/** A path as the borders are written: steps from each point to the next. */
function encode(lines: readonly (readonly [number, number])[][], closed: boolean): string {
  let [x, y] = [0, 0];
  return lines
    .map((points) => {
      const steps = points.map(([nextX, nextY]) => {
        const step = `${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      if (closed) [x, y] = points[0] ?? [x, y];
      return `m${steps.join(' ')}${closed ? 'z' : ''}`;
    })
    .join('');
}

describe('reading a path', () => {
  it('gives back the points that it was written from', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, closed) => {
        const path = encode(lines, closed);
        expect(decodePath(path)).toEqual(lines);
        // A minus sign parts two numbers as well as a space does.
        expect(decodePath(path.replaceAll(' -', '-'))).toEqual(lines);
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
    ['something after it', 'm0 0 1 1z"/><script>'],
  ])('throws on %s', (_what, path) => {
    expect(() => decodePath(path)).toThrow("Not a border's path");
  });

  it('takes an empty path for no line', () => {
    expect(decodePath('')).toEqual([]);
  });

  it('reads every path of the drawing and its inset', () => {
    for (const drawing of [world, world.inset]) {
      for (const path of [...Object.values(drawing.countries), drawing.disputed]) {
        const numbers = path.match(/-?\d+/g) ?? [];
        expect(decodePath(path).flat()).toHaveLength(numbers.length / 2);
      }
    }
  });
});

describe('the light borders', () => {
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
      for (const hole of holes) expect(isInside(middleOf(hole), outline), code).toBe(true);
    }
  });
});

function middleOf(ring: readonly Position[]): Position {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1): number =>
    corners.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / corners.length;
  return [mean(0), mean(1)];
}

describe('the disputed lines', () => {
  const { geometry } = lightDisputed(world);

  it('are lines in degrees', () => {
    expect(geometry.coordinates.length).toBeGreaterThan(3);
    for (const one of geometry.coordinates) {
      expect(one.length).toBeGreaterThan(1);
      for (const [lon = 0, lat = 0] of one) {
        expect(Math.abs(lon)).toBeLessThan(180);
        expect(Math.abs(lat)).toBeLessThan(80);
      }
    }
  });
});
