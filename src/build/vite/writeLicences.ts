import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { FONT_SOURCES } from '../fonts/subsets.ts';
import { licencesFile, licencesOf } from '../licences/licences.ts';
import { projectRoot } from '../storySource.ts';

/** The credits of the borders, which come from no package's modules. */
const BORDERS = join(projectRoot, 'src/build/licences/borders.txt');

/** Writes `licences.txt` into the build: the licence of each package whose code or files are in it. */
export function writeLicences(): Plugin {
  let root = '';
  return {
    name: 'write-licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? file.moduleIds
          : file.originalFileNames.map((name) => resolve(root, name)),
      );
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: licencesFile(
          licencesOf([...modules, ...FONT_SOURCES]),
          readFileSync(BORDERS, 'utf8'),
        ),
      });
    },
  };
}
