import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import {
  cameraFor,
  extentOf,
  fromPlane,
  mercatorLat,
  mercatorY,
  type Plane,
  pixelsPerDegree,
  projectExtent,
  toPlane,
  unitsPerDegree,
  viewBoxOf,
} from './mercator.ts';

const { regions } = vilniusStory();
const world = lowWorldOf(vilniusStory());
const plane: Plane = world.plane;

const latitude = fc.double({ min: -85, max: 85, noNaN: true });
const longitude = fc.double({ min: -200, max: 200, noNaN: true });
const size = fc.tuple(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 100, max: 2000 }));
const box = fc
  .tuple(longitude, latitude, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 80 }))
  .map(([west, south, wide, high]) => ({
    west,
    east: west + wide,
    south: Math.min(south, 84 - high),
    north: Math.min(south, 84 - high) + high,
  }))
  .filter(({ south }) => south > -85);

describe('Web Mercator', () => {
  it('is a square that ends at 85.05 degrees', () => {
    expect(mercatorY(0)).toBeCloseTo(0, 12);
    expect(mercatorY(85.0511287798066)).toBeCloseTo(180, 9);
    expect(mercatorY(-85.0511287798066)).toBeCloseTo(-180, 9);
    expect(mercatorLat(180)).toBeCloseTo(85.0511287798066, 9);
    expect(Number.isFinite(mercatorY(-90))).toBe(true);
  });

  it('comes back from the plane to where it was', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        expect(mercatorLat(mercatorY(lat))).toBeCloseTo(lat, 9);
        const [x, y] = toPlane(plane, [lon, lat]);
        const [backLon, backLat] = fromPlane(plane, x, y);
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      }),
    );
  });

  it('fills the plane of the drawn borders from corner to corner', () => {
    const one = world.plane;
    expect(toPlane(one, [one.west, one.north])).toEqual([0, 0]);
    const [right, foot] = toPlane(one, [one.east, one.south]);
    expect(right).toBeCloseTo(one.width, 6);
    expect(Math.abs(foot - one.height)).toBeLessThan(0.01);
  });
});

describe('the camera of a box', () => {
  it('shows on the screen what a viewBox of the box shows', () => {
    fc.assert(
      fc.property(box, size, longitude, latitude, (area, [width, height], lon, lat) => {
        const camera = cameraFor(area, width, height);
        const view = viewBoxOf(plane, area);
        // What preserveAspectRatio="xMidYMid meet" does with the viewBox.
        const fit = Math.min(width / view.width, height / view.height);
        const [x, y] = toPlane(plane, [lon, lat]);
        const drawn = [
          width / 2 + (x - view.x - view.width / 2) * fit,
          height / 2 + (y - view.y - view.height / 2) * fit,
        ];
        const scale = pixelsPerDegree(camera.zoom);
        const seen = [
          width / 2 + (lon - camera.center[0]) * scale,
          height / 2 - (mercatorY(lat) - mercatorY(camera.center[1])) * scale,
        ];
        expect(scale).toBeCloseTo(fit * unitsPerDegree(plane), 6);
        expect(Math.abs((drawn[0] ?? 0) - (seen[0] ?? 0))).toBeLessThan(1e-3);
        expect(Math.abs((drawn[1] ?? 0) - (seen[1] ?? 0))).toBeLessThan(1e-3);
      }),
    );
  });

  it('shows all of it, and touches two of its edges', () => {
    fc.assert(
      fc.property(box, size, (area, [width, height]) => {
        const seen = extentOf(cameraFor(area, width, height), width, height);
        const spare = [
          area.west - seen.west,
          seen.east - area.east,
          mercatorY(seen.north) - mercatorY(area.north),
          mercatorY(area.south) - mercatorY(seen.south),
        ].map((degrees) => (Math.abs(degrees) < 1e-6 ? 0 : degrees));
        expect(Math.min(...spare)).toBe(0);
        expect(spare.filter((degrees) => degrees === 0).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('is the whole world in 512 pixels at zoom 0', () => {
    expect(pixelsPerDegree(0)).toBeCloseTo(512 / 360, 12);
    expect(pixelsPerDegree(3)).toBeCloseTo((8 * 512) / 360, 12);
    const { zoom, center } = cameraFor({ west: -180, east: 180, south: -85, north: 85 }, 512, 512);
    expect(zoom).toBeCloseTo(0, 9);
    expect(center[0]).toBe(0);
    expect(center[1]).toBeCloseTo(0, 9);
  });

  it.each(regions)('of $id shows it on a desktop page and on a phone', (area) => {
    for (const [width, height] of [
      [840, 459],
      [390, 250],
    ] as const) {
      const { west, east, south, north } = extentOf(cameraFor(area, width, height), width, height);
      expect(west).toBeLessThanOrEqual(area.west + 1e-9);
      expect(east).toBeGreaterThanOrEqual(area.east - 1e-9);
      expect(south).toBeLessThanOrEqual(area.south + 1e-9);
      expect(north).toBeGreaterThanOrEqual(area.north - 1e-9);
    }
  });
});

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe.each(vilniusStory().regions)('where a point of $id is on the static map', (region) => {
  it('is where the live map’s first camera has it', () => {
    fc.assert(
      fc.property(
        lonLat,
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 150, max: 1200 }),
        (at, width, height) => {
          const { center, zoom } = cameraFor(region, width, height);
          const scale = pixelsPerDegree(zoom);
          const { x, y } = projectExtent(region, { width, height })(at);
          expect(x).toBeCloseTo(width / 2 + (at[0] - center[0]) * scale, 4);
          expect(y).toBeCloseTo(height / 2 - (mercatorY(at[1]) - mercatorY(center[1])) * scale, 4);
        },
      ),
    );
  });

  it('is a share of the box before its size is known', () => {
    const project = projectExtent(region, null);
    expect(project([region.west, region.north])).toEqual({ x: '0.000%', y: '0.000%' });
    expect(project([region.east, region.south])).toEqual({ x: '100.000%', y: '100.000%' });
    // The same spot as in a box of the area's own proportions.
    const height = mercatorY(region.north) - mercatorY(region.south);
    const size = { width: (region.east - region.west) * 10, height: height * 10 };
    fc.assert(
      fc.property(lonLat, (at) => {
        const [share, pixels] = [project(at), projectExtent(region, size)(at)];
        const off = (part: string | number, whole: number, px: string | number): number =>
          Math.abs((Number.parseFloat(String(part)) / 100) * whole - Number(px));
        expect(off(share.x, size.width, pixels.x)).toBeLessThan(size.width / 10_000);
        expect(off(share.y, size.height, pixels.y)).toBeLessThan(size.height / 10_000);
      }),
    );
  });
});
