import type { Position, Question, Statement, Story } from '../content/schema.ts';
import { statementsOf } from './statements.ts';

/** The most statements that a question's panel opens on. */
const MOST = 4;

/**
 * The statements that a question's panel opens on: those that the story chooses, else those that its
 * positions rest on, or its notes where it has none: what is quoted first, one a speaker unless all are one's.
 */
export function leadsOf(story: Story, question: Question): Statement[] {
  if (question.leads) return statementsOf(story, question.leads);
  const own = story.positions.filter((position) => position.question === question.id);
  const ids = (own.length > 0 ? own : question.notes).flatMap(({ statements }) => statements);
  const evidence = story.statements
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => Number(hasVerbatim(b)) - Number(hasVerbatim(a)));
  const speakers = evidence.map(({ speaker }) => speaker.name);
  const firsts = evidence.filter(({ speaker }, i) => speakers.indexOf(speaker.name) === i);
  return (firsts.length > 1 ? firsts : evidence).slice(0, MOST);
}

const hasVerbatim = ({ quote, excerpt }: Statement): boolean => Boolean(quote ?? excerpt);

/**
 * The positions on a question that rest on a statement and have one answer: of several answers that of
 * the actor whom the statement is about first. Only with a position may a statement wear an answer's colour.
 */
export function positionsRestingOn(
  story: Story,
  question: Question,
  { id, about }: Statement,
): Position[] {
  const all = story.positions.filter(
    (position) => position.question === question.id && position.statements.includes(id),
  );
  const [own = all[0]] = about.flatMap((one) => all.find(({ actor }) => actor === one) ?? []);
  return all.filter(({ answer }) => answer === own?.answer);
}

/**
 * Whether verbatim words can stand alone: they begin with a capital letter, as a sentence does. Others
 * need words of ours around them, or before.
 */
export const beginsSentence = (words: string): boolean => /^\P{L}*\p{Lu}/u.test(words);
