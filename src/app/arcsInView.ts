import type { Question, Story } from '../content/schema.ts';
import { type Arc, arcOf } from '../model/arcs.ts';
import type { Areas } from '../model/geometry.ts';

/** The links that the map shows: all for a question of facts, else those of who is chosen. */
export function arcsInView(
  story: Story,
  areas: Areas,
  question: Question,
  selected: string | null,
): Arc[] {
  return story.links
    .filter(
      ({ ends }) => question.kind === 'facts' || (selected !== null && ends.includes(selected)),
    )
    .flatMap((link) => arcOf(story, areas, link) ?? []);
}
