import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Story } from '../content/schema.ts';
import { useMap } from '../store/useMap.ts';
import { ACTS } from './acts.ts';
import { useLate } from './useLate.ts';

export interface AidsProps {
  story: Story;
  page: RefObject<HTMLElement | null>;
}

/** One polite sentence a choice, and the focus kept; what does both comes with the reader's first act. */
export function Aids({ story, page }: AidsProps) {
  const choice = useMap((state) => state.choice);
  const [acted, setActed] = useState(false);
  const first = useRef<Event | null>(null);
  const before = useRef(choice);
  // The act is known before what it chooses.
  if (!acted) before.current = choice;
  const late = useLate(acted, true);
  useEffect(() => {
    const element = page.current;
    const onAct = (event: Event): void => {
      first.current = event;
      setActed(true);
      stop();
    };
    const stop = (): void => {
      for (const type of ACTS) element?.removeEventListener(type, onAct, true);
    };
    for (const type of ACTS) element?.addEventListener(type, onAct, true);
    return stop;
  }, [page]);
  return (
    <p role="status" className="visually-hidden">
      {late?.Announcer && acted ? (
        <late.Announcer
          story={story}
          page={page}
          first={first}
          before={before.current}
          late={late}
        />
      ) : null}
    </p>
  );
}
