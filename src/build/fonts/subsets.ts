import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fromCache, keep } from '../cache.ts';
import { readEdition, readLanguages } from '../readEditions.ts';
import { projectRoot } from '../storySource.ts';

/** A family of the page's, as a variable font. */
interface Family {
  readonly name: string;
  /** The package's file with the letters of most languages of Europe. */
  readonly source: string;
  /** The least and the largest weight that the page is set in; what is bolder is set in the largest. */
  readonly weights: readonly [least: number, largest: number];
  /** Letters that the family has whether the build's words have them or not. */
  readonly always: string;
}

const between = (first: string, last: string): string => {
  const start = first.charCodeAt(0);
  return String.fromCharCode(
    ...Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, i) => start + i),
  );
};

/** Letters, digits and signs of any text; by no-break spaces and dashes too. */
const ANY_TEXT = `${between('a', 'z')}${between('A', 'Z')}${between('0', '9')} \u00a0.,:;!?'"()[]/%&-–—‘’“”…·`;

/** The page's families by their kind. The key is in the name of the file that is served. */
export const FAMILIES: Readonly<Record<'sans' | 'serif', Family>> = {
  sans: {
    name: 'Source Sans 3',
    source: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weights: [400, 600],
    // Readers type in it too.
    always: `${between(' ', '~')}${ANY_TEXT}`,
  },
  serif: {
    name: 'Source Serif 4',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weights: [400, 700],
    always: ANY_TEXT,
  },
};

export type Kind = keyof typeof FAMILIES;
export const KINDS = Object.keys(FAMILIES) as Kind[];

/** What text in these languages is set with; others, such as fractions, would bring letters of their own. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

const resolve = createRequire(import.meta.url).resolve;

/** The files in packages that the page's fonts are made of. */
export const FONT_SOURCES = KINDS.map((kind) => resolve(FAMILIES[kind].source));

/** Each letter of the story's and the interface's words, in all languages of the build. */
function lettersOfWords(): string {
  const words = readLanguages().map((lang) => JSON.stringify(readEdition(lang)));
  return [...new Set(words.join(''))].sort().join('');
}

/**
 * A family with the letters of some words only, as WOFF2. What it does not have is set in the reader's
 * own fonts, letter by letter.
 */
export async function subsetOf(kind: Kind, words: string): Promise<Uint8Array> {
  const { source, weights, always } = FAMILIES[kind];
  const [min, max] = weights;
  const options = {
    targetFormat: 'woff2',
    variationAxes: { wght: { min, max } },
    keepFeatures: FEATURES,
  } as const;
  const whole = readFileSync(resolve(source));
  const letters = [...new Set(always + words)].sort().join('');
  const maker = readFileSync(resolve('subset-font/package.json'));
  return fromCache('fonts', [whole, letters, JSON.stringify(options), maker], () =>
    subsetFont(whole, letters, options),
  );
}

/**
 * Writes the fonts for the words of the story that is built.
 *
 * @returns their files
 */
export async function writeSubsets(): Promise<Readonly<Record<Kind, string>>> {
  const words = lettersOfWords();
  const written = async (kind: Kind): Promise<string> => {
    const font = await subsetOf(kind, words);
    // Named by what is in it: another story may be built at the same time.
    const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
    const file = join(projectRoot, `.cache/fonts/source-${kind}-${hash}.woff2`);
    if (!existsSync(file)) keep(file, font);
    return file;
  };
  return { sans: await written('sans'), serif: await written('serif') };
}
