/**
 * Natural Earth's admin-1 units → polygons tagged with the country that each belongs to on our map.
 * Alters no outline but two straight cuts and the antimeridian.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { boundingBox } from '../src/model/boundingBox.ts';
import { WORLD_EDGE } from '../src/model/mercator.ts';
import { type Part, type Parts, polygonsOf } from './rings.ts';

/** The properties we read of an admin-1 unit. */
export interface Admin1 {
  adm0_a3: string;
  adm1_code: string;
  iso_3166_2: string | null;
}

export type Admin1Collection = FeatureCollection<Polygon | MultiPolygon, Admin1>;

/** Natural Earth's own country codes that become another code of ours; the reasons stand in boundaries.ts. */
const RENAMED: Readonly<Record<string, string>> = {
  PSX: 'PSE', // Gaza and the West Bank
  SDS: 'SSD',
  KOS: 'XKX',
  ALD: 'ALA',
  SAH: 'ESH',
  CLP: 'CPT',
  KAB: 'KAZ', // Baikonur, leased to Russia
  USG: 'CUB', // Guantánamo Bay, leased to the United States
  ATC: 'AUS', // Ashmore and Cartier Islands
  CSI: 'AUS', // Coral Sea Islands
  WSB: 'XAD',
  ESB: 'XAD',
  PGA: 'XSP',
  CYN: 'CYP',
  SOL: 'SOM',
  KAS: 'XSG',
};

/** Units known by ISO 3166-2 or by Natural Earth's stand-in for it. */
const BY_SUBDIVISION: Readonly<Record<string, Part>> = {
  'UA-43': { country: 'UKR', part: 'UA-CR' },
  'UA-40': { country: 'UKR', part: 'UA-CR' },
  'GE-AB': { country: 'GEO', part: 'GE-AB' },
  'FR-GF': { country: 'GUF', part: 'GUF' },
  'FR-MQ': { country: 'MTQ', part: 'MTQ' },
  'FR-GP': { country: 'GLP', part: 'GLP' },
  'FR-RE': { country: 'REU', part: 'REU' },
  'FR-YT': { country: 'MYT', part: 'MYT' },
  'NO-21': { country: 'SJM', part: 'SJM' },
  'ES-TF': { country: 'ESP', part: 'ES-CN' },
  'ES-GC': { country: 'ESP', part: 'ES-CN' },
  'ES-CE': { country: 'ESP', part: 'ES-AF' },
  'ES-ML': { country: 'ESP', part: 'ES-AF' },
  'PT-20': { country: 'PRT', part: 'PT-20' },
  'PT-30': { country: 'PRT', part: 'PT-30' },
  'US-HI': { country: 'USA', part: 'US-HI' },
  'US-AK': { country: 'USA', part: 'US-AK' },
  'IN-JK': { country: 'IND', part: 'IN-JK' },
  'IN-LA': { country: 'IND', part: 'IN-LA' },
  'IN-AR': { country: 'IND', part: 'IN-AR' },
  'PK-GB': { country: 'PAK', part: 'PK-GB' },
  'PK-JK': { country: 'PAK', part: 'PK-JK' },
  'TR-34': { country: 'TUR', part: 'TR-34' }, // Istanbul: the Bosphorus must stay open
  'TR-17': { country: 'TUR', part: 'TR-17' }, // Çanakkale: so must the Dardanelles
  '-99-X14~': { country: 'CXR', part: 'CXR' },
  'TK-X01~': { country: 'TKL', part: 'TKL' },
};

/** Districts on the left bank of the Dniester and Bender, held by Transnistria. */
const TRANSNISTRIA = new Set(
  ['1652', '1645', '1628', '1638', '1637', '1650'].map((number) => `MDA-${number}`),
);

/** Moroccan regions that Natural Earth draws across the edge of Western Sahara. */
const MOROCCAN_SOUTH = new Set(['MA-14', 'MA-15', 'MA-16']);
/** Western Sahara's northern edge: 27° 40′ N, by the Franco-Spanish convention of 1912. */
const SAHARA_NORTH = 27.6667;
/** Western Sahara's eastern edge there: 8° 40′ W. */
const SAHARA_EAST = -8.6667;

