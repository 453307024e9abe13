import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../storySource.ts';
import { fontFiles } from './fonts.ts';
import { rasterise } from './rasterise.ts';

/** Beside the project's files, not among them; it may be deleted at any time. */
const FOLDER = join(projectRoot, '.cache/pictures');

/** What a picture depends on besides its drawing: the code that makes it, its library and its fonts. */
function salt(): string {
  const hash = createHash('sha256');
  for (const name of ['rasterise.ts', 'fonts.ts']) {
    hash.update(readFileSync(join(import.meta.dirname, name)));
  }
  const manifest = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  const { devDependencies = {} } = JSON.parse(manifest) as {
    devDependencies?: Record<string, string>;
  };
  for (const name of ['@resvg/resvg-wasm', 'fast-png']) hash.update(devDependencies[name] ?? '');
  for (const font of fontFiles()) hash.update(font);
  return hash.digest('hex');
}

const key = salt();

/** An SVG as a PNG, as `rasterise` gives it; a drawing that was made before is read, not made again. */
export async function cachedPicture(svg: string): Promise<Uint8Array> {
  const name = createHash('sha256').update(key).update(svg).digest('hex');
  const file = join(FOLDER, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await rasterise(svg);
  mkdirSync(FOLDER, { recursive: true });
  // Another process may read it meanwhile: a picture is there whole or not at all.
  const begun = `${file}.${process.pid}`;
  writeFileSync(begun, png);
  renameSync(begun, file);
  return png;
}
