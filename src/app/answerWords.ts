import type { Actor, Question, Story } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import { outcomeOf } from '../model/positions.ts';
import { heldWords } from '../panels/heldWords.ts';

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
    ? outcome.answers.map((held) => heldWords(held, words)).join(' · ')
    : t(outcome.kind === 'silent' ? 'map.unreportedLong' : 'map.uncovered');
}