/** The country and part of one polygon of a unit, by the unit's codes and the middle of the polygon's bounding box in degrees. */
export function ownerOf(unit: Admin1, [lon, lat]: [number, number]): Part {
  const code = unit.adm0_a3;
  const known = BY_SUBDIVISION[unit.iso_3166_2 ?? ''];
  if (known) return known;
  const country = RENAMED[code] ?? code;
  const own = (part: string): Part => ({ country, part });
  const territory = (name: string): Part => ({ country: name, part: name });
  if (TRANSNISTRIA.has(unit.adm1_code)) return own('MD-SN');
  if (code === 'NOR' && lon < -5 && lat > 70) return territory('SJM'); // Jan Mayen
  if (code === 'NOR' && lat < 0) return territory('BVT');
  if (code === 'NLD' && lon < 0) return territory('BES');
  if (code === 'ESP' && lat < 35.95 && lon > -10) return own('ES-AF');
  if (code === 'CYN') return own('CY-N');
  if (code === 'SOL') return own('SO-SL');
  if (code === 'SAH') return own('EH-E');
  if (code === 'IOA') return territory('CCK');
  return own(country);
}

/** The side of a ring at or above (`above`), or at or below, `value` on an axis; null when nothing is left. */
export function cutRing(
  ring: Position[],
  axis: 0 | 1,
  value: number,
  above: boolean,
): Position[] | null {
  const inside = (p: Position): boolean =>
    above ? (p[axis] as number) >= value : (p[axis] as number) <= value;
  const out: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
    if (inside(a)) out.push(a);
    if (inside(a) !== inside(b) && a[axis] !== value && b[axis] !== value) {
      const t = (value - a[axis]) / (b[axis] - a[axis]);
      const p: [number, number] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      p[axis] = value;
      out.push(p);
    }
  }
  return out.length > 2 ? [...out, out[0] as Position] : null;
}

function cutSahara(ring: Position[], middle: number, region: string): [Part, Position[]][] {
  const out: [Part, Position[] | null][] = [];
  let west: Position[] | null = ring;
  if (middle >= -8.6) {
    if (region !== 'MA-14') return [[{ country: 'MAR', part: 'MAR' }, ring]];
    west = cutRing(ring, 0, SAHARA_EAST, false);
    out.push([{ country: 'MAR', part: 'MAR' }, cutRing(ring, 0, SAHARA_EAST, true)]);
  }
  if (west) {
    out.push([{ country: 'MAR', part: 'MAR' }, cutRing(west, 1, SAHARA_NORTH, true)]);
    out.push([{ country: 'ESH', part: 'EH-W' }, cutRing(west, 1, SAHARA_NORTH, false)]);
  }
  return out.filter((entry): entry is [Part, Position[]] => entry[1] !== null);
}

/** Longitudes within a hair of ±180 set on it, and turned by 360° where asked. */
function placeAtAntimeridian(polygon: Position[][], turn: boolean): Position[][] {
  return polygon.map((ring) =>
    ring.map(([x, y]) => {
      const lon = x as number;
      const snapped = Math.abs(Math.abs(lon) - 180) < 1e-6 ? Math.sign(lon) * 180 : lon;
      return [snapped + (turn ? 360 : 0), y as number];
    }),
  );
}

/** Whether a polygon lies beyond the world's western edge. */
function isWestOfWorld([outer = []]: Position[][]): boolean {
  const [west, , east] = boundingBox(outer);
  return (west + east) / 2 < WORLD_EDGE.west;
}

/** Admin-1 units → one tagged feature for each polygon, unwrapped at the antimeridian. */
export function assignCountries(units: Admin1Collection): Parts {
  const features: Feature<Polygon, Part>[] = [];
  const add = (properties: Part, coordinates: Position[][]): void => {
    features.push({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } });
  };
  for (const { properties, geometry } of units.features) {
    for (const polygon of polygonsOf(geometry)) {
      const outer = polygon[0] as Position[];
      const [west, south, east, north] = boundingBox(outer);
      const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
      const region = properties.iso_3166_2 ?? '';
      if (properties.adm0_a3 === 'MAR' && MOROCCAN_SOUTH.has(region)) {
        for (const [part, ring] of cutSahara(outer, middle[0], region)) add(part, [ring]);
        continue;
      }
      const part = ownerOf(properties, middle);
      add(part, placeAtAntimeridian(polygon, isWestOfWorld(polygon)));
    }
  }
  return { type: 'FeatureCollection', features };
}
