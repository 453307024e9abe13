import type { Statement, Story } from '../../content/schema.ts';
import type { Translator } from '../../i18n/translator.ts';
import { shownQuote } from '../../model/statements.ts';
import {
  paragraphWords,
  speakerWithSubject,
  translatedWords,
} from '../../panels/StatementItem.tsx';
import type { Block } from './block.ts';

/** A statement's quote as it stands beside an image's map; nothing for one without. */
export function quoteBlocks(story: Story, statement: Statement, translator: Translator): Block[] {
  const { quote, translation, speaker, paragraph } = statement;
  if (quote === undefined) return [];
  const said = speakerWithSubject(speaker.name, statement, translator);
  return [
    {
      kind: 'quote',
      words: shownQuote(quote),
      ...(translation?.quote && {
        translation: translatedWords(story, translation.quote, translator),
      }),
      said,
      by: `${said} · ${paragraphWords(paragraph, translator)}`,
    },
  ];
}
