import type { Position } from 'geojson';
import { feature, transform } from 'topojson-client';
import type { HighTopology } from '../../map/live/highBorders.ts';
import type { Drawing } from '../../map/static/StaticMap.tsx';
import { mercatorY, type Plane, toPlane, unitsPerDegree } from '../../model/mercator.ts';
import { encodeLines, encodeRings, type Point } from '../../model/paths.ts';
import { boundingBox } from '../../model/planarGeometry.ts';

/** A line or a ring, in degrees. */
export type Line = readonly Position[];

/** The high borders, decoded once: rings by code, and the disputed lines. In degrees. */
export interface HighBorderRings {
  readonly countries: ReadonlyMap<string, readonly (readonly Line[])[]>;
  readonly disputed: readonly Line[];
}

/** Points of a border that are nearer to each other, in degrees, would make knots of the outline. */
const APART = 0.18;

/** Decodes the high borders as `geo/` writes them, thinned for a picture. */
export function decodeHighBorderRings(written: HighTopology): HighBorderRings {
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
function thinned({ transform: grid, ...topology }: HighTopology): HighTopology {
  const toDegrees = transform(grid ?? null);
  // Points are steps from the one before; the second argument is falsy at the first.
  const arcs = topology.arcs.map((arc) => thin(arc.map((point, i) => toDegrees(point, i > 0))));
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
export function drawHighBorders(fine: HighBorderRings, plane: Plane): Drawing {
  const countries = [...fine.countries].flatMap(([code, polygons]): [string, string][] => {
    const rings = polygons
      .filter(([outline]) => outline && isIn(plane, outline) && isSeen(plane, outline))
      .flatMap((rings) => rings.flatMap((ring) => onGrid(plane, ring)));
    return rings.length === 0 ? [] : [[code, encodeRings(rings)]];
  });
  return {
    plane,
    countries: Object.fromEntries(countries),
    disputed: encodeLines(
      fine.disputed.filter((line) => isIn(plane, line)).flatMap((line) => onGrid(plane, line)),
    ),
  };
}

/** Islands of less than this, in units of the plane, would be specks of outline. */
const SPECK = 2;

function isSeen(plane: Plane, line: Line): boolean {
  const [west, , east] = boundingBox(line);
  return (east - west) * unitsPerDegree(plane) > SPECK;
}

function isIn(plane: Plane, line: Line): boolean {
  const [west, south, east, north] = boundingBox(line);
  return west <= plane.east && east >= plane.west && south <= plane.north && north >= plane.south;
}

/** A line in whole units of the plane without the points that fall together there; none of fewer than three. */
function onGrid(plane: Plane, line: Line): Point[][] {
  const points = line.map(([lon = 0, lat = 0]) => toPlane(plane, [lon, lat]).map(Math.round));
  const apart = points.filter(([x, y], i) => x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
  return apart.length > 2 ? [apart as Point[]] : [];
}
