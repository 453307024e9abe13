import { useEffect, useRef, useState } from 'react';
import { useMapState } from '../../store/useMapState.ts';
import { useLazyParts } from '../lazy/useLazyParts.ts';
import type { AnnouncerProps } from './Announcer.tsx';
import { INPUT_EVENTS } from './inputEvents.ts';

type Props = Pick<AnnouncerProps, 'page'>;

/** The announcer and the focus management, loaded with the reader's first input on the page. */
export function LazyAnnouncer({ page }: Props) {
  const choice = useMapState((state) => state.choice);
  const [hasActed, setHasActed] = useState(false);
  const first = useRef<Event | null>(null);
  const before = useRef(choice);
  // The input event comes before the choice that it makes.
  if (!hasActed) before.current = choice;
  const lazy = useLazyParts(hasActed, true);
  useEffect(() => {
    const element = page.current;
    const onInput = (event: Event): void => {
      first.current = event;
      setHasActed(true);
      stop();
    };
    const stop = (): void => {
      for (const type of INPUT_EVENTS) element?.removeEventListener(type, onInput, true);
    };
    for (const type of INPUT_EVENTS) element?.addEventListener(type, onInput, true);
    return stop;
  }, [page]);
  return (
    <p role="status" className="visually-hidden">
      {lazy?.Announcer && hasActed ? (
        <lazy.Announcer page={page} first={first} before={before.current} />
      ) : null}
    </p>
  );
}
