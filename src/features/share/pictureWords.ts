import type { Story } from '../../content/schema.ts';
import type { Translator } from '../../i18n/translator.ts';
import { questionOf } from '../../model/positions.ts';
import { rollCall } from '../../model/rollCall.ts';
import { type Choice, selectedActor } from '../../model/selection.ts';
import { pageDescription } from '../../panels/pageWords.ts';
import { summaryPieces } from '../../panels/summaryPieces.ts';

/** What the picture of a page shows, for who does not see it: a country's answers, or the question's. */
export function pictureWords(story: Story, choice: Choice, translator: Translator): string {
  if (selectedActor(choice.selection) !== null) return pageDescription(story, choice, translator);
  const question = questionOf(story, choice.question);
  const pieces = summaryPieces(question, rollCall(story, question, story.mapDate), translator);
  return `${question.title} ${pieces.map(({ words }) => words).join('')}`;
}
