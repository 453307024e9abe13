/** Every rule on every written file. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { LowWorld } from '../src/model/borders.ts';
import { toPlane } from '../src/model/mercator.ts';
import type { Point } from '../src/model/paths.ts';
import { CHOICE_POINTS } from './choicePoints.ts';
import { findMalformed } from './fileSchemas.ts';
import type { HighWorld } from './highResolution.ts';
import { LAND_POINTS, WATER_POINTS } from './knownPoints.ts';
import { buildLands, countriesOf, countriesOfLow, type Land } from './lands.ts';
import { REQUIRED } from './resolutions.ts';
import { contains } from './rings.ts';
import type { TestPoint } from './testPoints.ts';
import {
  findBadRings,
  findGaps,
  findGivenAway,
  findJumps,
  findMissing,
  findWrongOwners,
  type Problem,
} from './validate.ts';

/** Bytes a file may have: compressed with Brotli at its best, or raw. */
const BUDGETS = {
  'world.low.json': { brotli: 8_400 },
  'world.high.json': { brotli: 450_000 },
  'lands.json': { raw: 40_000 },
} as const;

/** Bytes after Brotli at quality 11. */
function brotliBytes(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

/** A point of the Caspian Sea, which land encloses at any resolution. */
const CASPIAN: Point = [51, 42];

const pointsOf = (resolutions: TestPoint['resolution'][]): TestPoint[] =>
  [...CHOICE_POINTS, ...LAND_POINTS, ...WATER_POINTS].filter(({ resolution }) =>
    resolutions.includes(resolution),
  );

function validateHigh(text: string): Problem[] {
  const file = 'world.high.json';
  const countries = countriesOf(JSON.parse(text) as HighWorld);
  return [
    ...findMissing(file, countries, REQUIRED),
    ...findBadRings(file, countries),
    ...findJumps(file, countries),
    ...findWrongOwners(file, countries, pointsOf(['high', 'low'])),
    ...findGivenAway(file, countries, CHOICE_POINTS),
    ...findGaps(file, countries, [CASPIAN], -1),
  ];
}

function validateLow(text: string): Problem[] {
  const file = 'world.low.json';
  const low = JSON.parse(text) as LowWorld;
  const degrees = countriesOfLow(low, 'degrees');
  return [
    ...findMissing(file, degrees, REQUIRED),
    ...findBadRings(file, degrees),
    ...findJumps(file, degrees),
    ...findWrongOwners(file, degrees, pointsOf(['low'])),
    ...findGivenAway(file, degrees, CHOICE_POINTS),
    ...findGaps(file, countriesOfLow(low, 'grid'), [toPlane(low.plane, CASPIAN)], -1),
  ];
}

function validateLands(landsText: string, highText: string): Problem[] {
  const file = 'lands.json';
  const lands = JSON.parse(landsText) as Record<string, Land>;
  const high = JSON.parse(highText) as HighWorld;
  const fix = 'run npm run geo';
  const problems: Problem[] = [];
  for (const [entry, land] of Object.entries(buildLands(high))) {
    if (JSON.stringify(lands[entry]) === JSON.stringify(land)) continue;
    problems.push({ file, entry, problem: 'is not what the high resolution says', fix });
  }
  for (const { id, geometry } of countriesOf(high)) {
    const { point, km2 } = lands[id] ?? {};
    if (!point || (km2 ?? 0) < 300 || contains(geometry, point)) continue;
    problems.push({ file, entry: id, problem: 'its point lies outside it', fix });
  }
  return problems;
}

function overBudget(file: keyof typeof BUDGETS, text: string): Problem[] {
  const budget = BUDGETS[file];
  const [least, bytes] =
    'raw' in budget ? [budget.raw, Buffer.byteLength(text)] : [budget.brotli, brotliBytes(text)];
  if (bytes <= least) return [];
  const problem = `has ${bytes} bytes, and may have ${least}`;
  return [{ file, entry: 'the file', problem, fix: 'draw coarser in geo/resolutions.ts' }];
}

const HIGH = 'world.high.json';
const FILES = ['world.low.json', HIGH, 'lands.json'] as const;

/** What is wrong with one of the files but for its size: with its form, or else with what it says. */
export function findWrong(file: (typeof FILES)[number], read: (name: string) => string): Problem[] {
  const text = read(file);
  const malformed = findMalformed(file, text);
  if (malformed.length > 0) return malformed;
  if (file === 'world.low.json') return validateLow(text);
  if (file === HIGH) return validateHigh(text);
  const high = read(HIGH);
  return findMalformed(HIGH, high).length > 0 ? [] : validateLands(text, high);
}

/** Every problem of the three files, whose texts `read` returns by name. */
export function validateFiles(read: (name: string) => string): Problem[] {
  return FILES.flatMap((file) => [...findWrong(file, read), ...overBudget(file, read(file))]);
}
