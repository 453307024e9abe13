import { isBody } from '../article.ts';
import { countWords } from '../words.ts';
import { type Rule, when } from './rule.ts';

const MOST = 0.25;

/** A map of an article is no copy of it: verbatim words stay under a quarter of the body's. */
export const rule: Rule = {
  name: 'verbatimShare',
  check(story) {
    const body = story.paragraphs
      .filter(({ id }) => isBody(id))
      .reduce((sum, { words }) => sum + words, 0);
    const verbatim = story.statements.reduce(
      (sum, { quote = '', excerpt = '' }) => sum + countWords(quote) + countWords(excerpt),
      0,
    );
    return when(
      verbatim >= MOST * body,
      'statements',
      `quotes and excerpts have ${verbatim} words, ${((100 * verbatim) / body).toFixed(1)} % of the body's ${body}`,
      `Cut excerpts until they are under ${100 * MOST} %.`,
    );
  },
};
