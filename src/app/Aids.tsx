import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Story } from '../content/schema.ts';
import { useMap } from '../store/useMap.ts';
import { useLate } from './useLate.ts';

export interface AidsProps {
  story: Story;
  page: RefObject<HTMLElement | null>;
}

/** One polite sentence a choice, and the focus kept; what does both comes with the reader's first act. */
export function Aids({ story, page }: AidsProps) {
  const choice = useMap((state) => state.choice);
  const [first, setFirst] = useState<Event | null>(null);
  const before = useRef(choice);
  // The act is known before what it chooses.
  if (!first) before.current = choice;
  const late = useLate(first !== null, true);
  useEffect(() => {
    for (const type of ['keydown', 'click'])
      page.current?.addEventListener(type, setFirst, { once: true, capture: true });
  }, [page]);
  return (
    <p role="status" className="visually-hidden">
      {late?.Announcer && first ? (
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
