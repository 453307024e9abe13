import { expect, it } from 'vitest';
import { readHighlighted } from '../drivers/readHighlighted.ts';
import { parsePage, textsOf } from '../fixtures/builtPage.ts';
import { PAIRS } from '../fixtures/comparedPairs.ts';
import { comparisonTitle, statesOf, story } from '../fixtures/story.ts';

/** The pages of two countries beside each other. */

it.each(PAIRS.filter(([pair]) => story.comparisons.includes(pair)))(
  '%s read well beside each other',
  (pair, verdict) => {
    const page = parsePage(`compare/${pair}/index.html`);
    const ids = pair.split('-');
    const panel = page.querySelector('.panel article');
    expect(panel?.querySelector('h2')?.textContent).toBe(comparisonTitle(ids));
    expect(panel?.querySelector('.verdict')?.textContent).toBe(verdict);
    expect(statesOf(readHighlighted(page.documentElement))).toEqual(
      ids.filter((id) => id.length === 3).sort(),
    );
    // Every quote that an answer of theirs rests on stands there, to the letter.
    const cited = story.positions
      .filter((one) => ids.includes(one.actor))
      .flatMap(({ statements }) => statements);
    for (const { id, quote } of story.statements) {
      if (quote && cited.includes(id)) {
        expect(panel?.textContent).toContain(quote.replace(/,”$/u, '”'));
      }
    }
  },
);

it('every page of a pair but one is read here', () => {
  const read: readonly string[] = PAIRS.map(([pair]) => pair);
  // Those two have no difference that the others do not have.
  expect(story.comparisons.filter((pair) => !read.includes(pair))).toEqual(['USA-GBR']);
  expect(textsOf(parsePage('compare/USA-GBR/index.html'), '.verdict')).toHaveLength(1);
});
