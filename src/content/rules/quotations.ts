import { hasQuotationMark, quotedPassages } from '../words.ts';
import { proseOf } from './prose.ts';
import { type Finding, type Rule, when } from './rule.ts';

/** A quote is one whole passage in the article's own marks; nothing else is between marks. */
export const rule: Rule = {
  name: 'quotations',
  check(story) {
    return [
      ...story.statements.flatMap(({ id, kind, quote }): Finding[] => {
        const entry = `statement ${id}`;
        return [
          ...when(
            kind === 'quoted' && quote === undefined,
            entry,
            'it is quoted, but no quote is given',
            'Give the quote with its marks, or change the kind.',
          ),
          ...when(
            kind !== 'quoted' && quote !== undefined,
            entry,
            `it has a quote, but its kind is "${kind}"`,
            'Make its kind "quoted".',
          ),
          ...when(
            quote !== undefined && quotedPassages(quote)[0]?.text !== quote,
            entry,
            'its quote does not run from one opening mark “ to the closing mark ”',
            "Copy the passage whole, with the article's own typographic marks.",
          ),
        ];
      }),
      ...proseOf(story).flatMap(({ entry, text }) =>
        when(
          hasQuotationMark(text),
          entry,
          `its own words stand between quotation marks: ${text}`,
          'Marks are for what the article quotes; say it without them.',
        ),
      ),
    ];
  },
};
