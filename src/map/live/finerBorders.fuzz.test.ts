import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANY } from '../../../e2e/fixtures/manyRuns.ts';
import { changes, hostile, mutant } from '../../../e2e/fixtures/mutants.ts';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { lowDisputed, lowFeatures } from '../../model/borders.ts';
import { decodePath } from '../../model/paths.ts';
import { decodeBorders, decodeMediumBorders } from './finerBorders.ts';
import type { WorldTopology } from './topology.ts';

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`src/generated/${name}`, 'utf8')) as T;
}

const low = lowWorldOf(vilniusStory());
const whole = read<WorldTopology>('world.high.json');
/** Two small countries at high resolution and a line, with the arcs that they have. */
const high = few(whole);

function few({ transform, objects, arcs }: WorldTopology): unknown {
  const kept: unknown[] = [];
  const renumbered = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.map(renumbered)
      : Number(list) < 0
        ? ~(kept.push(arcs[~Number(list)]?.slice(0, 9)) - 1)
        : kept.push(arcs[Number(list)]?.slice(0, 9)) - 1;
  const some = (name: 'countries' | 'disputed', count: number) => ({
    type: 'GeometryCollection',
    geometries: objects[name].geometries
      .slice(0, count)
      .map((one) => ({ ...one, arcs: renumbered('arcs' in one ? one.arcs : []) })),
  });
  const [countries, disputed] = [some('countries', 2), some('disputed', 1)];
  return { type: 'Topology', transform, objects: { countries, disputed }, arcs: kept };
}

/** All numbers of a geometry, however deep they lie. */
const numbersOf = (coordinates: unknown): unknown[] =>
  Array.isArray(coordinates) ? coordinates.flatMap(numbersOf) : [coordinates];

function expectDegrees(features: readonly { geometry: unknown }[]): void {
  for (const { geometry } of features) {
    const numbers = numbersOf((geometry as { coordinates: unknown }).coordinates);
    expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
  }
}

describe('10,000 borders that are none', () => {
  const path = fc
    .oneof(
      fc.array(
        fc.oneof(
          fc.constantFrom('m', 'M', 'z', ' ', '-', '--', '1', '12', '0.5', '9'.repeat(400), '1e9'),
          fc.constantFrom('m12 34 5-6 7 8z', 'L', 'c1 2 3 4 5 6', 'NaN', '\n', '<path>', 'm1 2'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
        { maxLength: 8 },
      ),
    )
    .map((pieces) => pieces.join(''));
  const torn = fc.record({ at: fc.nat(), gone: fc.nat(4), put: path }).map(({ at, gone, put }) => {
    const from = low.countries.LUX ?? '';
    const place = at % from.length;
    return from.slice(0, place) + put + from.slice(place + gone);
  });

  it('paths: each is read whole, or a sentence says that it is none', () => {
    fc.assert(
      fc.property(fc.oneof(path, torn), (data) => {
        const world = { ...low, countries: { LUX: data }, disputed: data };
        try {
          decodePath(data);
        } catch (error) {
          expect((error as Error).message).toMatch(/^Not a border's path: /);
          return;
        }
        expectDegrees([...lowFeatures(world).features, ...lowDisputed(world).features]);
      }),
      MANY,
    );
  });

  it('long ones that are wrong at their end: said at once', () => {
    expect(() => decodePath(`${'m1 2-3-4 5 6z'.repeat(20_000)}m1 2 3z`)).toThrow();
    expect(() => decodePath(`m${'-1-2'.repeat(100_000)}x`)).toThrow();
  });

  it.each([
    ['high-resolution borders with something changed', changes.map((made) => mutant(high, made))],
    ['no borders', hostile],
  ])('%s: it is read whole, or a sentence says that it cannot be', async (_, values) => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        try {
          const { land, disputed } = await decodeBorders(value);
          expectDegrees([...land.features, ...disputed.features]);
        } catch (error) {
          expect((error as Error).message).toMatch(/^The finer borders .*\.$/);
        }
      }),
      MANY,
    );
  });

  it('all of the borders are read, and the few of them', async () => {
    const { land } = await decodeBorders(whole);
    expect(land.features).toHaveLength(whole.objects.countries.geometries.length);
    expect((await decodeBorders(high)).land.features).toHaveLength(2);
    const { drawing } = await decodeMediumBorders(high, low.plane);
    expect(Object.values(drawing.countries).filter((path) => path.startsWith('m'))).toHaveLength(2);
  });
});
