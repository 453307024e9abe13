import type { Question, Story } from '../content/schema.ts';
import { type Arc, arcOf } from './arcs.ts';
import type { LandIndex } from './borders.ts';
import type { Scene } from './scene.ts';

/** The links that the map shows: the scene's, or all for a question of facts, or those of who is chosen. */
export function visibleArcs(
  story: Story,
  lands: LandIndex,
  question: Question,
  selected: string | null,
  scene: Scene | null = null,
): Arc[] {
  return story.links
    .filter(({ id, ends, words }) =>
      scene
        ? scene.links.includes(id)
        : (question.kind === 'facts' && !words) || (selected !== null && ends.includes(selected)),
    )
    .flatMap((link) => arcOf(story, lands, link) ?? []);
}
