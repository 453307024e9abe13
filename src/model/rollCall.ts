import type { Actor, Answer, Position, Question, Story } from '../content/schema.ts';
import { groupsOn } from './membership.ts';
import { outcomeOf } from './positions.ts';

/** One answer of the roll call: the legend's entry, and the list of who gave it. */
export interface RollCallRow {
  readonly answer: Answer;
  /** The actors that are counted. */
  readonly actors: readonly Actor[];
  /** The actors that gave the answer and are not counted: no member, an organisation, a person. */
  readonly uncounted: readonly Actor[];
  /** The position that each of them rests on, by the actor's id. */
  readonly positions: ReadonlyMap<string, Position>;
}

export interface RollCall {
  readonly rows: readonly RollCallRow[];
  /** The actors that the question covers and the article reports no position of, in alphabetical order. */
  readonly silent: readonly Actor[];
}

/** Whether the roll call of a day counts an actor. */
export function isCounted(story: Story, actor: Actor, date: string): boolean {
  return groupsOn(story, actor, date).some((group) => group.counted);
}

/** Who gave which answer to a question by a day, and of whom none is reported. */
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
      positions: new Map(
        gave.flatMap(({ actor, outcome }) =>
          outcome.kind === 'answered'
            ? outcome.answers
                .filter((given) => given.answer === answer)
                .map(({ position }) => [actor.id, position] as const)
            : [],
        ),
      ),
    };
  });
  const silent = outcomes
    .filter(({ outcome }) => outcome.kind === 'silent')
    .map(({ actor }) => actor)
    .sort((a, b) => (plainName(a) < plainName(b) ? -1 : 1));
  return { rows, silent };
}

/** A name without its accents: an engine's first collator costs a reader's phone a tenth of a second. */
const plainName = ({ name }: Actor): string => name.normalize('NFD').replace(/\p{M}/gu, '');
