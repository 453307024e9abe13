import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { fromPlane, type Plane } from './mercator.ts';
import { decodePath, decodePolygons } from './paths.ts';

/** The borders at low resolution: what the first picture is drawn from. */
export interface LowWorld {
  readonly plane: Plane;
  /**
   * SVG path data by code, on the plane's grid; beyond the plane it runs below 0 and past its size.
   * A ring's holes follow it and turn the other way.
   */
  readonly countries: Readonly<Record<string, string>>;
  /** The dashed lines, as one path. */
  readonly disputed: string;
}

/** What is known of every code on the map, whether the story speaks of it or not. */
export interface LandInfo {
  /** The code of two letters, for flags and `Intl`; `null` for land that has none. */
  readonly iso2: string | null;
  /** In plain English. */
  readonly name: string;
  /** The state that an overseas territory belongs to. */
  readonly of?: string;
  /** The codes of the overseas territories that belong to it. */
  readonly parts?: readonly string[];
  /** A good place for a label in the largest polygon: longitude and latitude in degrees. */
  readonly point: readonly [number, number];
  /** The bounding box of the largest polygon, in degrees; its east may pass 180. */
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
}

export type LandIndex = Readonly<Record<string, LandInfo>>;

/**
 * The countries at low resolution in degrees, for the live map: the same points as in the static map,
 * so that the one covers the other exactly. Each feature's property `code` names it.
 *
 * @throws if a path is none, as {@link decodePath} does
 */
export function lowFeatures({
  plane,
  countries,
}: Omit<LowWorld, 'disputed'>): FeatureCollection<MultiPolygon> {
  const position = ([x, y]: readonly [number, number]): Position => fromPlane(plane, x, y);
  return {
    type: 'FeatureCollection',
    features: Object.entries(countries).map(([code, path]) => ({
      type: 'Feature',
      properties: { code },
      geometry: {
        type: 'MultiPolygon',
        coordinates: decodePolygons(path).map((rings) => rings.map((ring) => ring.map(position))),
      },
    })),
  };
}

/**
 * The disputed lines at low resolution, in degrees.
 *
 * @throws if the path is none, as {@link decodePath} does
 */
export function lowDisputed({ plane, disputed }: LowWorld): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiLineString',
      coordinates: decodePath(disputed).map((line) => line.map(([x, y]) => fromPlane(plane, x, y))),
    },
  };
}
