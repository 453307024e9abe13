import type { Actor, Link, Question, Statement, Story } from '../content/schema.ts';
import { type PanelAnswer, panelView } from './panelView.ts';
import { linksBetween } from './scenes.ts';

/** One question to several actors: an answer's place each, in the actors' order. */
export interface ComparedQuestion {
  readonly question: Question;
  /** What each answered; empty where it was not asked. */
  readonly answers: readonly (readonly PanelAnswer[])[];
}

/** Two or three actors beside each other, on the map's date. */
export interface Comparison {
  readonly actors: readonly Actor[];
  /** The questions asked of at least one of them, in the story's order. */
  readonly questions: readonly ComparedQuestion[];
  /** The links that join them. */
  readonly links: readonly Link[];
  /** Statements that are of all of them at once. */
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
  return {
    actors,
    questions,
    links: linksBetween(story, ids).filter(({ words }) => !words),
    together: story.statements.filter(({ about, speaker }) =>
      ids.every((id) => about.includes(id) || speaker.actor === id),
    ),
  };
}

/** In which questions actors agree and differ, and in which only some are reported on. */
export interface Verdict {
  readonly agree: readonly Question[];
  /** Not the same answer, and the same side. */
  readonly alike: readonly Question[];
  readonly differ: readonly Question[];
  /** Of whom alone something is reported while the others were asked too, with the questions. */
  readonly only: readonly { readonly actors: readonly Actor[]; readonly questions: Question[] }[];
}

/** What an actor itself answered: a person's view stays theirs, and is not compared. */
const answerIds = (given: readonly PanelAnswer[]): string =>
  given
    .filter(({ by }) => by === null)
    .flatMap(({ outcome }) =>
      outcome.kind === 'answered' ? outcome.answers.map(({ answer }) => answer.id) : [],
    )
    .sort()
    .join(' ');

function likeness(question: Question, given: readonly string[]): 'agree' | 'alike' | 'differ' {
  if (new Set(given).size === 1) return 'agree';
  const sides = given.map((id) => question.answers.find((answer) => answer.id === id)?.side);
  return new Set(sides).size === 1 && sides[0] ? 'alike' : 'differ';
}

/** Computed from what they answered; questions of facts are no views, and stand apart. */
export function verdictOf({ actors, questions }: Comparison): Verdict {
  const only = new Map<string, { actors: Actor[]; questions: Question[] }>();
  const verdict = {
    agree: [] as Question[],
    alike: [] as Question[],
    differ: [] as Question[],
  };
  for (const { question, answers } of questions) {
    if (question.kind === 'facts') continue;
    const given = answers.map(answerIds);
    const reported = actors.filter((_, i) => given[i] !== '');
    const silent = answers.filter((one) => one.some(({ outcome }) => outcome.kind === 'silent'));
    if (reported.length === actors.length) {
      verdict[likeness(question, given)].push(question);
    } else if (reported.length > 0 && reported.length + silent.length === actors.length) {
      const key = reported.map(({ id }) => id).join(' ');
      const entry = only.get(key) ?? { actors: reported, questions: [] };
      entry.questions.push(question);
      only.set(key, entry);
    }
  }
  return { ...verdict, only: [...only.values()] };
}
