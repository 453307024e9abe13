/** Rings and polygons in the plane and on the sphere. Longitudes are unwrapped: they may run past 180. */
import { polygonArea, polygonContains } from 'd3-polygon';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Point } from '../src/model/paths.ts';

/** What every step hands on: polygons tagged with the country they belong to and the part of it they are. */
export interface Part {
  /** Alpha-3 or territory code: what is selected and hovered. */
  country: string;
  /** A piece of that country which a disputed line or an island rule must be able to name. */
  part: string;
}

export type CountryFeature = Feature<Polygon | MultiPolygon> & { id: string };

export type Parts = FeatureCollection<Polygon | MultiPolygon, Part>;

const EARTH_KM = 6371.0088;
const DEGREE = Math.PI / 180;

/** The polygons of a geometry, each a list of rings, the outer one first; none for points and lines. */
export function polygonsOf(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

/** Signed area in square units of the plane; positive when counter-clockwise with y up. */
export const planarArea = (ring: Position[]): number => -polygonArea(ring as Point[]);

/** Whether a ring holds a point of the plane; a point exactly on an edge may fall on either side. */
export const ringContains = (ring: Position[], [x, y]: Position): boolean =>
  polygonContains(ring as Point[], [x as number, y as number]);

/** Area on the sphere in km², without sign. */
export function ringKm2(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    sum += (x1 - x0) * DEGREE * (2 + Math.sin(y0 * DEGREE) + Math.sin(y1 * DEGREE));
  }
  return Math.abs((sum * EARTH_KM * EARTH_KM) / 2);
}

/** Area of a polygon on the sphere in km², its holes taken off. */
export function polygonKm2(polygon: Position[][]): number {
  return polygon.reduce((sum, ring, i) => sum + (i ? -ringKm2(ring) : ringKm2(ring)), 0);
}

/** Area of a whole geometry on the sphere in km². */
export function geometryKm2(geometry: Geometry | null): number {
  return polygonsOf(geometry).reduce((sum, polygon) => sum + polygonKm2(polygon), 0);
}

/**
 * The ring with steps of more than half the world taken as crossings of the antimeridian; but for
 * those along a pole, which close a ring around it.
 */
export function unwrapRing(ring: Position[]): Position[] {
  let turn = 0;
  return ring.map(([x, y], i) => {
    const [lon, lat] = [x as number, y as number];
    const step = lon - (ring[i - 1]?.[0] ?? lon);
    if (Math.abs(lat) < 89.9) {
      if (step > 180) turn -= 360;
      else if (step < -180) turn += 360;
    }
    return [lon + turn, lat];
  });
}

/**
 * Whether a geometry holds a point given in degrees. Right on both sides of the antimeridian:
 * rings are unwrapped and the point is tried a turn east and west, where a spherical test
 * misjudges polygons cut at 180°.
 */
export function contains(
  geometry: Geometry | null,
  [lon, lat]: readonly [number, number],
): boolean {
  const holds = (ring: Position[]): boolean => {
    const whole = unwrapRing(ring);
    return [lon, lon + 360, lon - 360].some((x) => ringContains(whole, [x, lat]));
  };
  return polygonsOf(geometry).some(
    ([outer, ...holes]) => outer !== undefined && holds(outer) && !holes.some(holds),
  );
}
