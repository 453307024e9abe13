import { isBody } from '../article.ts';
import { countWords } from '../text.ts';
import { findingIf, type Rule } from './rule.ts';

const MOST = 0.25;

/** A map of an article is no copy of it: verbatim words stay under a quarter of the body's. */
export const rule: Rule = {
  name: 'verbatimShare',
  check(story) {
    const body = story.paragraphs
      .filter(({ id }) => isBody(id))
      .reduce((sum, { words }) => sum + words, 0);
    const wordsOf = (field: 'quote' | 'excerpt'): number =>
      story.statements.reduce((sum, statement) => sum + countWords(statement[field] ?? ''), 0);
    const quotes = wordsOf('quote');
    const verbatim = quotes + wordsOf('excerpt');
    return findingIf(
      verbatim >= MOST * body,
      'statements',
      `quotes and excerpts have ${verbatim} words, ${((100 * verbatim) / body).toFixed(1)} % of the body's ${body}`,
      quotes >= MOST * body
        ? `The quotations alone are too many, and none may be left out: this article cannot be told in under ${100 * MOST} %.`
        : `Cut excerpts until they are under ${100 * MOST} %.`,
    );
  },
};
