import type { Story } from '../content/schema.ts';
import { createTranslator, type PreparedWords, type Translator } from '../i18n/translator.ts';

/** The story and the interface's words in one language. */
export interface Edition {
  readonly lang: string;
  readonly story: Story;
  readonly words: PreparedWords;
}

/** The translator of an edition. */
export function translatorOf({ lang, words }: Edition): Translator {
  return createTranslator(lang, words);
}

/** The editions of a story: the first is in the page's script, the others are loaded on demand. */
export interface Editions {
  readonly first: Edition;
  /** The languages' own names by code, the first edition's first. */
  readonly names: Readonly<Record<string, string>>;
  /** The edition in a language if it has loaded, else `null`. */
  ready(lang: string): Edition | null;
  /** Loads an edition. Rejects if that fails, or if the language has none. */
  load(lang: string): Promise<Edition>;
}

/** The loaders of all editions but the first, by language. */
export type EditionLoaders = Readonly<Record<string, () => Promise<Edition>>>;

/**
 * Creates a story's editions, which keep what has been loaded.
 *
 * @param names the languages' own names by code, the first edition's first
 */
export function createEditions(
  first: Edition,
  names: Editions['names'],
  loaders: EditionLoaders,
): Editions {
  const loaded = new Map([[first.lang, first]]);
  return {
    first,
    names,
    ready: (lang) => loaded.get(lang) ?? null,
    load: async (lang) => {
      // Own keys only: an address may ask for “constructor”.
      const load = Object.hasOwn(loaders, lang) ? loaders[lang] : undefined;
      const found = loaded.get(lang) ?? (await load?.());
      if (!found) throw new Error(`There is no edition in the language "${lang}".`);
      loaded.set(lang, found);
      return found;
    },
  };
}
