import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TEXT = /\.(?:html|js|css|json|svg)$/;

/** Sets a twin in brotli 11 beside every file of text below a folder, as a host would at deployment. */
export async function writeTwins(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const twins = names
    .filter((name) => TEXT.test(name))
    .map(async (name) => {
      const file = join(folder, name);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      writeFileSync(`${file}.br`, await compress(readFileSync(file), { params }));
    });
  await Promise.all(twins);
}

/** The bytes of every page below a folder that {@link writeTwins} has been to, by its path. */
export function pageBytes(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(folder, `${name}.br`)).length]),
  );
}
