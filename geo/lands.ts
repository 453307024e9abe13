/** The fine world → what the page must know of each code: names, a marker's point, a box, an area. */
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { CODES } from './codes.ts';
import type { HighWorld } from './high.ts';
import { latitudeOf, mercatorY } from './mercator.ts';
import {
  boxOf,
  type CountryFeature,
  geometryKm2,
  polygonKm2,
  polygonsOf,
  ringContains,
} from './rings.ts';

export interface Land {
  iso2: string | null;
  /** Plain English. */
  name: string;
  /** The state an overseas territory belongs to. */
  of?: string;
  /** Longitude and latitude of a good place for a label in the main polygon. */
  point: [number, number];
  /** West, south, east, north of the main polygon in degrees; east may pass 180. */
  bbox: [number, number, number, number];
  /** Of all polygons together. */
  km2: number;
}

/** The countries of the fine world as GeoJSON, in degrees. */
export function countriesOf(world: HighWorld): CountryFeature[] {
  return feature(world, world.objects.countries).features as CountryFeature[];
}

/** Distance from a point to the polygon's edge, negative outside, in the polygon's units. */
function depth(polygon: Position[][], x: number, y: number): number {
  let least = Infinity;
  let inside = false;
  for (const ring of polygon) {
    if (ringContains(ring, x, y)) inside = !inside;
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as [number, number];
      const [dx, dy] = [(ring[i]?.[0] as number) - x0, (ring[i]?.[1] as number) - y0];
      const length = dx * dx + dy * dy;
      const t = length ? Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length)) : 0;
      least = Math.min(least, (x - x0 - t * dx) ** 2 + (y - y0 - t * dy) ** 2);
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(least);
}

/** The point farthest from the edge, by a grid that narrows on the best cell until a hundredth of the box. */
function innermost(polygon: Position[][]): [number, number] {
  const [west, south, east, north] = boxOf(polygon[0] as Position[]);
  let [x, y] = [(west + east) / 2, (south + north) / 2];
  let best = depth(polygon, x, y);
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < 4; round++) {
    const [cx, cy] = [x, y];
    for (let i = -6; i <= 6; i++) {
      for (let j = -6; j <= 6; j++) {
        const [tx, ty] = [cx + (i * width) / 12, cy + (j * height) / 12];
        const d = depth(polygon, tx, ty);
        if (d > best) [best, x, y] = [d, tx, ty];
      }
    }
    [width, height] = [width / 5, height / 5];
  }
  return [x, y];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** One area a code, in the codes' order. Throws on a code without a name. */
export function buildLands(world: HighWorld): Record<string, Land> {
  const areas: Record<string, Land> = {};
  for (const { id, geometry } of countriesOf(world)) {
    const code = CODES[id];
    if (!code) throw new Error(`${id} has a shape and no name: add it to geo/codes.ts`);
    const [iso2, name, of] = code;
    const main = polygonsOf(geometry).reduce((a, b) => (polygonKm2(b) > polygonKm2(a) ? b : a));
    const flat = main.map((ring) => ring.map(([x, y]) => [x as number, mercatorY(y as number)]));
    const [x, y] = innermost(flat);
    areas[id] = {
      iso2,
      name,
      ...(of && { of }),
      point: [round(x), round(latitudeOf(y))],
      bbox: boxOf(main[0] as Position[]).map(round) as Land['bbox'],
      km2: Math.max(1, Math.round(geometryKm2(geometry))),
    };
  }
  return areas;
}
