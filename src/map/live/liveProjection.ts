import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { type ProjectPoint, pixelsPerDegree, WORLD_MIDDLE } from '../../model/mercator.ts';
import type { Projection } from './cameraTarget.ts';

/** Where the earth is in the map's box just now, for whatever lies over the map. */
export interface StageView {
  readonly project: ProjectPoint;
  /** CSS pixels in a degree of longitude at the equator. */
  readonly scale: number;
}

/** The view that a live map shows, flat or as a globe. */
export function liveViewOf(map: MapLibreMap, projection: Projection): StageView {
  return {
    project: ([lon, lat]) => {
      const point = map.project([lon - WORLD_MIDDLE, lat]);
      if (projection === 'globe' && isBehind(map, point, lat)) return null;
      return { x: point.x, y: point.y };
    },
    scale: pixelsPerDegree(map.getZoom()),
  };
}

/** Whether a point is behind the globe: the pixel where it would be then shows another latitude. */
function isBehind(map: MapLibreMap, point: Point, lat: number): boolean {
  const seen = map.unproject(point);
  const back = map.project(seen);
  return Math.abs(seen.lat - lat) > 1 || back.dist(point) > 1;
}
