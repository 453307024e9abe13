import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { PublicStory } from '../../content/publicSchema.ts';
import type { DecodedBorders } from '../socialImages/bordersDrawing.ts';
import { landGeometry } from './polygons.ts';
import { NOT_REPORTED, type PositionRow } from './positionsTable.ts';

type Actor = PublicStory['actors'][number];
type Place = PublicStory['places'][number];

/** The value of a feature's property. */
type Value = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** A property of a feature. Each has a description, from which the data dictionary is made. */
export interface Property<Of> {
  readonly name: string;
  readonly about: string;
  readonly of: (thing: Of) => Value | undefined;
}

/** An actor with the rows of `positions.csv` that are its own. */
interface Land {
  readonly actor: Actor;
  readonly rows: readonly PositionRow[];
}

/** The properties of an actor's land. */
export const LAND_PROPERTIES: readonly Property<Land>[] = [
  { name: 'type', about: 'country, for the land of an actor.', of: ({ actor }) => actor.kind },
  { name: 'id', about: 'Id of the actor: ISO 3166-1 alpha-3.', of: ({ actor }) => actor.id },
  { name: 'name', about: 'The name in English.', of: ({ actor }) => actor.name },
  {
    name: 'group',
    about: 'Id of the group that it belongs to on the map’s date. From outside the article.',
    of: ({ actor }) => actor.groups[0],
  },
  {
    name: 'answers',
    about: `By the id of each question that covers it or on which it has a position, the ids of its answers, or “${NOT_REPORTED}” alone. A question that is not there does not cover it. The evidence is in positions.csv.`,
    of: ({ rows }) =>
      Object.fromEntries(
        [...new Set(rows.map(({ question }) => question.id))].map((id) => [
          id,
          rows
            .filter(({ question }) => question.id === id)
            .map(({ answer }) => answer?.id ?? NOT_REPORTED),
        ]),
      ),
  },
];

/** The properties of a place. */
export const PLACE_PROPERTIES: readonly Property<Place>[] = [
  { name: 'type', about: 'place, for a place of the story.', of: () => 'place' },
  { name: 'id', about: 'Id of the place.', of: ({ id }) => id },
  { name: 'name', about: 'The name in English.', of: ({ name }) => name },
  { name: 'in', about: 'Id of the actor in which it stands.', of: (place) => place.in },
  { name: 'label', about: 'What it was in the story, by the editors.', of: ({ label }) => label },
  { name: 'source', about: 'Where its coordinates are from.', of: ({ source }) => source },
  {
    name: 'statements',
    about: 'Ids of the statements that speak of it: see statements.csv.',
    of: ({ statements }) => statements,
  },
];

function propertiesOf<Of>(list: readonly Property<Of>[], thing: Of): Record<string, Value> {
  return Object.fromEntries(
    list.flatMap(({ name, of }) => {
      const value = of(thing);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The members that name a collection's source, beside those of every GeoJSON. */
type Sourced = Pick<PublicStory, 'article' | 'mapDate'>;

/** The land of a story's actors, with what they answered, and its places. An actor without land is not in it. */
export function storyFeatures(
  story: PublicStory,
  rows: readonly PositionRow[],
  borders: DecodedBorders,
): FeatureCollection<Polygon | MultiPolygon | Point> & Sourced {
  const land = story.actors.flatMap((actor): Feature<Polygon | MultiPolygon>[] => {
    const polygons = borders.countries.get(actor.id);
    if (actor.kind !== 'country' || !polygons) return [];
    const own = rows.filter((row) => row.actor === actor);
    return [
      {
        type: 'Feature',
        id: actor.id,
        properties: propertiesOf(LAND_PROPERTIES, { actor, rows: own }),
        geometry: landGeometry(polygons),
      },
    ];
  });
  const places = story.places.map(
    (place): Feature<Point> => ({
      type: 'Feature',
      id: `place-${place.id}`,
      properties: propertiesOf(PLACE_PROPERTIES, place),
      geometry: { type: 'Point', coordinates: [...place.at] },
    }),
  );
  const { article, mapDate } = story;
  return { type: 'FeatureCollection', article, mapDate, features: [...land, ...places] };
}
