import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { type LonLat, pixelsPerDegree } from '../../model/mercator.ts';

/** What the reader sees of the earth just now, for whatever is laid over the map. */
export interface LiveView {
  /** Where a point of the earth is, in CSS pixels of the map's box; `null` behind the globe. */
  readonly project: (at: LonLat) => { x: number; y: number } | null;
  /** CSS pixels in a degree of longitude at the equator. */
  readonly scale: number;
}

/** The view of a map that is drawn flat or as a globe. */
export function liveViewOf(map: MapLibreMap, projection: 'mercator' | 'globe'): LiveView {
  return {
    project: ([lon, lat]) => {
      const point = map.project([lon, lat]);
      if (projection === 'globe' && isBehind(map, point, lat)) return null;
      return { x: point.x, y: point.y };
    },
    scale: pixelsPerDegree(map.getZoom()),
  };
}

/** Whether the globe hides a point: the pixel where it would be then shows another latitude. */
function isBehind(map: MapLibreMap, point: Point, lat: number): boolean {
  const seen = map.unproject(point);
  const back = map.project(seen);
  return Math.abs(seen.lat - lat) > 1 || back.dist(point) > 1;
}
