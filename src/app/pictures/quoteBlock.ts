import type { Statement, Story } from '../../content/schema.ts';
import type { Translator } from '../../i18n/translator.ts';
import { shownQuote } from '../../model/quotations.ts';
import { paragraphWords, translatedWords } from '../../panels/StatementItem.tsx';
import type { Block } from './block.ts';

/** A statement's quote as it stands beside a picture's map; nothing for one without. */
export function quoteBlocks(
  story: Story,
  { quote, translation, speaker, paragraph }: Statement,
  translator: Translator,
): Block[] {
  if (quote === undefined) return [];
  return [
    {
      kind: 'quote',
      words: shownQuote(quote),
      ...(translation?.quote && {
        translation: translatedWords(story, translation.quote, translator),
      }),
      by: `${speaker.name} · ${paragraphWords(paragraph, translator)}`,
    },
  ];
}
