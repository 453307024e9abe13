import { useMemo } from 'react';
import type { Question, Story } from '../content/schema.ts';
import { type ActorPaint, allFills, drawnFills, type Fill, paintActors } from '../model/paint.ts';

interface Paint {
  /** How each actor's land looks, by its code. */
  readonly paint: ReadonlyMap<string, ActorPaint>;
  /** Every look that the story has. */
  readonly fills: readonly Fill[];
  /** Those that are on the map: the still needs no other patterns, which travel with every page. */
  readonly drawn: readonly Fill[];
}

/** How a question paints the map. */
export function usePaint(story: Story, question: Question): Paint {
  const paint = useMemo(() => paintActors(story, question, story.mapDate), [story, question]);
  const fills = useMemo(() => allFills(story), [story]);
  const drawn = useMemo(() => drawnFills(story, paint), [story, paint]);
  return { paint, fills, drawn };
}
