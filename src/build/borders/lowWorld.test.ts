import { polygonContains } from 'd3-polygon';
import type { MultiPolygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../../content/fixtures/stories.ts';
import type { Story } from '../../content/schema.ts';
import { type LowWorld, lowFeatures } from '../../model/borders.ts';
import { decodePath } from '../../model/paths.ts';
import { CHOICE_POINTS } from './choicePoints.ts';
import { LAND_POINTS, WATER_POINTS } from './knownPoints.ts';
import { BYTES, brotliBytes } from './lowWorld.ts';
import { lowWorldOf } from './lowWorldOf.ts';
import type { TestPoint } from './testPoints.ts';

const AFRICA = ['DZA', 'EGY', 'ETH', 'GHA', 'KEN', 'MAR', 'MOZ', 'NGA', 'SEN', 'TZA', 'ZAF'];

/** A story of Africa's, as far as its borders go. */
const africanStory = (): Story => {
  const story = vilniusStory();
  const [actor] = story.actors;
  const [region] = story.regions;
  if (!actor || !region) throw new Error('The story has no actor or region.');
  return {
    ...story,
    actors: AFRICA.map((id) => ({ ...actor, id })),
    regions: [{ ...region, west: -28, east: 62, north: 40, south: -37 }],
  };
};

const STORIES = { vilnius: vilniusStory, invented: inventedStory, african: africanStory };

const pointsOf = ({ countries }: LowWorld, code: string): number =>
  decodePath(countries[code] ?? '').flat().length;

/** Whether land holds a place: it lies in an odd number of its rings, here or a turn to the east. */
const contains = ({ coordinates }: MultiPolygon, [lon, lat]: TestPoint['at']): boolean =>
  [lon, lon + 360].some(
    (x) =>
      coordinates.flat().filter((ring) => polygonContains(ring as [number, number][], [x, lat]))
        .length %
        2 ===
      1,
  );

const ownersOf = (world: LowWorld, { at }: TestPoint): string =>
  lowFeatures(world)
    .features.filter(({ geometry }) => contains(geometry, at))
    .map(({ properties }) => properties?.code)
    .join();

describe.each(Object.entries(STORIES))('the low borders of the story %s', (name, tell) => {
  let world: LowWorld;
  beforeAll(() => {
    world = lowWorldOf(tell());
  }, 180_000);

  it('give nobody’s place to another', () => {
    const given = CHOICE_POINTS.filter((point) => {
      const owners = ownersOf(world, point);
      return owners !== '' && owners !== point.owner;
    });
    expect(given.map((point) => `${point.name}: ${ownersOf(world, point)}`)).toEqual([]);
  });

  it('hold each place that can be seen', () => {
    const { west, east, north, south } = tell().regions[0] ?? {
      west: 0,
      east: 0,
      north: 0,
      south: 0,
    };
    const asked = [...CHOICE_POINTS, ...LAND_POINTS, ...WATER_POINTS].filter(
      ({ resolution, at: [lon, lat] }) =>
        resolution === 'low' && lon > west && lon < east && lat < north && lat > south,
    );
    const wrong = asked.filter((point) => ownersOf(world, point) !== (point.owner ?? ''));
    expect(asked.length).toBeGreaterThan(30);
    expect(wrong.map((point) => point.name)).toEqual([]);
  });

  it('have a shape for each actor with land, and no more bytes than they may', () => {
    for (const { id, kind } of tell().actors) {
      if (kind === 'country') expect(world.countries, `${name} ${id}`).toHaveProperty(id);
    }
    expect(brotliBytes(world)).toBeLessThanOrEqual(BYTES);
  });

  it('have no dashed line that would be a speck', () => {
    for (const line of decodePath(world.disputed)) {
      const xs = line.map(([x]) => x);
      const ys = line.map(([, y]) => y);
      const across = Math.hypot(
        Math.max(...xs) - Math.min(...xs),
        Math.max(...ys) - Math.min(...ys),
      );
      expect(across).toBeGreaterThanOrEqual(12);
    }
  });
});

it('a story of Africa’s has more of Africa’s coasts, and less of the rest', () => {
  const [vilnius, african] = [lowWorldOf(vilniusStory()), lowWorldOf(africanStory())];
  for (const code of AFRICA)
    expect(pointsOf(african, code), code).toBeGreaterThan(pointsOf(vilnius, code));
  for (const code of ['CAN', 'USA', 'CHN', 'AUS'])
    expect(pointsOf(african, code), code).toBeLessThan(pointsOf(vilnius, code) / 2);
});

it('a story of all the world uses the bytes that it may', () => {
  expect(brotliBytes(lowWorldOf(vilniusStory()))).toBeGreaterThan(0.98 * BYTES);
});

it('specks in the ocean are left out where the story does not speak of them', () => {
  const { countries } = lowWorldOf(vilniusStory());
  for (const code of ['ATF', 'SGS', 'FJI', 'HMD']) expect(countries).not.toHaveProperty(code);
});

it('a member as small as Luxembourg can be hit', () => {
  const world = lowWorldOf(vilniusStory());
  const at = LAND_POINTS.find(({ name }) => name === 'Luxembourg');
  expect(at && ownersOf(world, at)).toBe('LUX');
});
