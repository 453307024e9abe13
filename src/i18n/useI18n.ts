import { createContext, useContext } from 'react';
import { createTranslator, type Translator } from './translator.ts';

const I18n = createContext<Translator>(createTranslator('en'));

/** Gives a language to all that is rendered below. */
export const I18nProvider = I18n.Provider;

/** The translator of the language that is on. */
export function useI18n(): Translator {
  return useContext(I18n);
}
