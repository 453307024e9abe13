import { countWords, hasQuotationMark } from '../text.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

const MOST_WORDS = 25;

/** An excerpt is one short run of the newspaper's own words, without anybody's quotation. */
export const rule: Rule = {
  name: 'excerpts',
  check(story) {
    return story.statements.flatMap(({ id, quote, excerpt }): Finding[] => {
      if (excerpt === undefined) return [];
      const entry = `statement ${id}`;
      const words = countWords(excerpt);
      return [
        ...findingIf(
          words > MOST_WORDS,
          entry,
          `its excerpt has ${words} words`,
          `Cut it to ${MOST_WORDS} or fewer; the rest goes into "text", in your own words.`,
        ),
        ...findingIf(
          hasQuotationMark(excerpt),
          entry,
          'its excerpt holds a quotation',
          'Quotes have statements of their own: cut the excerpt before the mark.',
        ),
        ...findingIf(
          /…|\.\.\./u.test(excerpt),
          entry,
          'its excerpt leaves words out',
          'Give one run of words, without an ellipsis.',
        ),
        ...findingIf(
          quote !== undefined,
          entry,
          'it has both a quote and an excerpt',
          'Keep the quote.',
        ),
      ];
    });
  },
};
