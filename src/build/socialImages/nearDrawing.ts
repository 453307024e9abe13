import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { HighTopology } from '../../map/live/highBorders.ts';
import type { Drawing } from '../../map/static/StaticMap.tsx';
import { mercatorY, type Plane, toPlane, unitsPerDegree } from '../../model/mercator.ts';

/** A line or a ring, in degrees. */
export type Line = readonly Position[];

/** The high borders, decoded once: rings by code, and the disputed lines. In degrees. */
export interface FineLand {
  readonly countries: ReadonlyMap<string, readonly (readonly Line[])[]>;
  readonly disputed: readonly Line[];
}

/** Points of a border that are nearer to each other, in degrees, would make knots of the outline. */
const APART = 0.18;

/** Decodes the high borders as `geo/` writes them, thinned for a picture. */
export function decodeFine(written: HighTopology): FineLand {
  const topology = thinned(written);
  const land = feature(topology, topology.objects.countries);
  const disputed = feature(topology, topology.objects.disputed);
  return {
    countries: new Map(
      land.features.map(({ id, geometry }) => [
        String(id),
        geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : geometry.type === 'Polygon'
            ? [geometry.coordinates]
            : [],
      ]),
    ),
    disputed: disputed.features.flatMap(({ geometry }) =>
      geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : geometry.type === 'LineString'
          ? [geometry.coordinates]
          : [],
    ),
  };
}

/** Thins the arcs and not the countries, whose common borders stay common. */
function thinned({ transform, ...topology }: HighTopology): HighTopology {
  const scale = transform?.scale ?? [1, 1];
  const shift = transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + shift[0], y * scale[1] + shift[1]];
    });
    return thin(points);
  });
  return { ...topology, arcs };
}

function thin(points: Position[]): Position[] {
  const kept: Position[] = [];
  for (const [i, point] of points.entries()) {
    const last = kept.at(-1);
    if (!last || i === points.length - 1 || distance(last, point) > APART) kept.push(point);
  }
  // A ring of fewer points is none.
  return kept.length < 4 ? points : kept;
}

/** As it looks on the map, which stretches the north both ways. */
function distance([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): number {
  return Math.hypot(toLon - lon, mercatorY(toLat) - mercatorY(lat));
}

/** What of the high borders a plane shows, drawn as the low ones are: for who comes near. */
export function nearDrawing(fine: FineLand, plane: Plane): Drawing {
  const countries = [...fine.countries].flatMap(([code, polygons]): [string, string][] => {
    const path = polygons
      .filter(([outline]) => outline && isIn(plane, outline) && isSeen(plane, outline))
      .flatMap((rings) => rings.map((ring) => linePath(plane, ring, 'z')))
      .join('');
    return path === '' ? [] : [[code, path]];
  });
  return {
    plane,
    countries: Object.fromEntries(countries),
    disputed: fine.disputed
      .filter((line) => isIn(plane, line))
      .map((line) => linePath(plane, line))
      .join(''),
  };
}

/** Islands of less than this, in units of the plane, would be specks of outline. */
const SPECK = 2;

function isSeen(plane: Plane, line: Line): boolean {
  const lons = line.map(([lon = 0]) => lon);
  return (Math.max(...lons) - Math.min(...lons)) * unitsPerDegree(plane) > SPECK;
}

function isIn({ west, east, north, south }: Plane, line: Line): boolean {
  const lons = line.map(([lon = 0]) => lon);
  const lats = line.map(([, lat = 0]) => lat);
  return (
    Math.min(...lons) <= east &&
    Math.max(...lons) >= west &&
    Math.min(...lats) <= north &&
    Math.max(...lats) >= south
  );
}

/** A line in whole units of the plane, without the points that fall together there. */
function linePath(plane: Plane, line: Line, end = ''): string {
  const points = line.map(([lon = 0, lat = 0]) => {
    const [x, y] = toPlane(plane, [lon, lat]);
    return `${Math.round(x)} ${Math.round(y)}`;
  });
  const apart = points.filter((point, i) => point !== points[i - 1]);
  return apart.length > 2 ? `M${apart.join('L')}${end}` : '';
}

/** The rings of a near drawing by code, each `x, y, x, y, …` in units of its plane. */
export function nearRings({ countries }: Drawing): [code: string, rings: number[][]][] {
  return Object.entries(countries).map(([code, path]) => [
    code,
    path
      .split('M')
      .slice(1)
      .map((ring) => ring.replace('z', '').split(/[L ]/).map(Number)),
  ]);
}
