import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './storySource.ts';

/** The loader's version. A change of its bytes needs a new version, since hosts pin its hash. */
const VERSION = '1.0.0';

/** The value of the `integrity` attribute for a script: `sha384-…`. */
function integrity(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

/**
 * Builds the loader for pages that embed the map: one classic script without imports, at a lasting address
 * and again under its version, and its types.
 *
 * @param folder the build's root, which exists
 */
export async function buildEmbed(folder: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2018',
      modulePreload: false,
      rolldownOptions: {
        input: join(projectRoot, 'src/embed/host/loader.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const file = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (file?.type !== 'chunk') throw new Error('Vite built no loader.');
  mkdirSync(join(folder, 'embed'), { recursive: true });
  for (const name of ['embed.js', `embed/${VERSION}.js`])
    writeFileSync(join(folder, name), file.code);
  copyFileSync(join(projectRoot, 'src/embed/host/api.ts'), join(folder, 'embed.d.ts'));
  console.log(`embed/${VERSION}.js: integrity="${integrity(file.code)}"`);
}
