import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './storySource.ts';

const file = (name: string): string => join(projectRoot, 'src/app', name);

/** What Vite builds of the app, each from a file below `src/app`; the names are those of the output. */
export const VITE_INPUT = {
  index: file('main.tsx'),
  critical: file('critical.css'),
  late: file('late.css'),
  framed: file('framedLate.css'),
  apart: file('apart.css'),
  head: file('headScript/headScript.ts'),
} as const;

/** The files that Vite wrote and that pages name, as paths below the build's root. */
export interface ViteFiles {
  /** The page's script. */
  readonly script: string;
  /** The style that the script brings. */
  readonly scriptStyles: readonly string[];
  /** The style of what is read in the panel's place. */
  readonly readingStyle: string;
  readonly framedStyle: string;
  /** The style for print, forced colours and contrast. */
  readonly mediaStyle: string;
  readonly fonts: readonly string[];
  /** The script that cannot wait for the page's own. */
  readonly headScript: string;
  /** The style that goes into every page, as text. */
  readonly criticalCss: string;
}

/** An entry of Vite's manifest, by the path of its source from Vite's root. */
interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

/**
 * Reads what Vite wrote from its manifest. The manifest and the critical style, which no server is to
 * serve, are taken out of the build.
 */
export function takeViteFiles(outDir: string): ViteFiles {
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>;
  rmSync(dirname(manifestFile), { recursive: true });
  const entryOf = (source: string): ManifestEntry => {
    const entry = manifest[source];
    if (!entry) throw new Error(`Vite wrote nothing of ${source}.`);
    return entry;
  };
  const critical = join(outDir, entryOf('critical.css').file);
  const criticalCss = readFileSync(critical, 'utf8').trim();
  rmSync(critical);
  const { file: script, css: scriptStyles = [] } = entryOf('main.tsx');
  return {
    script,
    scriptStyles,
    readingStyle: entryOf('late.css').file,
    framedStyle: entryOf('framedLate.css').file,
    mediaStyle: entryOf('apart.css').file,
    fonts: Object.values(manifest)
      .map((entry) => entry.file)
      .filter((name) => name.endsWith('.woff2')),
    headScript: entryOf('headScript/headScript.ts').file,
    criticalCss,
  };
}
