/** Every rule on every written file. */
import { brotliCompressSync, constants } from 'node:zlib';
import { CHOICE_POINTS } from '../src/build/borders/choicePoints.ts';
import { LAND_POINTS, WATER_POINTS } from '../src/build/borders/knownPoints.ts';
import type { TestPoint } from '../src/build/borders/testPoints.ts';
import type { Point } from '../src/model/paths.ts';
import { findMalformed } from './fileSchemas.ts';
import { buildLands, countriesOf, type Land } from './lands.ts';
import { contains } from './rings.ts';
import {
  findBadRings,
  findGaps,
  findGivenAway,
  findJumps,
  findWrongOwners,
  type Problem,
} from './validate.ts';
import type { WorldTopology } from './worldTopology.ts';

const MEDIUM = 'world.medium.json';
const HIGH = 'world.high.json';

/** Bytes a file may have: compressed with Brotli at its best, or raw. */
const BUDGETS = {
  'world.medium.json': { brotli: 110_000 },
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

function validateWorld(file: 'world.medium.json' | 'world.high.json', text: string): Problem[] {
  const asked: TestPoint['resolution'][] =
    file === HIGH ? ['high', 'medium', 'low'] : ['medium', 'low'];
  const countries = countriesOf(JSON.parse(text) as WorldTopology);
  return [
    ...findBadRings(file, countries),
    ...findJumps(file, countries),
    ...findWrongOwners(file, countries, pointsOf(asked)),
    ...findGivenAway(file, countries, [...CHOICE_POINTS, ...LAND_POINTS]),
    ...findGaps(file, countries, [CASPIAN], -1),
  ];
}

function validateLands(landsText: string, highText: string): Problem[] {
  const file = 'lands.json';
  const lands = JSON.parse(landsText) as Record<string, Land>;
  const high = JSON.parse(highText) as WorldTopology;
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

const FILES = [MEDIUM, HIGH, 'lands.json'] as const;

/** What is wrong with one of the files but for its size: with its form, or else with what it says. */
export function findWrong(file: (typeof FILES)[number], read: (name: string) => string): Problem[] {
  const text = read(file);
  const malformed = findMalformed(file, text);
  if (malformed.length > 0) return malformed;
  if (file === MEDIUM || file === HIGH) return validateWorld(file, text);
  const high = read(HIGH);
  return findMalformed(HIGH, high).length > 0 ? [] : validateLands(text, high);
}

/** Every problem of the three files, whose texts `read` returns by name. */
export function validateFiles(read: (name: string) => string): Problem[] {
  return FILES.flatMap((file) => [...findWrong(file, read), ...overBudget(file, read(file))]);
}
