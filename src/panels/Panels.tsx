import { useDeferredValue } from 'react';
import type { Actor } from '../content/schema.ts';
import { actorOf } from '../model/positions.ts';
import { useMap } from '../store/useMap.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { Overview } from './Overview.tsx';
import { usePage } from './usePage.ts';

/**
 * The panel of who is chosen, or the overview. The panel of whom the pointer or the focus is on is
 * made ready out of sight, in spare time: the click that follows only has to show it. The one that it
 * takes the place of goes out of sight with it, and is cleared away a moment later.
 */
export function Panels({ actor }: { actor: Actor | null }) {
  const { story } = usePage();
  const pointed = useDeferredValue(useMap((state) => state.pointed?.code ?? null));
  const former = useDeferredValue(actor);
  const next = actorOf(story, pointed);
  const list = [former?.id === actor?.id ? actor : former, actor, ...(next ? [next] : [])];
  // By their keys, and none changes its place: what was ready is the same element when it is shown.
  const keys = list.map((one) => one?.id ?? 'overview');
  return keys.map((key, i) => {
    const one = list[i];
    if (keys.indexOf(key) !== i) return null;
    const unseen = one?.id !== actor?.id;
    return one ? (
      <ActorPanel key={key} actor={one} unseen={unseen} />
    ) : (
      <Overview key={key} unseen={unseen} />
    );
  });
}
