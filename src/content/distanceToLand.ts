import { existsSync, readFileSync } from 'node:fs';
import { geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const BORDERS = 'src/generated/world.high.json';
const EARTH_KM = 6371;

type Borders = Topology<{ countries: GeometryCollection }>;

/**
 * How far points lie from the land of a country, in kilometres: 0 on it.
 *
 * @returns `undefined` where there are no borders, or none of that country
 */
export function landDistances(): (id: string, at: Position) => number | undefined {
  let borders: Borders | undefined;
  return (id, at) => {
    if (!existsSync(BORDERS)) return undefined;
    borders ??= JSON.parse(readFileSync(BORDERS, 'utf8')) as Borders;
    const country = borders.objects.countries.geometries.find((one) => one.id === id);
    if (country === undefined) return undefined;
    const polygons = feature(borders, { type: 'GeometryCollection', geometries: [country] })
      .features.map(({ geometry }) => geometry)
      .flatMap((land) =>
        land.type === 'MultiPolygon'
          ? land.coordinates
          : land.type === 'Polygon'
            ? [land.coordinates]
            : [],
      );
    if (polygons.some((rings) => holds(rings.flatMap(sidesOf), at))) return 0;
    const [lon = 0, lat = 0] = at;
    const nearest = polygons
      .flat(2)
      .map(([x = 0, y = 0]) => geoDistance([x, y], [lon, lat]))
      .reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY);
    return nearest * EARTH_KM;
  };
}

type Side = readonly [Position, Position];

function sidesOf(ring: Position[]): Side[] {
  return ring.slice(1).map((point, index) => [ring[index] ?? point, point]);
}

/** Whether a point is within rings: a line from it eastwards crosses them an odd number of times. */
function holds(sides: readonly Side[], [lon = 0, lat = 0]: Position): boolean {
  // Land that crosses the antimeridian has longitudes past 180.
  return [lon, lon + 360].some(
    (x) =>
      sides.filter(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => {
        if (y1 > lat === y2 > lat) return false;
        return x < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
      }).length %
        2 ===
      1,
  );
}
