import type { Actor, Question, Story } from '../content/schema.ts';
import { outcomeOf } from '../model/positions.ts';
import { positionLabel } from './positionLabels.ts';
import type { Translator } from './translator.ts';

/** An actor's position on a question, or that none is reported, in few words. */
export function answerWords(
  story: Story,
  question: Question,
  actor: Actor,
  words: Pick<Translator, 't'>,
): string {
  const { t } = words;
  const outcome = outcomeOf(story, question, actor, story.mapDate);
  return outcome.kind === 'answered'
    ? outcome.answers.map((held) => positionLabel(held, words)).join(' · ')
    : t(outcome.kind === 'silent' ? 'map.unreportedLong' : 'map.uncovered');
}
