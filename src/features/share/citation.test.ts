import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../../content/fixtures/stories.ts';
import type { Story } from '../../content/schema.ts';
import WORDS from '../../i18n/citeAndSave/en.json' with { type: 'json' };
import { createTranslator } from '../../i18n/translator.ts';
import { type Fragments, NO_FRAGMENTS } from '../../model/articleLinks.ts';
import { citation } from './citation.ts';

const LINK = 'https://maps.example/country/FRA/';

function cite(story: Story, id: string, fragments: Fragments = NO_FRAGMENTS): string {
  const translator = createTranslator('en');
  const statement = story.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`No statement ${id}.`);
  return citation(statement, { story, fragments }, LINK, translator, translator.fixedT(WORDS));
}

describe('a citation', () => {
  const story = vilniusStory();
  const spoken = story.statements.filter(({ quote, excerpt }) => quote ?? excerpt);

  it('says whose words, where they stand, and which view of the map shows them', () => {
    expect(cite(story, 'p4-macron-geography')).toBe(
      '“Whatever people say, geography is stubborn. The Indo-Pacific is not the North Atlantic,” – ' +
        'Emmanuel Macron, President of France. EL PAÍS USA Edition, “NATO strengthens ties with ' +
        'Asian-Pacific democracies, angering China”, July 13, 2023, paragraph 4, ' +
        `${story.article.url} Map: “NATO turns to the Asia-Pacific: ` +
        'who is for it, who objects”, as of July 12, 2023. https://maps.example/country/FRA/',
    );
    expect(cite(story, 'p2-us-firm')).toBe(
      '“a very firm position on Beijing” – EL PAÍS USA Edition, “NATO strengthens ties with ' +
        'Asian-Pacific democracies, angering China”, July 13, 2023, paragraph 2, ' +
        `${story.article.url} Map: “NATO turns to the Asia-Pacific: ` +
        'who is for it, who objects”, as of July 12, 2023. https://maps.example/country/FRA/',
    );
  });

  it.each(spoken)('$id is verbatim', (statement) => {
    const { id, quote, excerpt, speaker } = statement;
    const words = cite(story, id);
    expect(words.startsWith(quote ?? `“${excerpt}”`)).toBe(true);
    if (quote) expect(words).toContain(speaker.name);
    expect(words.endsWith(LINK)).toBe(true);
  });

  it('dates the article and the map, each by its own day', () => {
    const [article = '', map = ''] = cite(story, 'p4-macron-name').split(' Map: ');
    expect(article).toContain('July 13, 2023');
    expect(map).toContain('July 12, 2023');
  });

  it('gives the address of the words, with nothing behind it that would be taken for a part', () => {
    const fragments = { statements: { 'p4-macron-name': 'NATO%20means' }, paragraphs: {} };
    expect(cite(story, 'p4-macron-name', fragments)).toContain(
      `paragraph 4, ${story.article.url}#:~:text=NATO%20means Map: `,
    );
  });

  it('says nothing of an address where there is none', () => {
    expect(cite(inventedStory(), 'p3-hraun')).toContain('May 13, 2031, paragraph 3. Map: ');
  });

  it('of another story has no trace of this one', () => {
    expect(cite(inventedStory(), 'p3-hraun')).toMatch(/^“A dark sky costs nothing,” – Jón Hraun, /);
    expect(cite(inventedStory(), 'p3-hraun')).not.toMatch(/NATO|EL PAÍS/);
  });
});
