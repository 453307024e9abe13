import { useDeferredValue } from 'react';
import type { Actor } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { actorOf } from '../model/positions.ts';
import { useMapState } from '../store/useMapState.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { Overview } from './Overview.tsx';

/**
 * The panel of the selected actor, or the overview. The panel of the hovered or focused actor is
 * rendered hidden in idle time, so that the click that follows only has to show it. The former panel is
 * hidden by the same click and removed a moment later.
 */
export function Panels({ actor }: { actor: Actor | null }) {
  const { displayed: story } = usePage();
  const shown = actor?.id ?? null;
  const former = useDeferredValue(shown);
  const hovered = useDeferredValue(useMapState((state) => state.hovered?.code ?? null));
  const next = actorOf(story, hovered)?.id;
  // Keyed and without duplicates: the prepared panel stays the same element when it is shown.
  return [...new Set([former, shown, next ?? shown])].map((id) => {
    const one = actorOf(story, id);
    const unseen = id !== shown;
    return one ? (
      <ActorPanel key={id} actor={one} isHidden={unseen} />
    ) : (
      <Overview key="overview" unseen={unseen} />
    );
  });
}
