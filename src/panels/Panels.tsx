import { useDeferredValue } from 'react';
import type { Actor } from '../content/schema.ts';
import { actorOf } from '../model/positions.ts';
import { useMap } from '../store/useMap.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { Overview } from './Overview.tsx';
import { usePage } from './usePage.ts';

/**
 * The panel of who is chosen, or the overview. The panel of whom the pointer or the focus is on is
 * made ready out of sight, in spare time: the click that follows only has to show it.
 */
export function Panels({ actor }: { actor: Actor | null }) {
  const { story } = usePage();
  const pointed = useDeferredValue(useMap((state) => state.pointed?.code ?? null));
  const next = actorOf(story, pointed);
  // In one list, by their keys: what was ready is the same element when it is shown.
  return [
    actor ? <ActorPanel key={actor.id} actor={actor} /> : <Overview key="overview" />,
    next && next !== actor ? <ActorPanel key={next.id} actor={next} ahead /> : null,
  ];
}
