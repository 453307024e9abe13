import { useEffect, useState } from 'react';
import { watchLoad } from '../context/watchLoad.ts';
import { useActions, useMapState } from '../store/useMapState.ts';
import type { Edition, Editions } from './editions.ts';

/** The edition in the chosen language; until it has loaded, the one shown before. */
export function useEdition(editions: Editions): Edition {
  const lang = useMapState(({ choice }) => choice.lang);
  const [shown, setShown] = useState(() => editions.ready(lang) ?? editions.first);
  const { setNotice } = useActions();
  const retries = useMapState((state) => state.retries);
  const ready = editions.ready(lang);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each retry loads anew
  useEffect(() => {
    if (ready) {
      setShown(ready);
      return;
    }
    let isOver = false;
    const cancel = watchLoad(
      editions.load(lang),
      (edition) => {
        setNotice('edition', false);
        if (!isOver) setShown(edition);
      },
      () => setNotice('edition', true),
    );
    return () => {
      isOver = true;
      cancel();
    };
  }, [editions, lang, ready, retries, setNotice]);
  return ready ?? shown;
}
