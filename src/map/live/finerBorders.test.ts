import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { lowFeatures } from '../../model/borders.ts';
import { boundingBox } from '../../model/boundingBox.ts';
import { turnedPlane } from '../../model/mercator.ts';
import { decodePath } from '../../model/paths.ts';

const read = (name: string) => readFileSync(`src/generated/world.${name}.json`, 'utf8');
const low = lowWorldOf(vilniusStory());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const loader = async () => (await import('./finerBorders.ts')).loadMediumBorders;

it('the medium borders are fetched once for all maps of a page, and again after a failure', async () => {
  const load = await loader();
  const fetch = vi.fn(async () => new Response('', { status: 500 }));
  vi.stubGlobal('fetch', fetch);
  await expect(load(low.plane)).rejects.toThrow('500');
  fetch.mockImplementation(async () => new Response('{}'));
  await expect(load(low.plane)).rejects.toThrow('not as they were written');
  fetch.mockImplementation(async () => new Response(read('medium')));
  const [one, other] = await Promise.all([load(low.plane), load(low.plane)]);
  expect(one).toBe(other);
  expect(await load(low.plane)).toBe(one);
  expect(fetch).toHaveBeenCalledTimes(3);
  expect(fetch).toHaveBeenLastCalledWith(expect.stringContaining('world.medium'), {
    priority: 'low',
  });
});

it('both renderings have the same medium borders, near the low ones', async () => {
  vi.stubGlobal('fetch', async () => new Response(read('medium')));
  const { drawing, land } = await (await loader())(low.plane);
  const turned = turnedPlane(low.plane);
  const k = turned.width / (turned.east - turned.west);
  const inLow = new Map(
    lowFeatures({ ...low, plane: turned }).features.map(({ properties, geometry }) => [
      properties?.code,
      boundingBox(geometry.coordinates.flat(2)),
    ]),
  );
  expect(land.features.length).toBeGreaterThan(200);
  for (const { properties, geometry } of land.features) {
    if (geometry.type !== 'MultiPolygon') throw new Error('No land.');
    // Antarctica is cut at 180°, and lies around the pole.
    if (properties?.code === 'ATA') continue;
    const [west, , east] = boundingBox(geometry.coordinates.flat(2));
    expect(west).toBeGreaterThan(-181);
    expect(east).toBeLessThan(181);
    const path = drawing.countries[properties?.code];
    if (!path) continue;
    const [left, , right] = boundingBox(pointsOf(path));
    expect((west - turned.west) * k).toBeCloseTo(left, 1);
    expect((east - turned.west) * k).toBeCloseTo(right, 1);
  }
  const [westOfBrazil] = inLow.get('BRA') ?? [];
  const [left] = boundingBox(pointsOf(drawing.countries.BRA ?? ''));
  expect(Math.abs(left / k + turned.west - (westOfBrazil ?? 0))).toBeLessThan(1);
});

/** The points of path data whose steps are hundredths. */
function pointsOf(path: string): number[][] {
  const steps = path.replaceAll(/-?\d+(?:\.\d+)?/g, (n) => String(Math.round(Number(n) * 100)));
  return decodePath(steps).flatMap((ring) => ring.map(([x, y]) => [x / 100, y / 100]));
}
