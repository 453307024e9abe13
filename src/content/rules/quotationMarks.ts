import type { Story } from '../schema.ts';
import { hasQuotationMark, isClosed, quotedPassages } from '../text.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';
import { proseOf } from './storyProse.ts';

/**
 * A quote is one whole passage in the article's own marks. Any other words between marks are a run of
 * words from one of those quotes, cited in a sentence of the editors.
 */
export const rule: Rule = {
  name: 'quotationMarks',
  check(story) {
    const quotes = story.statements.flatMap(({ quote = [] }) => quote);
    return [
      ...story.statements.flatMap(({ id, kind, quote }): Finding[] => {
        const entry = `statement ${id}`;
        return [
          ...findingIf(
            kind === 'quoted' && quote === undefined,
            entry,
            'it is quoted, but no quote is given',
            'Give the quote with its marks, or change the kind.',
          ),
          ...findingIf(
            kind !== 'quoted' && quote !== undefined,
            entry,
            `it has a quote, but its kind is "${kind}"`,
            'Make its kind "quoted".',
          ),
          ...findingIf(
            quote !== undefined &&
              (quotedPassages(quote)[0]?.text !== quote || !(isClosed(quote) || runsOn(story, id))),
            entry,
            'its quote does not run from one opening mark “ to the closing mark ”',
            'Copy the passage whole, with the marks as the article prints them. Only a quote that the next paragraph goes on with, by the same speaker and opened there again, has no closing mark.',
          ),
        ];
      }),
      ...proseOf(story).flatMap(({ entry, text }) =>
        findingIf(
          hasForeignMarks(text, quotes),
          entry,
          `its own words stand between quotation marks: ${text}`,
          'Marks are for words of one of the story’s quotes, letter for letter; say it without them.',
        ),
      ),
    ];
  },
};

/**
 * Whether a text has quotation marks around words that are not from a quote, or unpaired ones.
 *
 * @param quotes the quotes of the story, whole
 */
export function hasForeignMarks(text: string, quotes: readonly string[]): boolean {
  const passages = quotedPassages(text).map((passage) => passage.text);
  const bare = passages.reduce((rest, passage) => rest.replace(passage, ''), text);
  return (
    hasQuotationMark(bare) ||
    passages.some((passage) => !quotes.some((quote) => quote.includes(wordsIn(passage))))
  );
}

/** A passage without its marks, and without what English style pulls inside them. */
const wordsIn = (passage: string): string => passage.slice(1, -1).replace(/[.,]$/u, '');

/** Whether a quote goes on in the next paragraph. */
function runsOn({ paragraphs, statements }: Story, id: string): boolean {
  const at = statements.findIndex((statement) => statement.id === id);
  const one = statements[at];
  const next = statements.slice(at + 1).find(({ quote }) => quote !== undefined);
  const order = paragraphs.map((paragraph) => paragraph.id);
  return (
    one !== undefined &&
    next !== undefined &&
    order.indexOf(next.paragraph) === order.indexOf(one.paragraph) + 1 &&
    next.speaker.name === one.speaker.name &&
    next.quote?.charAt(0) === one.quote?.charAt(0)
  );
}
