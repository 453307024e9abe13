import type { Story } from '../content/schema.ts';
import { panelActor } from './urlState.ts';

/**
 * Whom a paragraph of the article speaks of, and who speaks in it: each once, a person as whom they
 * speak for.
 *
 * @param paragraph its id, such as `P4`; one that the article has not is of nobody
 */
export function paragraphActors(story: Story, paragraph: string): string[] {
  const ids = story.statements
    .filter((statement) => statement.paragraph === paragraph)
    .flatMap(({ about, speaker }) => (speaker.actor ? [speaker.actor, ...about] : about));
  return [...new Set(ids.map((id) => panelActor(story, id)))];
}
