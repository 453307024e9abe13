/** Pure functions on parts: collection in, collection out. */
import type { Position } from 'geojson';
import { type Plane, toPlane } from '../src/model/mercator.ts';
import type { Point } from '../src/model/paths.ts';
import { boundingBox } from '../src/model/planarGeometry.ts';
import { type Parts, planarArea, polygonsOf, ringKm2 } from './rings.ts';

/** Which islands stay at medium and high resolution. */
export interface IslandRule {
  /** Islands below this many km² go, but for the largest polygon of each part. */
  island: number;
  /** Points, as [longitude, latitude], near which islands down to an eighth of that size stay. */
  keep: readonly [number, number][];
}

/** The parts of the polygons that `keepOf` lets stand; a part without any is left out. */
function filterPolygons(
  parts: Parts,
  keepOf: (feature: Parts['features'][number]) => (polygon: Position[][]) => boolean,
): Parts {
  const features = parts.features.flatMap((feature): Parts['features'] => {
    const coordinates = polygonsOf(feature.geometry).filter(keepOf(feature));
    const geometry = { type: 'MultiPolygon', coordinates } as const;
    return coordinates.length ? [{ ...feature, geometry }] : [];
  });
  return { type: 'FeatureCollection', features };
}

/** Half the side of the square around a kept point, in degrees. */
const NEAR = 0.25;

/** Drops islets by area on the sphere. Parts are in degrees. */
export function dropIslets(parts: Parts, { island, keep }: IslandRule): Parts {
  const area = (polygon: Position[][]): number => ringKm2(polygon[0] as Position[]);
  return filterPolygons(parts, ({ geometry }) => {
    const largest = Math.max(...polygonsOf(geometry).map(area));
    return (polygon) => {
      const km2 = area(polygon);
      if (km2 >= island || km2 === largest) return true;
      const [west, south, east, north] = boundingBox(polygon[0] as Position[]);
      const isNear = ([x, y]: readonly [number, number]): boolean =>
        x > west - NEAR && x < east + NEAR && y > south - NEAR && y < north + NEAR;
      return km2 >= island / 8 && keep.some(isNear);
    };
  });
}

/** The same parts with every point passed through `move`. */
export function mapPoints(parts: Parts, move: (point: Position) => Position): Parts {
  const features = parts.features.map((feature) => ({
    ...feature,
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: polygonsOf(feature.geometry).map((p) => p.map((ring) => ring.map(move))),
    },
  }));
  return { type: 'FeatureCollection', features };
}

/** Parts in degrees → parts in units of the plane, y down. */
export function projectParts(parts: Parts, plane: Plane): Parts {
  return mapPoints(parts, (point) => toPlane(plane, point as Point));
}

/** Tells of a ring whether it shares points with another part's land. */
export function attachment(parts: Parts): (ring: Position[]) => boolean {
  const owner = new Map<string, number>();
  const shared = -1;
  parts.features.forEach((feature, index) => {
    for (const [x, y] of polygonsOf(feature.geometry).flat(2)) {
      const key = `${x} ${y}`;
      owner.set(key, (owner.get(key) ?? index) === index ? index : shared);
    }
  });
  return (ring) => ring.some(([x, y]) => owner.get(`${x} ${y}`) === shared);
}

/** Which islands stay at low resolution, in square units of the plane. */
export interface LowIslands {
  island: number;
  /** Another least area for parts named here. */
  islands: Readonly<Record<string, number>>;
  /** Codes whose largest polygon stays however small. */
  always: ReadonlySet<string>;
}

/** Drops small islands by area on the plane; land that meets a neighbour stays, or it would leave a hole. */
export function dropIslands(parts: Parts, rule: LowIslands): Parts {
  const attached = attachment(parts);
  const area = ([outer]: Position[][]): number => Math.abs(planarArea(outer as Position[]));
  return filterPolygons(parts, ({ properties: { country, part }, geometry }) => {
    const least = rule.islands[part] ?? rule.island;
    const largest = Math.max(...polygonsOf(geometry).map(area));
    return (polygon) => {
      const size = area(polygon);
      if (size >= least || (size === largest && rule.always.has(country))) return true;
      return attached(polygon[0] as Position[]);
    };
  });
}
