import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Borders, disputedFeature } from '../../model/borders.ts';
import { type DisputedLines, disputedByZoom } from '../../model/disputedLines.ts';
import { mercatorLat, mercatorY, WORLD_MIDDLE } from '../../model/mercator.ts';
import type { Point } from '../../model/paths.ts';

/** The borders at medium or at high resolution, as `geo/` writes them: in degrees, which run past 180. */
export type WorldTopology = Topology<{
  countries: GeometryCollection;
  disputed: GeometryCollection;
}>;

/** The land of one code. */
export interface Land {
  readonly code: string;
  readonly geometry: MultiPolygon;
}

/** The same borders with longitudes counted from {@link WORLD_MIDDLE}. */
export function turnedTopology(topology: WorldTopology): WorldTopology {
  const { transform } = topology;
  if (!transform) throw new Error('The borders are on no grid.');
  const [x, y] = transform.translate;
  return { ...topology, transform: { ...transform, translate: [x - WORLD_MIDDLE, y] } };
}

/**
 * The lands of a topology, decoded one by one as they are asked for.
 *
 * @throws where one is not as `geo/` writes it: half a border is worse than none
 */
export function* landsOf(topology: WorldTopology): Generator<Land> {
  for (const one of topology.objects.countries.geometries) {
    const land = feature(topology, one);
    const { id, geometry } = land.type === 'Feature' ? land : {};
    if (typeof id !== 'string' || geometry?.type !== 'MultiPolygon' || !isLand(geometry)) {
      throw new Error('They hold something that is no land.');
    }
    yield { code: id, geometry };
  }
}

/** A land as the live map takes it. */
export const landFeature = ({ code, geometry }: Land): Borders['land']['features'][number] => ({
  type: 'Feature',
  id: code,
  properties: { code },
  geometry,
});

/**
 * The disputed lines of a topology, on a Mercator plane whose units are degrees of longitude, `y` downwards.
 *
 * @throws where one is not as `geo/` writes it
 */
export function disputedOf(topology: WorldTopology): DisputedLines[] {
  const lines = topology.objects.disputed.geometries.flatMap((one) => {
    const line = feature(topology, one);
    const { geometry } = line.type === 'Feature' ? line : {};
    if (geometry?.type !== 'MultiLineString' || !isLines(geometry)) {
      throw new Error('They hold something that is no line.');
    }
    return geometry.coordinates;
  });
  const onPlane = lines.map((line) =>
    line.map(([lon = 0, lat = 0]): Point => [lon, -mercatorY(lat)]),
  );
  return disputedByZoom(onPlane, 1);
}

/** Such lines as the live map takes them. */
export const disputedFeatureOf = ({ minZoom, lines }: DisputedLines) =>
  disputedFeature(
    minZoom,
    lines.map((line) => line.map(([x, y]) => [x, mercatorLat(-y)])),
  );

const isLand = ({ coordinates }: MultiPolygon): boolean =>
  coordinates.every((polygon) => polygon.every((ring) => ring.every(isOnEarth)));

const isLines = ({ coordinates }: MultiLineString): boolean =>
  coordinates.every((line) => line.every(isOnEarth));

/** Whether a point is in degrees; longitudes run on past 180. */
function isOnEarth([lon, lat, ...more]: Position): boolean {
  return isWithin(lon, 360) && isWithin(lat, 90) && more.length === 0;
}

/** Whether a value is a number in a range: text would be compared as if it were one. */
function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most;
}
