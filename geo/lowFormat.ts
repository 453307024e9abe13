/** The light world as it is written: its shape, its planes, and the way back to degrees. */
import type { Position } from 'geojson';
import { decodePath } from './encode.ts';
import { fromPlane, type Plane, type Point } from './mercator.ts';
import { type CountryFeature, planarArea } from './rings.ts';

export interface LowLayer {
  plane: Plane;
  /**
   * SVG path data by code, on the plane's grid; beyond the plane it runs below 0 and past its size.
   * A ring's holes follow it and turn the other way.
   */
  countries: Record<string, string>;
  /** Dashed lines, as one path. */
  disputed: string;
}

export interface LowWorld extends LowLayer {
  /** Europe on a finer grid, clipped to its plane and a margin. */
  inset: LowLayer;
}

/** The polygons of one country's path, on the grid: each an outer ring and its holes. */
function gridPolygons(path: string): Point[][][] {
  const polygons: Point[][][] = [];
  for (const ring of decodePath(path)) {
    const last = polygons.at(-1);
    if (last?.[0] && planarArea(ring) > 0 !== planarArea(last[0]) > 0) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

/** A layer's countries as GeoJSON, in units of its grid when `degrees` is false. */
export function countriesOfLayer(layer: LowLayer, degrees: boolean): CountryFeature[] {
  const place = (p: Point): Position => (degrees ? fromPlane(p, layer.plane) : p);
  return Object.entries(layer.countries).map(([id, path]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: gridPolygons(path).map((polygon) => polygon.map((ring) => ring.map(place))),
    },
  }));
}
