import { didYouMean } from '../didYouMean.ts';
import type { Actor, Position, Question, Story } from '../schema.ts';
import { type Finding, findingIf, positionEntry, type Rule } from './rule.ts';

/** A position gives an answer of its question, once; a country has positions on questions that cover it. */
export const rule: Rule = {
  name: 'positions',
  check(story) {
    return story.positions.flatMap((position, index) => findings(story, position, index));
  },
};

function findings(story: Story, position: Position, index: number): Finding[] {
  const question = story.questions.find(({ id }) => id === position.question);
  const actor = story.actors.find(({ id }) => id === position.actor);
  if (question === undefined || actor === undefined) return [];
  const entry = positionEntry(position);
  const ids = question.answers.map(({ id }) => id);
  const earlier = story.positions
    .slice(0, index)
    .filter((other) => other.actor === position.actor && other.question === position.question);
  return [
    ...findingIf(
      !ids.includes(position.answer),
      entry,
      `question ${question.id} has no answer "${position.answer}"`,
      `${didYouMean(position.answer, ids)}Choose one of ${ids.join(', ')}.`,
    ),
    ...findingIf(
      actor.kind === 'country' && !coveredActors(story, question).includes(actor),
      entry,
      `question ${question.id} does not cover ${actor.name}`,
      `Remove the position, or add ${actor.id} or a group of its to the question's "askedOf".`,
    ),
    ...findingIf(
      question.kind === 'scale' && earlier.length > 0,
      entry,
      `${actor.name} already has an answer on this scale`,
      'Keep one, with all of its statements.',
    ),
    ...findingIf(
      earlier.some(({ answer }) => answer === position.answer),
      entry,
      'the same position is given twice',
      'Make one of the two, with all of its statements.',
    ),
  ];
}

/** The actors that a question covers on the map's date, groups resolved, in the story's order. */
export function coveredActors(story: Story, { askedOf }: Question): Actor[] {
  return story.actors.filter(({ id, groups }) =>
    askedOf.some((covered) => covered === id || groups.includes(covered)),
  );
}
