import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { projectRoot } from './storySource.ts';

/** The cache's folder, which git ignores; it may be deleted at any time. */
const FOLDER = join(projectRoot, '.cache');

/**
 * The cached result of `make` for an input, or a new one, which is then cached.
 *
 * @param kind a folder of the cache
 * @param input all that the result depends on
 */
export async function fromCache(
  kind: string,
  input: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = fileOf(kind, input);
  return existsSync(file) ? readFileSync(file) : keep(file, await make());
}

/** As {@link fromCache}, of what is made at once. */
export function fromCacheSync(
  kind: string,
  input: readonly (string | Uint8Array)[],
  make: () => Uint8Array,
): Uint8Array {
  const file = fileOf(kind, input);
  return existsSync(file) ? readFileSync(file) : keep(file, make());
}

function fileOf(kind: string, input: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of input) hash.update(`${part.length}:`).update(part);
  return join(FOLDER, kind, hash.digest('hex'));
}

/** Writes a file of the cache. */
export function keep(file: string, made: Uint8Array): Uint8Array {
  mkdirSync(dirname(file), { recursive: true });
  // Renamed when it is whole: another process, or thread, may read the entry meanwhile.
  const begun = `${file}.${process.pid}.${threadId}`;
  writeFileSync(begun, made);
  renameSync(begun, file);
  return made;
}
