/** What was built from what: hashes of inputs, steps and outputs, and whether they still hold. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES } from './sources.ts';
import type { Problem } from './validate.ts';

const OUTPUTS = ['world.medium.json', 'world.high.json', 'lands.json'] as const;
export const LOCK = 'geo.lock.json';

export interface Lock {
  /** Integrity of each input's tarball, and of the tool that shapes them. */
  inputs: Record<string, string>;
  /** SHA-256 over the files that shape an output. */
  steps: string;
  /** SHA-256 of each written file. */
  outputs: Record<string, string>;
}

/** Files of geo/ that watch or move bytes but shape none. */
const NOT_STEPS = new Set([
  'boundaries.ts',
  'build.ts',
  'choicesTable.ts',
  'fetch.ts',
  'fileSchemas.ts',
  'lock.ts',
  'sources.ts',
  'validate.ts',
  'validateFiles.ts',
]);

/** Files of src/ that shape an output too, from geo/. */
const SHARED = ['boundingBox', 'mercator'].map((name) => `../src/model/${name}.ts`);

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** The files whose text shapes an output, in order, as paths from `geo`. */
export function stepFiles(geo: string): string[] {
  return readdirSync(geo)
    .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name))
    .filter((name) => !NOT_STEPS.has(name))
    .concat(SHARED)
    .sort();
}

function hashSteps(geo: string): string {
  const texts = stepFiles(geo).map((name) => `${name}\n${readFileSync(join(geo, name), 'utf8')}`);
  return sha256(texts.join('\n').replaceAll('\r\n', '\n'));
}

function hashInputs(geo: string): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const { package: name, version, integrity } of Object.values(SOURCES)) {
    inputs[`${name}@${version}`] = integrity;
  }
  const tools = JSON.parse(readFileSync(join(geo, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const mapshaper = tools.packages['node_modules/mapshaper'];
  if (mapshaper) inputs[`mapshaper@${mapshaper.version}`] = mapshaper.integrity;
  return inputs;
}

/** The lock of what stands in `generated` now, made by the steps in `geo`. Throws when an output is missing. */
export function makeLock(geo: string, generated: string): Lock {
  const outputs = OUTPUTS.map((name) => [
    name,
    sha256(readFileSync(join(generated, name), 'utf8')),
  ]);
  return {
    inputs: hashInputs(geo),
    steps: hashSteps(geo),
    outputs: Object.fromEntries(outputs) as Lock['outputs'],
  };
}

/** What in `generated` is stale: missing, changed by hand, or older than the steps or inputs. */
export function findStale(geo: string, generated: string): Problem[] {
  const fix = 'run npm run geo and commit what it writes';
  const missing = [LOCK, ...OUTPUTS].filter((name) => !existsSync(join(generated, name)));
  if (missing.length) {
    return missing.map((file) => ({ file, entry: 'the file', problem: 'is missing', fix }));
  }
  const locked = JSON.parse(readFileSync(join(generated, LOCK), 'utf8')) as Lock;
  const now = makeLock(geo, generated);
  const problems: Problem[] = [];
  for (const name of OUTPUTS) {
    if (locked.outputs[name] === now.outputs[name]) continue;
    problems.push({ file: name, entry: 'the file', problem: 'is not what was built', fix });
  }
  if (locked.steps !== now.steps) {
    problems.push({ file: LOCK, entry: 'steps', problem: 'geo/ has changed since', fix });
  }
  for (const name of new Set([...Object.keys(locked.inputs), ...Object.keys(now.inputs)])) {
    if (locked.inputs[name] === now.inputs[name]) continue;
    problems.push({ file: LOCK, entry: name, problem: 'is not the input it was built from', fix });
  }
  return problems;
}
