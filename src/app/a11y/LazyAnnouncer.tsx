import { useEffect, useRef, useState } from 'react';
import { useMapState } from '../../store/useMap.ts';
import { useLazyParts } from '../lazy/useLazyParts.ts';
import type { AnnouncerProps } from './Announcer.tsx';
import { INPUT_EVENTS } from './inputEvents.ts';

type Props = Pick<AnnouncerProps, 'story' | 'page'>;

/** One polite sentence a choice, and the focus kept; what does both comes with the reader's first act. */
export function LazyAnnouncer({ story, page }: Props) {
  const choice = useMapState((state) => state.choice);
  const [acted, setActed] = useState(false);
  const first = useRef<Event | null>(null);
  const before = useRef(choice);
  // The act is known before what it chooses.
  if (!acted) before.current = choice;
  const late = useLazyParts(acted, true);
  useEffect(() => {
    const element = page.current;
    const onAct = (event: Event): void => {
      first.current = event;
      setActed(true);
      stop();
    };
    const stop = (): void => {
      for (const type of INPUT_EVENTS) element?.removeEventListener(type, onAct, true);
    };
    for (const type of INPUT_EVENTS) element?.addEventListener(type, onAct, true);
    return stop;
  }, [page]);
  return (
    <p role="status" className="visually-hidden">
      {late?.Announcer && acted ? (
        <late.Announcer story={story} page={page} first={first} before={before.current} />
      ) : null}
    </p>
  );
}
