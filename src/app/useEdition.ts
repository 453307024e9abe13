import { useEffect, useState } from 'react';
import { LOAD_TIMEOUT } from '../model/loadTimeout.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import type { Edition, Editions } from './editions.ts';

/** The edition in the chosen language; until it has loaded, the one shown before. */
export function useEdition(editions: Editions): Edition {
  const lang = useMapState(({ choice }) => choice.lang);
  const [shown, setShown] = useState(() => editions.ready(lang) ?? editions.first);
  const { setNotice } = useActions();
  const tries = useMapState((state) => state.retries);
  const ready = editions.ready(lang);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    if (ready) {
      setShown(ready);
      return;
    }
    let over = false;
    const miss = (): void => setNotice('edition', true);
    const timer = setTimeout(miss, LOAD_TIMEOUT);
    editions
      .load(lang)
      .then((edition) => {
        setNotice('edition', false);
        if (!over) setShown(edition);
      }, miss)
      .finally(() => clearTimeout(timer));
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [editions, lang, ready, tries, setNotice]);
  return ready ?? shown;
}
