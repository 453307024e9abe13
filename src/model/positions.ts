import type {
  Actor,
  Answer,
  Position,
  Question,
  Region,
  Statement,
  Story,
} from '../content/schema.ts';
import { groupsOn } from './membership.ts';
import { statementsOf } from './statements.ts';

/**
 * What the article reports of an actor on a question. Silence is data: it is not the same as a question
 * that does not cover the actor.
 */
export type Outcome =
  | { readonly kind: 'answered'; readonly answers: readonly Answered[] }
  | { readonly kind: 'silent' }
  | { readonly kind: 'not-asked' };

export interface Answered {
  readonly answer: Answer;
  readonly position: Position;
  readonly statements: readonly Statement[];
}

/** Whether a question covers an actor on a day. */
export function isAsked(story: Story, question: Question, actor: Actor, date: string): boolean {
  const groups = groupsOn(story, actor, date);
  return question.askedOf.some((id) => id === actor.id || groups.some((group) => group.id === id));
}

/** Outcomes by the story's positions: a map asks for the same ones at each choice. */
const outcomeCache = new WeakMap<Story['positions'], Map<string, Outcome>>();

/** What is reported of an actor on a question on a day, `YYYY-MM-DD`; worked out once. */
export function outcomeOf(story: Story, question: Question, actor: Actor, date: string): Outcome {
  const outcomes = outcomeCache.get(story.positions) ?? new Map<string, Outcome>();
  outcomeCache.set(story.positions, outcomes);
  const key = `${question.id} ${actor.id} ${date}`;
  const outcome = outcomes.get(key) ?? computeOutcome(story, question, actor, date);
  outcomes.set(key, outcome);
  return outcome;
}

function computeOutcome(story: Story, question: Question, actor: Actor, date: string): Outcome {
  const answers = story.positions
    .filter((position) => position.actor === actor.id && position.question === question.id)
    .flatMap((position) => {
      const answer = question.answers.find(({ id }) => id === position.answer);
      return answer
        ? [{ answer, position, statements: statementsOf(story, position.statements) }]
        : [];
    });
  if (answers.length > 0) return { kind: 'answered', answers };
  return { kind: isAsked(story, question, actor, date) ? 'silent' : 'not-asked' };
}

/** The question of an id, or the story's first. */
export function questionOf(story: Story, id: string): Question {
  const question = story.questions.find((candidate) => candidate.id === id) ?? story.questions[0];
  if (!question) throw new Error('The story asks no question.');
  return question;
}

/** The region of the opening view: the story's first. */
export function openingRegion({ regions: [opening] }: Pick<Story, 'regions'>): Region {
  if (!opening) throw new Error('The story names no region.');
  return opening;
}

/** The region of an id, or the opening one. */
export function regionOf(story: Story, id: string): Region {
  return story.regions.find((region) => region.id === id) ?? openingRegion(story);
}

/** The actor of an id, or `null`. */
export function actorOf(story: Story, id: string | null): Actor | null {
  return story.actors.find((actor) => actor.id === id) ?? null;
}

/** Symbols of a question's facts, which stand beside a name, several to a country: in every system's fonts. */
const GLYPHS = ['●', '■', '▲', '◆', '▼', '○'] as const;

/** The symbol of a question's answer by its index in the question. */
export function glyphOf(index: number): string {
  return GLYPHS[index % GLYPHS.length] ?? '●';
}
