/** Rings and polygons in the plane and on the sphere. Longitudes are unwrapped: they may run past 180. */
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';

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

/** A feature of the polygons that `keep` lets stand, or null when none does. */
export function filterPolygons<P>(
  feature: Feature<Polygon | MultiPolygon, P>,
  keep: (polygon: Position[][]) => boolean,
): Feature<Polygon | MultiPolygon, P> | null {
  const coordinates = polygonsOf(feature.geometry).filter(keep);
  return coordinates.length
    ? { ...feature, geometry: { type: 'MultiPolygon', coordinates } }
    : null;
}

/** Signed area in square units of the plane; positive when counter-clockwise with y up. */
export function planarArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

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

/** West, south, east, north of a ring, in its own units. */
export function boxOf(ring: Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring as [number, number][]) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Even-odd ray cast in the plane; a point exactly on an edge may fall on either side. */
export function ringContains(ring: Position[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x0, y0] = ring[i] as [number, number];
    const [x1, y1] = ring[j] as [number, number];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
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
export function contains(geometry: Geometry | null, [lon, lat]: [number, number]): boolean {
  const holds = (ring: Position[]): boolean => {
    const whole = unwrapRing(ring);
    return [lon, lon + 360, lon - 360].some((x) => ringContains(whole, x, lat));
  };
  return polygonsOf(geometry).some(
    ([outer, ...holes]) => outer !== undefined && holds(outer) && !holes.some(holds),
  );
}
