import type { Actor, Answer, Position, Question, Story } from '../content/schema.ts';
import { type Answered, type Outcome, outcomeOf } from '../model/positions.ts';
import type { Translator } from './translator.ts';

type Words = Pick<Translator, 't'>;

/** What keeps an actor's position in its bounds, behind the answer or the name; `''` for none. */
export function qualifierLabel(position: Position | undefined, { t }: Words): string {
  return position?.qualifier ? t('rollCall.qualifier', { words: position.qualifier }) : '';
}

/** An answer as one actor gives it: its label never stands without the position's qualifier. */
export function positionLabel({ answer, position }: Answered, words: Words): string {
  return answer.label + qualifierLabel(position, words);
}

/** The answers that an actor gives to a question, each with its qualifier; none where none is reported. */
export function positionLabels(outcome: Outcome, words: Words): string[] {
  return outcome.kind === 'answered'
    ? outcome.answers.map((answered) => positionLabel(answered, words))
    : [];
}

/** An actor's position on a question, or that none is reported, in few words. */
export function outcomeWords(story: Story, question: Question, actor: Actor, words: Words): string {
  const { t } = words;
  const outcome = outcomeOf(story, question, actor, story.mapDate);
  const labels = positionLabels(outcome, words);
  if (labels.length > 0) return labels.join(' · ');
  if (outcome.kind === 'silent') return t('map.unreportedLong');
  return t(actor.id === question.about ? 'map.subject' : 'map.uncovered');
}

/** An answer over those who give it, as a legend has it, with how many are counted. */
export function answerTitle({ legend, label }: Answer, count: number, { t }: Words): string {
  const answer = legend ?? label;
  return count === 0 ? answer : t('rollCall.answer', { answer, count });
}

/** The legend's last entry: of how many no position is reported. */
export function unreportedTitle(count: number, { t }: Words): string {
  return t('rollCall.answer', { answer: t('rollCall.unreported'), count });
}
