import type { Question, Statement, Story } from '../content/schema.ts';
import { statementsOf } from './statements.ts';

/** The most statements that a question's panel opens on. */
const MOST = 4;

/**
 * The statements that a question's panel opens on: those that the story chooses, else the quoted evidence
 * of its positions, one a speaker, in the article's order.
 */
export function leadsOf(story: Story, question: Question): Statement[] {
  if (question.leads) {
    return question.leads.flatMap((id) => story.statements.find((one) => one.id === id) ?? []);
  }
  const evidence = statementsOf(
    story,
    story.positions.filter((one) => one.question === question.id).flatMap((one) => one.statements),
  ).filter(({ quote, excerpt }) => quote ?? excerpt);
  const speakers = evidence.map(({ speaker }) => speaker.name);
  return evidence.filter(({ speaker }, i) => speakers.indexOf(speaker.name) === i).slice(0, MOST);
}

/**
 * The actor whose own answer to a question a statement is evidence of; `null` where it is nobody's, or
 * several actors'. Only such a statement may wear the answer's colour.
 */
export function answeringActor(
  story: Story,
  question: Question,
  { id }: Statement,
): { actor: string; answer: string } | null {
  const positions = story.positions.filter(
    (one) => one.question === question.id && one.statements.includes(id),
  );
  const [position] = positions;
  return position && positions.length === 1
    ? { actor: position.actor, answer: position.answer }
    : null;
}
