import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { disputedByZoom } from './disputedLines.ts';
import { fromPlane, type Plane, unitsPerDegree } from './mercator.ts';
import { decodePath, decodePolygons, encodeLines } from './paths.ts';

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

/** Disputed lines in degrees; each feature's property `minZoom` is that of {@link DisputedLines}. */
export type DisputedFeatures = FeatureCollection<MultiLineString, { minZoom: number }>;

/** The borders as the live map takes them, of whatever resolution. Each land's property `code` names it. */
export interface Borders {
  readonly land: FeatureCollection;
  readonly disputed: DisputedFeatures;
}

/** The borders as a drawing shows them, of whatever resolution. */
export interface Drawing {
  readonly resolution: 'low' | 'medium';
  readonly plane: Plane;
  /** SVG path data by code, in units of the plane. */
  readonly countries: Readonly<Record<string, string>>;
  readonly disputed: readonly DisputedPath[];
}

/** Disputed lines as SVG path data, and the zoom from which on they are drawn. */
export interface DisputedPath {
  readonly minZoom: number;
  readonly path: string;
}

/** Makes a feature of disputed lines. */
export const disputedFeature = (
  minZoom: number,
  lines: Position[][],
): DisputedFeatures['features'][number] => ({
  type: 'Feature',
  properties: { minZoom },
  geometry: { type: 'MultiLineString', coordinates: lines },
});

/**
 * The disputed lines at low resolution, in degrees.
 *
 * @throws if the path is none, as {@link decodePath} does
 */
export function lowDisputed({ plane, disputed }: LowWorld): DisputedFeatures {
  const groups = disputedByZoom(decodePath(disputed), unitsPerDegree(plane));
  return {
    type: 'FeatureCollection',
    features: groups.map(({ minZoom, lines }) =>
      disputedFeature(
        minZoom,
        lines.map((line) => line.map(([x, y]) => fromPlane(plane, x, y))),
      ),
    ),
  };
}

/**
 * The low borders as a drawing. Disputed lines that cannot be read, since an editor or a translator has been
 * at the page, are drawn as they stand, at every zoom.
 */
export function lowDrawing({ plane, countries, disputed }: LowWorld): Drawing {
  return { resolution: 'low', plane, countries, disputed: disputedPaths(plane, disputed) };
}

function disputedPaths(plane: Plane, disputed: string): DisputedPath[] {
  try {
    return disputedByZoom(decodePath(disputed), unitsPerDegree(plane)).map(
      // A capital: the paths may be joined again, as a page's script does.
      ({ minZoom, lines }) => ({ minZoom, path: encodeLines(lines).replace('m', 'M') }),
    );
  } catch {
    return [{ minZoom: 0, path: disputed }];
  }
}
