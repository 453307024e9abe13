import type { Story } from '../content/schema.ts';
import { createTranslator, type PreparedWords, type Translator } from '../i18n/translator.ts';

/** A story and the words around it in one language. */
export interface Edition {
  readonly lang: string;
  readonly story: Story;
  readonly words: PreparedWords;
}

/** The words, lists, numbers and dates of an edition. */
export function translatorOf({ lang, words }: Edition): Translator {
  return createTranslator(lang, words);
}

/** The editions of a story: the first is there from the start, others come when they are asked for. */
export interface Editions {
  readonly first: Edition;
  /** What each language calls itself, by its code, the first edition's at the head. */
  readonly names: Readonly<Record<string, string>>;
  /** The edition in a language if it has come, else `null`. */
  ready(lang: string): Edition | null;
  /** Fetches an edition. Rejects where it does not come, and where there is none in the language. */
  load(lang: string): Promise<Edition>;
}

/** How the editions but the first are come by. */
export type EditionLoaders = Readonly<Record<string, () => Promise<Edition>>>;

/**
 * Keeps what has come of a story's editions.
 *
 * @param names what each language calls itself, the first edition's at the head
 */
export function createEditions(
  first: Edition,
  names: Editions['names'],
  loaders: EditionLoaders,
): Editions {
  const come = new Map([[first.lang, first]]);
  return {
    first,
    names,
    ready: (lang) => come.get(lang) ?? null,
    load: async (lang) => {
      // Not what every object has: an address may ask for “constructor”.
      const load = Object.hasOwn(loaders, lang) ? loaders[lang] : undefined;
      const found = come.get(lang) ?? (await load?.());
      if (!found) throw new Error(`There is no edition in the language "${lang}".`);
      come.set(lang, found);
      return found;
    },
  };
}
