import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const hash = createHash('sha256');
  for (const part of input) hash.update(`${part.length}:`).update(part);
  const file = join(FOLDER, kind, hash.digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(join(FOLDER, kind), { recursive: true });
  // Renamed when it is whole: another process may read the entry meanwhile.
  const begun = `${file}.${process.pid}`;
  writeFileSync(begun, made);
  renameSync(begun, file);
  return made;
}
