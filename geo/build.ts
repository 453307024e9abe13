/** `tsx geo/build.ts` builds and writes; with `--check`, only says whether what is written still holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installTools, readSource } from './fetch.ts';
import { findStale, LOCK, makeLock } from './lock.ts';
import type { Inputs, Outputs } from './pipeline.ts';
import { SOURCES } from './sources.ts';
import { type Problem, printProblem } from './validate.ts';
import { validateFiles } from './validateFiles.ts';

const GEO = import.meta.dirname;
const GENERATED = join(GEO, '../src/generated');

/** The text of each file of an output. */
export function serialize({ medium, high, lands }: Outputs): Record<string, string> {
  return {
    'world.medium.json': JSON.stringify(medium),
    'world.high.json': JSON.stringify(high),
    'lands.json': JSON.stringify(lands),
  };
}

/** Every problem with the files in `generated`: stale first, then wrong. Reads no input. */
export function checkGenerated(geo: string, generated: string): Problem[] {
  const stale = findStale(geo, generated);
  if (stale.some(({ problem }) => problem === 'is missing')) return stale;
  const read = (name: string): string => readFileSync(join(generated, name), 'utf8');
  return [...stale, ...validateFiles(read)];
}

async function build(): Promise<Problem[]> {
  await installTools();
  const inputs: Inputs = {
    admin1: await readSource(SOURCES.admin1),
    admin0: await readSource(SOURCES.admin0),
    claims: await readSource(SOURCES.claims),
  };
  const { buildOutputs } = await import('./pipeline.ts');
  const outputs = await buildOutputs(inputs, (step) => process.stderr.write(`${step} …\n`));
  const files = serialize(outputs);
  const problems = validateFiles((name) => files[name] ?? '');
  if (problems.length) return problems;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(GENERATED, name), text);
  const lock = makeLock(GEO, GENERATED);
  writeFileSync(join(GENERATED, LOCK), `${JSON.stringify(lock, null, 2)}\n`);
  return [];
}

async function main(): Promise<void> {
  const isCheck = process.argv.includes('--check');
  const problems = isCheck ? checkGenerated(GEO, GENERATED) : await build();
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.length) process.exitCode = 1;
  else console.log(isCheck ? 'The borders are as built.' : 'The borders are built.');
}

if (process.argv[1] === import.meta.filename) await main();
