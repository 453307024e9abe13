/** The light world as it is written: its shape, its frames, and the way back to degrees. */
import type { Position } from 'geojson';
import { decodePath } from './encode.ts';
import { type Frame, fromFrame, type Point } from './mercator.ts';
import { type CountryFeature, planarArea } from './rings.ts';

export interface LightLayer {
  frame: Frame;
  /**
   * SVG path data by code, on the frame's grid; beyond the frame it runs below 0 and past its size.
   * A ring's holes follow it and turn the other way.
   */
  countries: Record<string, string>;
  /** Dashed lines, as one path. */
  disputed: string;
}

export interface LightWorld extends LightLayer {
  /** Europe on a finer grid, clipped to its frame and a margin. */
  inset: LightLayer;
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
export function countriesOfLayer(layer: LightLayer, degrees: boolean): CountryFeature[] {
  const place = (p: Point): Position => (degrees ? fromFrame(p, layer.frame) : p);
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
