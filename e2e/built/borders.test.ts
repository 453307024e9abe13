import { polygonContains } from 'd3-polygon';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { CHOICE_POINTS } from '../../src/build/borders/choicePoints.ts';
import { lowWorldOf } from '../../src/build/borders/lowWorldOf.ts';
import { decodeTopology } from '../../src/build/socialImages/bordersDrawing.ts';
import { readGenerated, readStory } from '../../src/build/storySource.ts';
import { lowFeatures } from '../../src/model/borders.ts';
import { parsePage, readBuilt } from '../fixtures/builtPage.ts';

/** What docs/borders.md says of borders, asked of every drawing that a reader can see or take along. */

type Place = (typeof CHOICE_POINTS)[number];

interface Land {
  readonly id: string;
  readonly rings: readonly (readonly Position[])[];
}

/** Whether land holds a place; a ring within a ring is not of it. */
const holds = ({ rings }: Land, { at }: Place): boolean =>
  rings.filter((ring) => polygonContains(ring as [number, number][], at)).length % 2 === 1;

const ownersOf = (land: readonly Land[], place: Place): string[] =>
  land.filter((one) => holds(one, place)).map(({ id }) => id);

/** The places that lie in another's land, or in that of two. */
const givenAway = (land: readonly Land[], places: readonly Place[]): string[] =>
  places.flatMap((place) => {
    const owners = ownersOf(land, place).join();
    return owners === '' || owners === place.owner ? [] : `${place.name}: ${owners}`;
  });

/** The places that lie in no land and should. */
const leftOut = (land: readonly Land[], places: readonly Place[]): string[] =>
  places
    .filter((place) => place.owner && ownersOf(land, place).length === 0)
    .map(({ name }) => name);

const ringsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

const low = lowWorldOf(readStory());

/** The land of the map of a built page, read from its SVG. */
function landOf(page: string): Land[] {
  const paths = [...parsePage(page).querySelectorAll('.static-map path[data-code]')];
  const countries = Object.fromEntries(
    paths.map((path) => [path.getAttribute('data-code') ?? '', path.getAttribute('d') ?? '']),
  );
  return lowFeatures({ ...low, countries }).features.map(({ properties, geometry }) => ({
    id: properties?.code,
    rings: ringsOf(geometry),
  }));
}

it.each(['index.html', 'embed.html'])('the map of %s gives nobody’s place to another', (page) => {
  const land = landOf(page);
  expect(givenAway(land, CHOICE_POINTS)).toEqual([]);
  const seen = CHOICE_POINTS.filter(({ resolution }) => resolution === 'low');
  expect(leftOut(land, seen)).toEqual([]);
});

it('the land that the pictures are drawn of gives nobody’s place to another', () => {
  const { countries } = decodeTopology(readGenerated('world.medium.json'));
  const land = [...countries].map(([id, polygons]) => ({ id, rings: polygons.flat() }));
  expect(givenAway(land, CHOICE_POINTS)).toEqual([]);
  const seen = CHOICE_POINTS.filter(({ resolution }) => resolution === 'low');
  expect(leftOut(land, seen)).toEqual([]);
});

it('the map to take along gives nobody’s place to an actor', () => {
  const { features } = JSON.parse(readBuilt('data/story.geojson')) as {
    features: { id: string; geometry: Polygon | MultiPolygon | Point }[];
  };
  const land = features.flatMap(({ id, geometry }) =>
    geometry.type === 'Point' ? [] : [{ id, rings: ringsOf(geometry) }],
  );
  expect(givenAway(land, CHOICE_POINTS)).toEqual([]);
  const actors = new Set(land.map(({ id }) => id));
  const theirs = CHOICE_POINTS.filter(
    ({ resolution, owner }) => resolution === 'low' && owner && actors.has(owner),
  );
  expect(theirs.length).toBeGreaterThan(30);
  expect(leftOut(land, theirs)).toEqual([]);
});
