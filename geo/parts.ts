/** Pure functions on parts: collection in, collection out. */
import type { Position } from 'geojson';
import { boundingBox } from '../src/model/boundingBox.ts';
import { type Parts, polygonsOf, ringKm2 } from './rings.ts';

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
