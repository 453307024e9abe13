/** How each resolution is drawn. Tuned by eye at 1280, 850 and 390 px. */

import { mercatorLat, mercatorY, type Plane, WORLD_EDGE } from '../src/model/mercator.ts';
import type { HighPlan } from './highResolution.ts';
import type { LowPlan } from './lowResolution.ts';

/** The alliance's members on the map's date; all must have a shape at every resolution. */
const MEMBERS =
  'BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA GRC TUR DEU ESP CZE HUN POL BGR EST LVA LTU ROU SVK SVN ALB HRV MNE MKD FIN';
const OTHER_ACTORS = 'SWE JPN KOR AUS NZL CHN RUS UKR PRK TWN';

/** Codes of the story's 41 countries. */
export const ACTORS: ReadonlySet<string> = new Set(`${MEMBERS} ${OTHER_ACTORS}`.split(' '));

/** Shapes of their own that must not vanish either. */
export const REQUIRED: ReadonlySet<string> = new Set([...ACTORS, 'XKX', 'ESH']);

/** Small overseas parts of members that are worth a dot. */
const OVERSEAS = ['GLP', 'MTQ', 'REU', 'MYT', 'NCL', 'PRI', 'FLK'];

/**
 * The plane of the given sides in degrees, `width` × `height` units, whose south follows from the
 * others. The south is rounded to 1e-6°, about a tenth of a metre.
 */
export function planeOf(
  west: number,
  east: number,
  north: number,
  width: number,
  height: number,
): Plane {
  const south = mercatorLat(mercatorY(north) - (height * (east - west)) / width);
  return { west, east, north, south: Math.round(south * 1e6) / 1e6, width, height };
}

/** The inhabited world, cut in the Bering Strait, down to Cape Horn. */
const WORLD_PLANE = planeOf(WORLD_EDGE.west, WORLD_EDGE.east, 75, 1120, 578);

export const WORLD: LowPlan = {
  plane: WORLD_PLANE,
  worth: { actors: 1.5, rest: 0.35 },
  worths: {
    BRN: 2,
    CYP: 2,
    IRN: 1.5,
    NZL: 4,
    OMN: 4,
    PSE: 6,
    SDN: 3,
    TLS: 2,
    TWN: 6,
    HKG: 6,
    XKX: 2,
  },
  interval: 1.4,
  rest: 2,
  intervals: {
    CAN: 2.2,
    GRL: 2.5,
    RUS: 2.3,
    SJM: 3.4,
    USA: 1.6,
    AUS: 1.7,
    CHN: 1.6,
    DNK: 0.8,
    GRC: 0.9,
    // Points of the choices lie by their edges.
    TWN: 0.3,
    HKG: 0.1,
    AGO: 0.4,
    ALB: 0.3,
    ARM: 0.3,
    BTN: 0.5,
    COD: 0.3,
    'ES-AF': 0.02,
    ISR: 0.05,
    KEN: 1,
    PRK: 0.8,
    PRT: 0.8,
    PSE: 0.1,
    'UA-CR': 0.4,
    XPI: 0.3,
    XSG: 0.3,
  },
  small: 0.23,
  island: 7,
  islands: {
    CAN: 20,
    RUS: 12,
    GRL: 60,
    SJM: 30,
    'US-AK': 10,
    NOR: 8,
    DNK: 2.5,
    GRC: 3,
    JPN: 3.5,
    KOR: 1.2,
    NZL: 3,
    ESP: 2.5,
    'ES-CN': 1.2,
    PRT: 2,
  },
  actors: ACTORS,
  always: new Set([...REQUIRED, ...OVERSEAS]),
  never: new Set(['ATA', 'ATF', 'GIB', 'MAF', 'SGS', 'SXM', 'XAD']),
  dash: 3,
  claims: new Set(['abyei', 'south-ossetia']),
};

export const HIGH: HighPlan = {
  interval: 1600,
  intervals: {
    ATA: 12000,
    GRL: 5000,
    SJM: 4000,
    'TR-34': 100,
    'TR-17': 500,
    MDV: 200,
    VAT: 100,
  },
  island: 4,
  keep: [
    [-25.6, 37.7], // Azores
    [-17, 32.7], // Madeira
    [-5.3, 35.89], // Ceuta
    [-2.94, 35.3], // Melilla
    [118.4, 24.45], // Kinmen
    [145.9, 44.1], // Kunashir
    [183.5, -44], // Chatham
  ],
  grid: 1.5e5,
};
