import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes in brotli 11 of every page below a built folder, which has packed twins, by its path. */
export function pageBytes(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, statSync(join(folder, `${name}.br`)).size]),
  );
}
