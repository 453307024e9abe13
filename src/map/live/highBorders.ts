import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import url from '../../generated/world.high.json?url';

/** The borders at high resolution, as the live map takes them. */
export interface HighBorders {
  readonly land: FeatureCollection;
  readonly disputed: FeatureCollection;
}

/** The borders at high resolution, as `geo/` writes them. */
export type HighTopology = Topology<{
  countries: GeometryCollection;
  disputed: GeometryCollection;
}>;

/**
 * Fetches and decodes the borders at high resolution.
 *
 * @throws when the file is missing, broken or empty; those at low resolution then stay
 */
export async function loadHighBorders(): Promise<HighBorders> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The high-resolution borders answered ${response.status}.`);
  return decodeHighBorders(await response.json());
}

/**
 * The borders as the live map takes them, from what was fetched.
 *
 * @throws when it is not what `geo/` writes: half a border is worse than none
 */
export function decodeHighBorders(fetched: unknown): HighBorders {
  let borders: HighBorders;
  try {
    const topology = fetched as HighTopology;
    const land = feature(topology, topology.objects.countries);
    borders = {
      land: {
        ...land,
        features: land.features.map((one) => ({ ...one, properties: { code: one.id } })),
      },
      disputed: feature(topology, topology.objects.disputed),
    };
    if (!isSound(borders)) throw new Error('They hold something that is no border.');
  } catch (cause) {
    throw new Error('The high-resolution borders are not as they were written.', { cause });
  }
  if (borders.land.features.length === 0)
    throw new Error('The high-resolution borders hold no country.');
  return borders;
}

function isSound({ land, disputed }: HighBorders): boolean {
  return (
    land.features.every(
      ({ id, geometry }) =>
        typeof id === 'string' &&
        geometry.type === 'MultiPolygon' &&
        geometry.coordinates.every((polygon) => polygon.every((ring) => ring.every(isOnEarth))),
    ) &&
    disputed.features.every(
      ({ geometry }) =>
        geometry.type === 'MultiLineString' &&
        geometry.coordinates.every((line) => line.every(isOnEarth)),
    )
  );
}

/** Whether a point is in degrees; longitudes run on past 180. */
function isOnEarth([lon, lat, ...more]: Position): boolean {
  return isWithin(lon, 360) && isWithin(lat, 90) && more.length === 0;
}

/** Whether a value is a number in a range: text would be compared as if it were one. */
function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most;
}
