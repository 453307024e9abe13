import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Story } from '../content/schema.ts';
import { translateVerbatim } from '../content/verbatimTranslation.ts';
import { PageProvider } from '../context/usePage.ts';
import { defaultChoice } from '../model/urlState.ts';
import { createStore } from '../store/createStore.ts';
import { StoreProvider } from '../store/useMapState.ts';
import { testPage } from './fixtures/lonePage.ts';
import { StatementItem } from './StatementItem.tsx';

function draw(story: Story, id: string, { offersQuotes = false, framed = false } = {}): string {
  const store = createStore(defaultChoice(story));
  if (offersQuotes) store.getState().act.setHostShowsQuotes();
  // A server renders a store as it began.
  store.getInitialState = store.getState;
  const statement = story.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`No statement ${id}.`);
  return renderToString(
    <StoreProvider value={store}>
      <PageProvider value={testPage(story, { framed })}>
        <StatementItem statement={statement} />
      </PageProvider>
    </StoreProvider>,
  ).replaceAll('<!-- -->', '');
}

const text = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a statement', () => {
  const story = vilniusStory();

  it.each(story.statements)(
    '$id says who speaks, in what way, and where it stands',
    (statement) => {
      const html = draw(story, statement.id);
      const { speaker, kind, paragraph, quote, excerpt } = statement;
      expect(html).toContain(`>${[speaker.name, speaker.office].filter(Boolean).join(', ')}</p>`);
      expect(text(html)).toContain(
        { H: 'headline', D: 'subheading', C: 'photo caption' }[paragraph] ??
          `paragraph ${paragraph.slice(1)}`,
      );
      expect(html).toContain(`class="statement kind-${kind}"`);
      expect(html.includes('<blockquote')).toBe(quote !== undefined);
      expect(html.includes('<q ')).toBe(excerpt !== undefined);
      expect(text(html).includes('word for word')).toBe(Boolean(quote ?? excerpt));
    },
  );

  it('says who speaks before the words, and shows no comma that hangs inside the mark', () => {
    const html = draw(story, 'p8-communique-order');
    expect(html.indexOf('Final communiqué')).toBeLessThan(html.indexOf('<blockquote'));
    expect(html).toContain('international order”</blockquote>');
  });

  it('gives a date as the article does, and the resolved one beside it', () => {
    const dated = story.statements.filter(({ when }) => when?.resolved !== undefined);
    expect(dated.length).toBeGreaterThan(0);
    for (const { id, when } of dated) {
      expect(text(draw(story, id))).toMatch(new RegExp(`${when?.text} \\(.*\\d{4}\\)`));
    }
    const invented = inventedStory();
    expect(text(draw(invented, 'c-steps'))).toContain('on Tuesday (May 13, 2031)');
    expect(text(draw(invented, 'p3-hraun'))).toMatch(/last week(?! \()/);
  });

  it('says to whom it is addressed, and at what it is aimed', () => {
    const invented = inventedStory();
    expect(text(draw(invented, 'p3-hraun'))).toContain('to Quiet Sky Circle');
    expect(text(draw(invented, 'p4-road'))).toContain('on the road');
    expect(text(draw(invented, 'p1-welcome'))).not.toMatch(/\b(to|on) /);
  });

  it('can be cited where it has words of the article’s, but not in a frame', () => {
    for (const { id, quote, excerpt } of story.statements) {
      const { length } = draw(story, id).split('>Cite<');
      expect(length, id).toBe((quote ?? excerpt) ? 2 : 1);
      expect(draw(story, id, { framed: true })).not.toContain('Cite');
    }
  });

  it('marks the article’s language on the article’s words only', () => {
    const invented = inventedStory();
    invented.article.language = 'nn';
    expect(draw(invented, 'p3-hraun')).toContain('<blockquote lang="nn">');
    expect(draw(invented, 'p2-site')).toContain('<q lang="nn">a site in the Atacama</q>');
    expect(draw(invented, 'p2-doubts')).not.toContain('lang=');
  });

  it('says in the reader’s language what was said, as ours and as no quotation', () => {
    const translated = translateVerbatim(vilniusStory(), (_, field) => `${field}, dicho`);
    const marked = '(our translation, from the English of EL PAÍS)';
    for (const [id, words] of [
      ['p4-macron-name', 'quote'],
      ['p1-wish', 'excerpt'],
    ] as const) {
      const html = draw(translated, id);
      expect(html).toContain(
        `<p class="translated"><span>${words}, dicho</span> <span class="ours">${marked}`,
      );
      expect(html).toContain('lang="en"');
    }
    const dated = draw(translated, 'p11-missile');
    expect(text(dated)).toContain('when, dicho (July 12, 2023)');
    expect(dated).not.toContain('lang=');
    expect(draw(story, 'p4-macron-name')).not.toContain('translated');
  });
});
