/** Every rule on every written file. */
import { brotliCompressSync, constants } from 'node:zlib';
import { type Area, buildAreas, countriesOf } from './areas.ts';
import { CHOICE_POINTS } from './choicePoints.ts';
import { findMalformed } from './fileForm.ts';
import type { FineWorld } from './fine.ts';
import { countriesOfLayer, type LightLayer, type LightWorld } from './lightFormat.ts';
import { type Frame, type Point, toFrame } from './mercator.ts';
import { INSET_REQUIRED, REQUIRED } from './plans.ts';
import { LAND_POINTS, WATER_POINTS } from './points.ts';
import type { Problem } from './problem.ts';
import { contains } from './rings.ts';
import type { TestPoint } from './testPoints.ts';
import {
  findBadRings,
  findGaps,
  findGivenAway,
  findJumps,
  findMissing,
  findWrongOwners,
} from './validate.ts';

/** Bytes a file may have: compressed with Brotli at its best, or raw. */
const BUDGETS = {
  'world.light.json': { brotli: 8_400 },
  'world.fine.json': { brotli: 450_000 },
  'areas.json': { raw: 40_000 },
} as const;

/** Bytes after Brotli at quality 11. */
function brotliBytes(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

/** The Caspian is enclosed at any level. */
const CASPIAN: Point = [51, 42];

const pointsOf = (levels: TestPoint['level'][]): TestPoint[] =>
  [...CHOICE_POINTS, ...LAND_POINTS, ...WATER_POINTS].filter(({ level }) => levels.includes(level));

function validateFine(text: string): Problem[] {
  const file = 'world.fine.json';
  const countries = countriesOf(JSON.parse(text) as FineWorld);
  return [
    ...findMissing(file, countries, REQUIRED),
    ...findBadRings(file, countries),
    ...findJumps(file, countries),
    ...findWrongOwners(file, countries, pointsOf(['fine', 'light'])),
    ...findGivenAway(file, countries, CHOICE_POINTS),
    ...findGaps(file, countries, [CASPIAN], -1),
  ];
}

/** Whether a point in degrees lies well inside a frame, where a cut at its edge cannot matter. */
function isInside([lon, lat]: TestPoint['at'], { west, east, north, south }: Frame): boolean {
  return lon > west + 1 && lon < east - 1 && lat < north - 1 && lat > south + 1;
}

/** The rules on one layer; `sees` says which test points it can be asked for. */
function validateLayer(
  file: string,
  layer: LightLayer,
  required: Iterable<string>,
  sees: (point: TestPoint) => boolean,
): Problem[] {
  const degrees = countriesOfLayer(layer, true);
  const grid = countriesOfLayer(layer, false);
  return [
    ...findMissing(file, degrees, required),
    ...findBadRings(file, degrees),
    ...findJumps(file, degrees),
    ...findWrongOwners(file, degrees, pointsOf(['light']).filter(sees)),
    ...findGivenAway(file, degrees, CHOICE_POINTS.filter(sees)),
    ...findGaps(file, grid, [toFrame(CASPIAN, layer.frame)], -1),
  ];
}

function validateLight(text: string): Problem[] {
  const { inset, ...world } = JSON.parse(text) as LightWorld;
  const inInset = (point: TestPoint): boolean => isInside(point.at, inset.frame);
  return [
    ...validateLayer('world.light.json', world, REQUIRED, () => true),
    ...validateLayer('world.light.json (inset)', inset, INSET_REQUIRED, inInset),
  ];
}

function validateAreas(areasText: string, fineText: string): Problem[] {
  const file = 'areas.json';
  const areas = JSON.parse(areasText) as Record<string, Area>;
  const fine = JSON.parse(fineText) as FineWorld;
  const mend = 'run npm run geo';
  const problems: Problem[] = [];
  for (const [entry, area] of Object.entries(buildAreas(fine))) {
    if (JSON.stringify(areas[entry]) === JSON.stringify(area)) continue;
    problems.push({ file, entry, problem: 'is not what the fine world says', mend });
  }
  for (const { id, geometry } of countriesOf(fine)) {
    const { point, km2 } = areas[id] ?? {};
    if (!point || (km2 ?? 0) < 300 || contains(geometry, point)) continue;
    problems.push({ file, entry: id, problem: 'its point lies outside it', mend });
  }
  return problems;
}

function overBudget(file: keyof typeof BUDGETS, text: string): Problem[] {
  const budget = BUDGETS[file];
  const [least, bytes] =
    'raw' in budget ? [budget.raw, Buffer.byteLength(text)] : [budget.brotli, brotliBytes(text)];
  if (bytes <= least) return [];
  const problem = `has ${bytes} bytes, and may have ${least}`;
  return [{ file, entry: 'the file', problem, mend: 'draw coarser in geo/plans.ts' }];
}

const FINE = 'world.fine.json';
const FILES = ['world.light.json', FINE, 'areas.json'] as const;

/** What is wrong with one of the files but for its size: with its form, or else with what it says. */
export function findWrong(file: (typeof FILES)[number], read: (name: string) => string): Problem[] {
  const text = read(file);
  const malformed = findMalformed(file, text);
  if (malformed.length > 0) return malformed;
  if (file === 'world.light.json') return validateLight(text);
  if (file === FINE) return validateFine(text);
  const fine = read(FINE);
  return findMalformed(FINE, fine).length > 0 ? [] : validateAreas(text, fine);
}

/** Every problem of the three files, whose texts `read` returns by name. */
export function validateFiles(read: (name: string) => string): Problem[] {
  return FILES.flatMap((file) => [...findWrong(file, read), ...overBudget(file, read(file))]);
}
