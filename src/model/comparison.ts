import type { Actor, Link, Question, Statement, Story } from '../content/schema.ts';
import { type PanelAnswer, panelView } from './panelView.ts';
import type { Answered } from './positions.ts';
import { linksBetween } from './scene.ts';

/** One question to several actors: a list of answers for each, in the actors' order. */
export interface ComparedQuestion {
  readonly question: Question;
  /** What is reported of each actor; empty where the question does not cover it. */
  readonly answers: readonly (readonly PanelAnswer[])[];
}

/** Two or three actors beside each other, on the map's date. */
export interface Comparison {
  readonly actors: readonly Actor[];
  /** The questions that cover at least one of them, in the story's order. */
  readonly questions: readonly ComparedQuestion[];
  /** The links that join them. */
  readonly links: readonly Link[];
  /** The links for what one of them says to another. */
  readonly words: readonly Link[];
  /** Statements that are about or by each of them. */
  readonly together: readonly Statement[];
}

/** Sets actors beside each other; ids that mean nothing are left out. */
export function compare(story: Story, ids: readonly string[]): Comparison {
  const actors = ids.flatMap((id) => story.actors.find((actor) => actor.id === id) ?? []);
  const views = actors.map((actor) => panelView(story, actor, '', story.mapDate));
  const questions = story.questions.flatMap((question): ComparedQuestion[] => {
    const answers = views.map((view) => view.answers.filter((one) => one.question === question));
    return answers.some((given) => given.length > 0) ? [{ question, answers }] : [];
  });
  const lines = linksBetween(story, ids);
  return {
    actors,
    questions,
    links: lines.filter(({ words }) => !words),
    words: lines.filter(({ words }) => words),
    together: story.statements.filter(({ about, speaker }) =>
      ids.every((id) => about.includes(id) || speaker.actor === id),
    ),
  };
}

/** What one of several actors answers to a question. */
export interface ActorAnswer {
  readonly actor: Actor;
  readonly answered: Answered;
}

/** A question on which each of them has a position. */
export interface SharedQuestion {
  readonly question: Question;
  readonly held: readonly ActorAnswer[];
  /** The answer that all of them give in the same words, the side that they are on, or neither. */
  readonly likeness: 'same' | 'side' | 'none';
}

/** The questions on which each of the actors has a position, and those on which only some have one. */
export interface Verdict {
  readonly stated: readonly SharedQuestion[];
  /** The actors that alone have a position on a question that covers the others too, with the questions. */
  readonly only: readonly { readonly actors: readonly Actor[]; readonly questions: Question[] }[];
}

/** What an actor itself answers: a person's view stays theirs, and is not compared. */
const answersOf = (actor: Actor, given: readonly PanelAnswer[]): ActorAnswer[] =>
  given
    .filter(({ by }) => by === null)
    .flatMap(({ outcome }) =>
      outcome.kind === 'answered' ? outcome.answers.map((answered) => ({ actor, answered })) : [],
    );

/** Answers are alike only in the same words: a position with a clause of its own is not. */
function likenessOf(held: readonly ActorAnswer[]): SharedQuestion['likeness'] {
  if (held.some(({ answered: { position } }) => position.clause || position.named)) return 'none';
  if (new Set(held.map(({ answered }) => answered.answer)).size === 1) return 'same';
  const sides = held.map(({ answered: { answer } }) => answer.manner && answer.side);
  return new Set(sides).size === 1 && sides[0] ? 'side' : 'none';
}

/** What the actors of a comparison have in common. Questions of facts are left out: they are no views. */
export function verdictOf({ actors, questions }: Comparison): Verdict {
  const only = new Map<string, { actors: Actor[]; questions: Question[] }>();
  const stated: SharedQuestion[] = [];
  for (const { question, answers } of questions) {
    if (question.kind === 'facts') continue;
    const held = actors.flatMap((actor, i) => answersOf(actor, answers[i] ?? []));
    const reported = actors.filter((actor) => held.some((one) => one.actor === actor));
    const silent = answers.filter((one) => one.some(({ outcome }) => outcome.kind === 'silent'));
    if (reported.length === actors.length) {
      stated.push({ question, held, likeness: likenessOf(held) });
    } else if (reported.length > 0 && reported.length + silent.length === actors.length) {
      const key = reported.map(({ id }) => id).join(' ');
      const entry = only.get(key) ?? { actors: reported, questions: [] };
      entry.questions.push(question);
      only.set(key, entry);
    }
  }
  return { stated, only: [...only.values()] };
}

/** The questions to which all of the actors have answers on one scale that differ, in the story's order. */
export function differingQuestions(comparison: Comparison): Question[] {
  return verdictOf(comparison).stated.flatMap(({ question, held, likeness }) =>
    likeness === 'none' && new Set(held.map(({ answered }) => answered.answer)).size > 1
      ? [question]
      : [],
  );
}
