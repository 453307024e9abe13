import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json' with { type: 'json' };
import type { LandIndex } from './borders.ts';
import { boundingBoxOf, heightOf, NOTHING_HIDDEN } from './extents.ts';
import { sizeOfWidth } from './mapSize.ts';
import { inPixels, projectExtent } from './mercator.ts';
import { openingRegion } from './positions.ts';
import { extentInSight, isInSight, soughtActors } from './sight.ts';

const story = vilniusStory();
const lands = landsJson as unknown as LandIndex;
const opening = openingRegion(story);
const size = sizeOfWidth(opening, 840);
const whole = { width: size.width, top: 0, bottom: size.height };
const landed = story.actors.map(({ id }) => id).filter((id) => lands[id]);

const boxOf = (ids: readonly string[]) => {
  const box = boundingBoxOf(lands, ids);
  if (!box) throw new Error(`${ids} have no land.`);
  return box;
};

describe('who is in sight', () => {
  const world = projectExtent(opening, size);

  it('is large enough in the opening view, or is not', () => {
    for (const id of ['USA', 'CHN', 'AUS', 'FRA', 'JPN'])
      expect(isInSight(boxOf([id]), world, whole), id).toBe(true);
    for (const id of ['LUX', 'BEL', 'EST', 'MNE', 'SVN'])
      expect(isInSight(boxOf([id]), world, whole), id).toBe(false);
  });

  it('is not who is out of view, under a sheet or behind the globe', () => {
    const asia = story.regions.find(({ id }) => id === 'asia') ?? opening;
    expect(isInSight(boxOf(['JPN']), projectExtent(asia, size), whole)).toBe(true);
    expect(isInSight(boxOf(['FRA']), projectExtent(asia, size), whole)).toBe(false);
    expect(isInSight(boxOf(['AUS']), world, { ...whole, bottom: size.height / 2 })).toBe(false);
    expect(isInSight(boxOf(['USA']), () => null, whole)).toBe(false);
  });

  it('fills a view that is nearer than it is large', () => {
    const near = { west: 0, east: 4, north: 48, south: 46 };
    expect(isInSight(boxOf(['FRA']), projectExtent(near, size), whole)).toBe(true);
  });
});

describe('the extent that brings somebody into sight', () => {
  const ratio = (opening.east - opening.west) / heightOf(opening);

  it.each(landed)(
    'shows %s whole, in the proportions of the map, above what hides its foot',
    (id) => {
      for (const hidden of [NOTHING_HIDDEN, { top: 0.1, bottom: 0.35 }]) {
        const extent = extentInSight([id], lands, opening, opening, hidden) ?? opening;
        expect((extent.east - extent.west) / heightOf(extent)).toBeCloseTo(ratio, 4);
        if (extent === opening) continue;
        expect(extent.east - extent.west).toBeGreaterThanOrEqual(39.999);
        const project = projectExtent(extent, size);
        const part = {
          width: size.width,
          top: hidden.top * size.height,
          bottom: (1 - hidden.bottom) * size.height,
        };
        const [west, south, east, north] = boxOf([id]);
        for (const at of [
          [west, south],
          [east, north],
        ] as const) {
          const { x, y } = inPixels(project, at) ?? { x: -1, y: -1 };
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(part.width);
          expect(y).toBeGreaterThanOrEqual(part.top);
          expect(y).toBeLessThanOrEqual(part.bottom);
        }
      }
    },
  );

  it('is the opening view for who is on opposite sides of the world', () => {
    const of = (ids: readonly string[]) =>
      extentInSight(ids, lands, opening, opening, NOTHING_HIDDEN);
    expect(of(['USA', 'JPN'])).toBe(opening);
    expect(of(['RUS'])).toBe(opening);
    expect(of(['USA', 'FRA'])).not.toBe(opening);
    expect(of(['JPN', 'KOR'])).not.toBe(opening);
  });

  it('is none for who has no land', () => {
    expect(extentInSight(['NATO'], lands, opening, opening, NOTHING_HIDDEN)).toBeNull();
    const one = extentInSight(['CHN', 'NATO'], lands, opening, opening, NOTHING_HIDDEN);
    expect(one && one.west < 73.6 && one.east > 134).toBe(true);
  });
});

it('the map is brought to an actor and to those compared, and not to a paragraph', () => {
  expect(soughtActors({ kind: 'actor', id: 'FRA' })).toEqual(['FRA']);
  expect(soughtActors({ kind: 'compare', id: 'USA-FRA' })).toEqual(['USA', 'FRA']);
  for (const kind of ['paragraph', 'step', 'date'] as const)
    expect(soughtActors({ kind, id: 'x' })).toEqual([]);
  expect(soughtActors({ kind: 'none' })).toEqual([]);
});
