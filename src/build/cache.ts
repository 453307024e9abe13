import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './storySource.ts';

/** Beside the project's files, not among them; it may be deleted at any time. */
const FOLDER = join(projectRoot, '.cache');

/**
 * What was made of the same input before, or what `make` makes of it now.
 *
 * @param kind a folder of the cache
 * @param input all that the outcome depends on
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
  // Another process may read it meanwhile: an entry is there whole or not at all.
  const begun = `${file}.${process.pid}`;
  writeFileSync(begun, made);
  renameSync(begun, file);
  return made;
}
