import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './storySource.ts';
import { STYLE_PARTS, type StylePart } from './vite/splitStyle.ts';

const appFile = (name: string): string => join(projectRoot, 'src/app', name);

/** The list of the page's style, which the build cuts in the parts of `STYLE_PARTS`. */
const STYLE_LIST = join(projectRoot, 'src/styles/index.css');

/** The addresses of the page's style by part, as Vite serves and builds them. */
export const STYLE_INPUT = Object.fromEntries(
  STYLE_PARTS.map((part) => [part, `${STYLE_LIST}?${part}`]),
) as Readonly<Record<StylePart, string>>;

/** What Vite builds of the app, by the names of the output. */
export const VITE_INPUT = {
  index: appFile('main.tsx'),
  ...STYLE_INPUT,
  selection: appFile('lazy/selectionParts.css'),
  head: appFile('headScript/headScript.ts'),
  fonts: appFile('headScript/fonts.ts'),
} as const;

/** The files that Vite wrote and that pages name, as paths below the build's root. */
export interface ViteFiles {
  /** The page's script. */
  readonly script: string;
  /** The style that loads after the first paint. */
  readonly lazyStyle: string;
  /** The style of the panels of selections that are no actor. */
  readonly selectionStyle: string;
  /** The style for print, forced colours and contrast. */
  readonly mediaStyle: string;
  readonly fonts: readonly string[];
  /** The script that cannot wait for the page's own. */
  readonly headScript: string;
  /** The style that goes into every page, as text. */
  readonly criticalCss: string;
  /** The script that goes into every page, as text. */
  readonly fontScript: string;
}

/** An entry of Vite's manifest; `name` is the input's. */
interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
}

/**
 * Reads what Vite wrote from its manifest. The manifest, and the style and the script that stand in the
 * pages, are taken out of the build: no server is to serve them.
 */
export function takeViteFiles(outDir: string): ViteFiles {
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>;
  rmSync(dirname(manifestFile), { recursive: true });
  const entries = Object.values(manifest);
  const fileOf = (input: keyof typeof VITE_INPUT): string => {
    const entry = entries.find(({ name }) => name === input);
    if (!entry) throw new Error(`Vite wrote nothing of the input "${input}".`);
    return entry.file;
  };
  const take = (input: keyof typeof VITE_INPUT): string => {
    const file = join(outDir, fileOf(input));
    const text = readFileSync(file, 'utf8').trim();
    rmSync(file);
    return text;
  };
  return {
    script: fileOf('index'),
    lazyStyle: fileOf('lazy'),
    selectionStyle: fileOf('selection'),
    mediaStyle: fileOf('media'),
    fonts: entries.map((entry) => entry.file).filter((name) => name.endsWith('.woff2')),
    headScript: fileOf('head'),
    criticalCss: take('critical'),
    // In a function, since its names would else be the page's.
    fontScript: `(()=>{${take('fonts')}})()`,
  };
}
