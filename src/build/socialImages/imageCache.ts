import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromCache } from '../cache.ts';
import { projectRoot } from '../storySource.ts';
import { fontFiles } from './fonts.ts';
import { rasterise } from './rasterise.ts';

/** What an image depends on besides its drawing: the code that makes it, its libraries and its fonts. */
const makers: readonly (string | Uint8Array)[] = [
  readFileSync(join(import.meta.dirname, 'rasterise.ts')),
  ...versionsOf('@resvg/resvg-wasm', 'fast-png'),
  ...fontFiles(),
];

function versionsOf(...names: readonly string[]): string[] {
  const manifest = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: Record<string, string> };
  return names.map((name) => devDependencies[name] ?? '');
}

/** An SVG as a PNG, as `rasterise` gives it; a drawing that was made before is read, not made again. */
export const cachedImage = (svg: string): Promise<Uint8Array> =>
  fromCache('pictures', [svg, ...makers], () => rasterise(svg));
