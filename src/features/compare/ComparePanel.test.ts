import { describe, expect, it } from 'vitest';
import { pageOf } from '../../app/fixtures/pageOf.tsx';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { shownQuote } from '../../model/statements.ts';

const story = vilniusStory();

describe.each(story.comparisons)('%s beside each other', (pair) => {
  const [, html = ''] = pageOf(`?compare=${pair}`).split('<article class="compare');

  it('have the speaker before every quotation, and at what it is aimed', () => {
    const quotes = [...html.matchAll(/<blockquote[^>]*>([^<]*)<\/blockquote>/g)];
    for (const { index, 1: words } of quotes) {
      const statement = story.statements.find(({ quote }) => quote && shownQuote(quote) === words);
      const { name, office } = statement?.speaker ?? { name: 'nobody' };
      // A speaker of several quotations in a row is named before the first.
      const before = [...html.slice(0, index).matchAll(/<p class="said-by">([^<]*)<\/p>/g)].at(
        -1,
      )?.[1];
      expect(before, words).toContain([name, office].filter(Boolean).join(', '));
    }
    const cited = story.positions
      .filter(({ actor }) => pair.split('-').includes(actor))
      .flatMap(({ statements }) => statements);
    const quoted = story.statements.filter(({ id, quote }) => quote && cited.includes(id));
    expect(quotes.length).toBeGreaterThanOrEqual(quoted.length);
  });
});

it('says of a line of words that it is no tie', () => {
  const html = pageOf('?compare=CHN-NATO');
  expect(html).toContain(
    'The map draws no tie between them. The dotted line stands for what was said: China’s and Xinhua’s words about NATO.',
  );
  expect(pageOf('?compare=LTU-ESP')).not.toContain('The dotted line');
});

it('names a document’s object and a person’s office', () => {
  expect(pageOf('?compare=CHN-NATO')).toContain(
    '<p class="said-by">Final communiqué of the Vilnius summit, on China</p>',
  );
  expect(pageOf('?compare=USA-FRA')).toContain(
    '<p class="said-by">Emmanuel Macron, President of France, on NATO and the Asia-Pacific</p>',
  );
});
