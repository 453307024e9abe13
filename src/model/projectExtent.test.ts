import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { cameraFor, mercatorY, pixelsPerDegree } from './mercator.ts';
import { projectExtent } from './projectExtent.ts';

const { regions } = vilniusStory();
const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe.each(regions)('where a point of $id stands over the still', (area) => {
  it('is where the live map’s first camera has it', () => {
    fc.assert(
      fc.property(
        lonLat,
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 150, max: 1200 }),
        (at, width, height) => {
          const { center, zoom } = cameraFor(area, width, height);
          const scale = pixelsPerDegree(zoom);
          const { x, y } = projectExtent(area, { width, height })(at);
          expect(x).toBeCloseTo(width / 2 + (at[0] - center[0]) * scale, 4);
          expect(y).toBeCloseTo(height / 2 - (mercatorY(at[1]) - mercatorY(center[1])) * scale, 4);
        },
      ),
    );
  });

  it('is a share of the box before its size is known', () => {
    const position = projectExtent(area, null);
    expect(position([area.west, area.north])).toEqual({ x: '0.00%', y: '0.00%' });
    expect(position([area.east, area.south])).toEqual({ x: '100.00%', y: '100.00%' });
    // The same spot as in a box of the area's own proportions.
    const height = mercatorY(area.north) - mercatorY(area.south);
    const size = { width: (area.east - area.west) * 10, height: height * 10 };
    fc.assert(
      fc.property(lonLat, (at) => {
        const [share, pixels] = [position(at), projectExtent(area, size)(at)];
        const off = (part: string | number, whole: number, px: string | number): number =>
          Math.abs((Number.parseFloat(String(part)) / 100) * whole - Number(px));
        expect(off(share.x, size.width, pixels.x)).toBeLessThan(size.width / 10_000);
        expect(off(share.y, size.height, pixels.y)).toBeLessThan(size.height / 10_000);
      }),
    );
  });
});
