import type { Story } from '../../content/schema.ts';
import { verdictWords } from '../../features/compare/verdictWords.ts';
import { positionLabel } from '../../i18n/answerWords.ts';
import { answerSymbol } from '../../i18n/pictureLegend.ts';
import type { Translator } from '../../i18n/translator.ts';
import { compare, verdictOf } from '../../model/comparison.ts';
import { comparedActors, type Selection } from '../../model/selection.ts';
import { statementsIn, statementsOf } from '../../model/statements.ts';
import type { Block } from './block.ts';
import { quoteBlocks } from './quoteBlock.ts';

/** How many of a paragraph's statements are told where nothing of it is quoted. */
const TOLD = 3;

/** What stands beside the map for what is chosen besides an actor; nothing for a day. */
export function readingBlocks(story: Story, selection: Selection, words: Translator): Block[] {
  switch (selection.kind) {
    case 'paragraph':
      return paragraphBlocks(story, selection.id, words);
    case 'compare':
      return comparisonBlocks(story, comparedActors(selection.id), words);
    case 'step': {
      const step = story.steps.find(({ id }) => id === selection.id);
      if (!step) return [];
      const quotes = statementsOf(story, step.statements).flatMap((one) =>
        quoteBlocks(story, one, words),
      );
      return [note(step.text), ...quotes];
    }
    default:
      return [];
  }
}

const note = (words: string): Block => ({ kind: 'note', words });

/** What is quoted in it, or what it says. */
function paragraphBlocks(story: Story, id: string, words: Translator): Block[] {
  const statements = statementsIn(story, id);
  const quotes = statements.flatMap((one) => quoteBlocks(story, one, words));
  const told = statements.slice(0, TOLD).map(({ text }) => note(text));
  return quotes.length > 0 ? quotes : told;
}

/** What they hold, in a line, and in their answers where these are not the same. */
function comparisonBlocks(story: Story, ids: readonly string[], words: Translator): Block[] {
  const comparison = compare(story, ids);
  const { stated } = verdictOf(comparison);
  const answers = comparison.questions
    .filter(({ question }) =>
      stated.some((one) => one.question === question && one.likeness !== 'same'),
    )
    .map(({ question, answers }): Block => {
      const entries = answers.flatMap((given, i) =>
        given.flatMap(({ outcome }) =>
          outcome.kind === 'answered'
            ? outcome.answers.map((held) => ({
                symbol: answerSymbol(question, held.answer),
                words: `${comparison.actors[i]?.name} · ${positionLabel(held, words)}`,
              }))
            : [],
        ),
      );
      return { kind: 'answer', question: question.title, entries };
    });
  return [note(verdictWords(comparison, words)), ...answers];
}
