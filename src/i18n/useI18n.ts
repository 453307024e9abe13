import { createContext, useContext, useEffect } from 'react';
import { createTranslator, type TFunction, type Translator, type Words } from './translator.ts';

const I18n = createContext<Translator | null>(null);

/** Gives a translator to all that is rendered below. */
export const I18nProvider = I18n.Provider;

let english: Translator | null = null;

/** The translator of the page's language; English where no provider stands above. */
export function useI18n(): Translator {
  const given = useContext(I18n);
  if (given) return given;
  english ??= createTranslator('en');
  return english;
}

/** The words of a part that is loaded later and brings its English ones, in the page's language. */
export function useFixedT<K extends string>(words: Words<K>): TFunction<K> {
  return useI18n().fixedT(words);
}

/** Makes a translator's formatters in idle time, one at a time, so that no click has to wait for one. */
export function usePreparedFormatters({ preparations }: Translator): void {
  useEffect(() => {
    // An idle callback is missing in Safari; a timer does there.
    const later = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
    let left = preparations;
    const prepare = (): void => {
      const [next, ...others] = left;
      left = others;
      next?.();
      if (left.length > 0) later(prepare);
    };
    later(prepare);
    return () => {
      left = [];
    };
  }, [preparations]);
}
