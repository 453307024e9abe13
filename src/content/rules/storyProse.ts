import type { Story } from '../schema.ts';
import { positionEntry } from './rule.ts';

/** A text in the story's own words, with the entry that it stands in. */
export interface Prose {
  readonly entry: string;
  readonly text: string;
}

/** All texts in the story's own words: no quotes, excerpts, names or sources. */
export function proseOf(story: Story): Prose[] {
  const say = (entry: string, ...texts: readonly (string | undefined)[]): Prose[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ entry, text }]));
  return [
    ...say('story', story.title, story.article.about),
    ...story.groups.flatMap((group) => say(`group ${group.id}`, group.founding)),
    ...story.actors.flatMap((actor) => say(`actor ${actor.id}`, actor.standing)),
    ...story.questions.flatMap((question) => [
      ...say(`question ${question.id}`, question.title, question.short, question.topic),
      ...question.answers.flatMap((answer) =>
        say(
          `answer ${question.id}/${answer.id}`,
          answer.label,
          answer.legend,
          answer.short,
          answer.manner,
          answer.summary,
        ),
      ),
      ...question.notes.flatMap((note) =>
        say(`question ${question.id}, a note`, note.text, note.summary),
      ),
    ]),
    ...story.statements.flatMap((statement) =>
      say(
        `statement ${statement.id}`,
        statement.text,
        statement.claim,
        statement.note,
        statement.on,
      ),
    ),
    ...story.positions.flatMap((position) =>
      say(positionEntry(position), position.named, position.clause, position.qualifier),
    ),
    ...story.gaps.flatMap((gap) => say(`gap ${gap.about}`, gap.text)),
    ...story.context.flatMap((context) => say(`context ${context.about}`, context.text)),
    ...story.places.flatMap((place) => say(`place ${place.id}`, place.label, place.short)),
    ...story.links.flatMap((link) => say(`link ${link.id}`, link.label)),
    ...story.steps.flatMap((step) => say(`step ${step.id}`, step.title, step.text)),
    ...story.scaleBars.flatMap((bar) => say(`scale bar ${bar.id}`, bar.label, bar.attribution)),
  ];
}
