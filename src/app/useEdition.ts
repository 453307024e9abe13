import { useEffect, useState } from 'react';
import { PATIENCE } from '../map/patience.ts';
import { useActions, useMap } from '../store/useMap.ts';
import type { Edition, Editions } from './editions.ts';

/** The edition in the language that is chosen; until that has come, the one that was shown before. */
export function useEdition(editions: Editions): Edition {
  const lang = useMap(({ choice }) => choice.lang);
  const [shown, setShown] = useState(() => editions.ready(lang) ?? editions.first);
  const { notice } = useActions();
  const tries = useMap((state) => state.tries);
  const ready = editions.ready(lang);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    if (ready) {
      setShown(ready);
      return;
    }
    let over = false;
    const miss = (): void => notice('edition', true);
    const timer = setTimeout(miss, PATIENCE);
    editions
      .load(lang)
      .then((edition) => {
        notice('edition', false);
        if (!over) setShown(edition);
      }, miss)
      .finally(() => clearTimeout(timer));
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [editions, lang, ready, tries, notice]);
  return ready ?? shown;
}
