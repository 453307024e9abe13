/** The borders at high resolution → what the page must know of each code: names, a label's point, size. */
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { LandInfo } from '../src/model/borders.ts';
import { boundingBox } from '../src/model/boundingBox.ts';
import { mercatorLat, mercatorY } from '../src/model/mercator.ts';
import { CODES } from './codes.ts';
import { type CountryFeature, geometryKm2, polygonKm2, polygonsOf, ringContains } from './rings.ts';
import type { WorldTopology } from './worldTopology.ts';

export interface Land extends LandInfo {
  /** The area of all polygons together. */
  readonly km2: number;
}

/** The countries at high resolution as GeoJSON, in degrees. */
export function countriesOf(world: WorldTopology): CountryFeature[] {
  return feature(world, world.objects.countries).features as CountryFeature[];
}

/** Distance from a point to the polygon's edge, negative outside, in the polygon's units. */
function depth(polygon: Position[][], x: number, y: number): number {
  let least = Infinity;
  let inside = false;
  for (const ring of polygon) {
    if (ringContains(ring, [x, y])) inside = !inside;
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

/** The point farthest from the edge, by a grid that narrows on the best cell to a hundredth of the bounding box. */
function innermost(polygon: Position[][]): [number, number] {
  const [west, south, east, north] = boundingBox(polygon[0] as Position[]);
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

/**
 * The land of each code, in the codes' order.
 *
 * @throws on a code without a name
 */
export function buildLands(world: WorldTopology): Record<string, Land> {
  const lands: Record<string, Land> = {};
  for (const { id, geometry } of countriesOf(world)) {
    const code = CODES[id];
    if (!code) throw new Error(`${id} has a shape and no name: add it to geo/codes.ts`);
    const [iso2, name, of] = code;
    const main = polygonsOf(geometry).reduce((a, b) => (polygonKm2(b) > polygonKm2(a) ? b : a));
    const flat = main.map((ring) => ring.map(([x, y]) => [x as number, mercatorY(y as number)]));
    const [x, y] = innermost(flat);
    const [west, south, east, north] = boundingBox(main[0] as Position[]);
    lands[id] = {
      iso2,
      name,
      ...(of && { of }),
      point: [round(x), round(mercatorLat(y))],
      bbox: [round(west), round(south), round(east), round(north)],
      km2: Math.max(1, Math.round(geometryKm2(geometry))),
    };
  }
  return lands;
}
