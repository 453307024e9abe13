import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import { lowDisputed, lowDrawing } from './borders.ts';
import { areDrawn, disputedByZoom } from './disputedLines.ts';
import { pixelsPerDegree } from './mercator.ts';
import { decodePath, type Point } from './paths.ts';
import { DISPUTED_LENGTH } from './symbology.ts';

const world = lowWorldOf(vilniusStory());

describe('disputed lines', () => {
  const line = (x: number, length: number): Point[] => [
    [x, 0],
    [x + length, 0],
  ];

  it('come at the first whole zoom at which they reach far enough', () => {
    for (const degrees of [0.2, 1, 3, 11, 60]) {
      const [{ minZoom } = { minZoom: -1 }] = disputedByZoom([line(0, degrees * 10)], 10);
      expect(degrees * pixelsPerDegree(minZoom)).toBeGreaterThanOrEqual(DISPUTED_LENGTH);
      const before = degrees * pixelsPerDegree(minZoom - 1);
      if (minZoom > 0) expect(before).toBeLessThan(DISPUTED_LENGTH);
      expect(
        [minZoom - 0.1, minZoom, minZoom + 0.9].map((zoom) => areDrawn({ minZoom }, zoom)),
      ).toEqual([minZoom === 0, true, true]);
    }
  });

  it('reach as far as those that they meet', () => {
    const [first, ...others] = disputedByZoom([line(0, 8), line(20, 1), line(8, 8)], 1);
    expect(first).toEqual({ minZoom: 0, lines: [line(0, 8), line(8, 8)] });
    expect(others.map(({ lines }) => lines)).toEqual([[line(20, 1)]]);
  });

  it('are all drawn from near, and few where the whole world is seen', () => {
    const drawn = (zoom: number) => lowDrawing(world).disputed.filter((one) => areDrawn(one, zoom));
    const all = drawn(9).flatMap(({ path }) => decodePath(path));
    expect(all).toHaveLength(decodePath(world.disputed).length);
    expect(drawn(0.7).flatMap(({ path }) => decodePath(path)).length).toBeLessThan(all.length / 2);
  });

  it('are the same once a page’s script has read them back', () => {
    const disputed = lowDrawing(world)
      .disputed.map(({ path }) => path)
      .join('');
    const read = { ...world, disputed };
    expect(lowDrawing(read)).toEqual(lowDrawing(world));
    expect(lowDisputed(read)).toEqual(lowDisputed(world));
  });

  it('that cannot be read stay as they are', () => {
    expect(lowDrawing({ ...world, disputed: 'm1 2x' }).disputed).toEqual([
      { minZoom: 0, path: 'm1 2x' },
    ]);
  });
});
