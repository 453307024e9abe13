import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { englishEdition } from '../../app/fixtures/edition.ts';
import { inventedStory, vilniusStory } from '../../content/fixtures/stories.ts';
import type { Story } from '../../content/schema.ts';
import { translateVerbatim } from '../../content/verbatimTranslation.ts';
import { PALETTES } from '../../model/palette.ts';
import { QUOTE_SHAPES, type QuoteShape, quotePicturePath } from '../../model/socialImagePaths.ts';
import { type Quotation, quotationsOf, shownQuote } from '../../model/statements.ts';
import { readEdition } from '../readEditions.ts';
import { readImageSource } from './imageSource.ts';
import { drawQuoteImage } from './QuoteImage.tsx';
import { quoteView } from './quoteView.ts';
import { rasterise } from './rasterise.ts';

const story = vilniusStory();
const source = readImageSource(story);
const quotes = quotationsOf(story);
const shapes = Object.keys(QUOTE_SHAPES) as QuoteShape[];
const drawings = quotes.flatMap((statement) =>
  shapes.map((shape) => ({ id: statement.id, shape, statement })),
);

function quotation(id: string): Quotation {
  const found = quotes.find((one) => one.id === id);
  if (!found) throw new Error(`The story quotes nothing in ${id}.`);
  return found;
}

const viewOf = (id: string) => quoteView(englishEdition(story), source.lands, quotation(id));
/** The words of a drawing, a space between lines. */
const wordsOf = (svg: string): string =>
  svg
    .replace(/<\/text>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('the image of a quote', () => {
  it('is there for each of the article’s quotations', () => {
    expect(quotes).toHaveLength(11);
  });

  it.each(drawings)(
    '$id, $shape: has all of the words and says whose they are',
    ({ statement, shape }) => {
      const words = wordsOf(drawQuoteImage(source, viewOf(statement.id), shape));
      expect(words).toContain(shownQuote(statement.quote));
      // The longest quote takes the room of that and of its note.
      if (statement.id !== 'p4-macron-decision') {
        if (statement.on) expect(words).toContain(`On ${statement.on}:`);
        expect(words).toContain(statement.note ?? '');
      }
      expect(words).toContain(statement.speaker.name);
      expect(words).toContain(statement.speaker.office ?? '');
      const { when } = statement;
      const resolved = when?.resolved ? ' (January 2023)' : '';
      const time = when ? `${when.text}${resolved} · ` : '';
      expect(words).toContain(
        `Paragraph ${statement.paragraph.slice(1)} · ${time}word for word, as EL PAÍS`,
      );
      expect(words).toContain(`“${story.article.headline}”`);
      expect(words).toContain('EL PAÍS USA Edition · one article · map of July 12, 2023');
      expect(words).toContain(statement.text);
    },
  );

  it.each(shapes)('of a Spanish reader says what was said, whose it is and when, %s', (shape) => {
    const spanish = readEdition('es');
    for (const statement of quotationsOf(spanish.story)) {
      const view = quoteView(spanish, source.lands, statement);
      const words = wordsOf(drawQuoteImage(source, view, shape));
      const { translation, when } = statement;
      expect(words).toContain(`${translation?.quote} (traducción propia, del inglés de EL PAÍS)`);
      if (when) expect(words, statement.id).toContain(translation?.when);
      expect(words, statement.id).toContain(shownQuote(statement.quote));
    }
  });

  it.each(shapes)('says in the reader’s language too what was said, %s', (shape) => {
    const said = 'Lo que dijo Macron, en otra lengua y en todas sus palabras.';
    const translated = translateVerbatim(story, () => said);
    const [geography] = quotationsOf(translated).filter(({ id }) => id === 'p4-macron-geography');
    if (!geography) throw new Error('The story does not quote geography.');
    const view = quoteView(englishEdition(translated), source.lands, geography);
    const words = wordsOf(drawQuoteImage(source, view, shape));
    expect(words).toContain(`${said} (our translation, from the English of EL PAÍS)`);
    expect(words).toContain(shownQuote(geography.quote));
  });

  // One a shape: of the built images an end-to-end test reads them all.
  it.each(drawings.slice(0, shapes.length))(
    '$id, $shape: is a PNG of its size, with land, sea and ink',
    async ({ statement, shape }) => {
      const svg = drawQuoteImage(source, viewOf(statement.id), shape);
      const { width, height, data } = PNG.sync.read(Buffer.from(await rasterise(svg)));
      expect({ width, height }).toEqual(QUOTE_SHAPES[shape]);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = `#${data.toString('hex', i, i + 3)}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const { paper, sea, land, ink } = PALETTES.light;
      for (const colour of [paper, sea, land, ink]) {
        expect(counts.get(colour), colour).toBeGreaterThan(2000);
      }
    },
  );

  it('lights the land of who speaks, and marks the seat of who has none', () => {
    expect(viewOf('p4-macron-name').home).toEqual({ kind: 'land', code: 'FRA', name: 'France' });
    expect(viewOf('p8-xinhua-peace').home).toMatchObject({ kind: 'land', code: 'CHN' });
    expect(viewOf('p6-stoltenberg-global').home).toMatchObject({
      kind: 'seat',
      name: 'NATO · Brussels',
    });
    const svg = drawQuoteImage(source, viewOf('p7-kishida-ukraine'), 'wide');
    const [, lit = ''] = /<g [^>]*class="painted">([\s\S]*?)<\/g>/.exec(svg) ?? [];
    expect([...lit.matchAll(/data-code="(\w+)"/g)].map(([, code]) => code)).toEqual(['JPN']);
  });

  it('is the same bytes each time', async () => {
    const hash = async (): Promise<string> => {
      const png = await rasterise(drawQuoteImage(source, viewOf('p4-macron-name'), 'square'));
      return createHash('sha256').update(png).digest('hex');
    };
    expect(await hash()).toBe(await hash());
  });

  it('leaves out what has no room, but never a word of the quote', () => {
    const view = viewOf('p4-macron-name');
    const long = { ...view, quote: `“${'Words that go on and on. '.repeat(40)}”` };
    expect(() => drawQuoteImage(source, long, 'wide')).toThrow('has no room');
  });

  it('tells another story without a trace of this one, with and without a home', () => {
    const tiny: Story = inventedStory();
    const tinySource = readImageSource(tiny);
    const [first] = quotationsOf(tiny);
    if (!first) throw new Error('The invented story quotes nobody.');
    const { actor: _, ...speaker } = first.speaker;
    for (const statement of [first, { ...first, speaker }]) {
      for (const shape of shapes) {
        const svg = drawQuoteImage(
          tinySource,
          quoteView(englishEdition(tiny), tinySource.lands, statement),
          shape,
        );
        expect(wordsOf(svg)).toContain(shownQuote(first.quote));
        expect(svg).not.toMatch(/NATO|EL PAÍS|Vilnius|Tokyo/);
      }
    }
  });

  it('has an address of its own in each shape', () => {
    expect(shapes.map((shape) => quotePicturePath('p4-macron-name', shape, ''))).toEqual([
      'pictures/quote/p4-macron-name.png',
      'pictures/quote/p4-macron-name-square.png',
    ]);
  });
});
