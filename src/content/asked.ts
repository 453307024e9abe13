import type { Actor, Question, Story } from './schema.ts';

/** Whom a question covers on the map's date, groups resolved, in the story's order. */
export function askedActors(story: Story, question: Question): Actor[] {
  return story.actors.filter((actor) =>
    question.askedOf.some((id) => id === actor.id || actor.groups.includes(id)),
  );
}
