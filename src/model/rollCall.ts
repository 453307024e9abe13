import type { Actor, Answer, Question, Story } from '../content/schema.ts';
import { groupsOn } from './membership.ts';
import { outcomeOf } from './positions.ts';

/** One answer of the roll call: the legend's entry, and the list of who gave it. */
export interface RollCallRow {
  readonly answer: Answer;
  /** Those who are counted. */
  readonly actors: readonly Actor[];
  /** Those who gave the answer without being counted: no member, an organisation, a person. */
  readonly uncounted: readonly Actor[];
}

export interface RollCall {
  readonly rows: readonly RollCallRow[];
  /** Who was asked and is reported to have answered nothing. */
  readonly silent: readonly Actor[];
}

/** Whether an actor is one of those whom the roll call counts on a day. */
export function isCounted(story: Story, actor: Actor, date: string): boolean {
  return groupsOn(story, actor, date).some((group) => group.counted);
}

/** Who answered what to a question on a day, the silent ones too. */
export function rollCall(story: Story, question: Question, date: string): RollCall {
  const outcomes = story.actors.map((actor) => ({
    actor,
    counted: isCounted(story, actor, date),
    outcome: outcomeOf(story, question, actor, date),
  }));
  const rows = question.answers.map((answer) => {
    const gave = outcomes.filter(
      ({ outcome }) =>
        outcome.kind === 'answered' && outcome.answers.some((given) => given.answer === answer),
    );
    return {
      answer,
      actors: gave.filter(({ counted }) => counted).map(({ actor }) => actor),
      uncounted: gave.filter(({ counted }) => !counted).map(({ actor }) => actor),
    };
  });
  const silent = outcomes
    .filter(({ outcome }) => outcome.kind === 'silent')
    .map(({ actor }) => actor);
  return { rows, silent };
}
