import { createContext, useContext } from 'react';
import { createTranslator, type Say, type Translator, type Words } from './translator.ts';

const I18n = createContext<Translator | null>(null);

/** Gives a language to all that is rendered below. */
export const I18nProvider = I18n.Provider;

let english: Translator | null = null;

/** The translator of the language that is on; English where none was given. */
export function useI18n(): Translator {
  const given = useContext(I18n);
  if (given) return given;
  english ??= createTranslator('en');
  return english;
}

/** Says the words of a part that comes late and brings its English ones. */
export function useFixedT<K extends string>(words: Words<K>): Say<K> {
  return useI18n().fixedT(words);
}
