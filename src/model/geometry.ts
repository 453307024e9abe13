import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { fromPlane, type Plane } from './mercator.ts';

/** The light borders, as `geo/` writes them: what the first picture is drawn from. */
export interface LowWorld {
  readonly plane: Plane;
  /** SVG path data by code, relative integers on the plane's grid. */
  readonly countries: Readonly<Record<string, string>>;
  readonly disputed: string;
  readonly inset: {
    readonly plane: Plane;
    readonly countries: Readonly<Record<string, string>>;
    readonly disputed: string;
  };
}

/** What is known of every code on the map, whether the story speaks of it or not. */
export interface LandInfo {
  readonly iso2: string | null;
  readonly name: string;
  /** The state that an overseas territory belongs to. */
  readonly of?: string;
  readonly point: readonly [number, number];
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
}

export type LandIndex = Readonly<Record<string, LandInfo>>;

// No number so long that it would be none any more.
const PAIR = String.raw`-?\d{1,6}(?: |(?=-))-?\d{1,6}`;
const PATH = new RegExp(`^(?:m${PAIR}(?:(?: |(?=-))${PAIR})*z?)*$`);

/**
 * The points of each sub-path of a path written as `m x y dx dy …`, with or without `z`: each point is
 * a step from the one before, and a sub-path's first from where the one before it ended or, closed,
 * began.
 *
 * @throws if the path holds anything else, since half a border is worse than none
 */
export function decodePath(path: string): [x: number, y: number][][] {
  if (!PATH.test(path)) {
    throw new Error(`Not a border's path: "${path.slice(0, 24)}…"`);
  }
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      if (part.endsWith('z')) [x, y] = points[0] ?? [x, y];
      return points;
    });
}

/** Twice the signed area of a ring on the plane, y down: positive when it turns clockwise. */
function turn(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/**
 * The light borders in degrees, for the live map: the same points as in the still, so that the one
 * covers the other exactly. Each feature's property `code` names it.
 */
export function lightFeatures(world: LowWorld): FeatureCollection<Polygon | MultiPolygon> {
  const features = Object.entries(world.countries).map(
    ([code, path]): Feature<Polygon | MultiPolygon> => ({
      type: 'Feature',
      properties: { code },
      geometry: ringsToGeometry(decodePath(path), world.plane),
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** Rings that turn like the first of their kind are outlines; those that turn back are holes. */
function ringsToGeometry(rings: [number, number][][], plane: Plane): MultiPolygon {
  const polygons: Position[][][] = [];
  const outward = Math.sign(turn(rings[0] ?? []));
  for (const ring of rings) {
    const positions = ring.map(([x, y]): Position => fromPlane(plane, x, y));
    if (positions[0]) positions.push(positions[0]);
    const last = polygons.at(-1);
    if (Math.sign(turn(ring)) === outward || !last) polygons.push([positions]);
    else last.push(positions);
  }
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** The light disputed lines in degrees. */
export function lightDisputed(world: LowWorld): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiLineString',
      coordinates: decodePath(world.disputed).map((points) =>
        points.map(([x, y]): Position => fromPlane(world.plane, x, y)),
      ),
    },
  };
}
