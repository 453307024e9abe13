import type { Answer, Position } from '../content/schema.ts';
import type { Answered } from '../model/positions.ts';
import type { Translator } from './translator.ts';

type Says = Pick<Translator, 't'>;

/** What keeps an actor's position in its bounds, behind the answer or the name; `''` for none. */
export function qualifierLabel(position: Position | undefined, { t }: Says): string {
  return position?.qualifier ? t('rollCall.qualifier', { words: position.qualifier }) : '';
}

/** An answer as one actor gives it: its label never stands without the position's qualifier. */
export function positionLabel({ answer, position }: Answered, words: Says): string {
  return answer.label + qualifierLabel(position, words);
}

/** An answer over those who give it, as a legend has it, with how many are counted. */
export function answerTitle({ legend, label }: Answer, count: number, { t }: Says): string {
  const answer = legend ?? label;
  return count === 0 ? answer : t('rollCall.answer', { answer, count });
}

/** The legend's last entry: of how many no position is reported. */
export function unreportedTitle(count: number, { t }: Says): string {
  return t('rollCall.answer', { answer: t('rollCall.unreported'), count });
}
