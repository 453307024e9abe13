import { describe, expect, it } from 'vitest';
import { parseArticle } from './article.ts';
import { isClosed, quotedPassages } from './text.ts';

const FILE = 'Headline\n\nDeck\n\nCaption\n\nFirst  “one.”\n\nSecond\n';

describe('parseArticle', () => {
  it('names the paragraphs in order', () => {
    expect([...parseArticle(FILE)]).toEqual([
      ['H', 'Headline'],
      ['D', 'Deck'],
      ['C', 'Caption'],
      ['P1', 'First “one.”'],
      ['P2', 'Second'],
    ]);
  });

  it('leaves out what the article does not have', () => {
    const ids = (file: string): string[] => [...parseArticle(file).keys()];
    expect(ids('Headline\n—\n-\nFirst\nSecond')).toEqual(['H', 'P1', 'P2']);
    expect(ids('Headline\n–\nCaption\nFirst\n—')).toEqual(['H', 'C', 'P1', 'P2']);
  });

  it('ends where the page prints something else below', () => {
    const below = 'Sign up for our weekly newsletter to get more\n\nArchived In\n';
    expect(parseArticle(`${FILE}${below}`)).toEqual(parseArticle(FILE));
  });

  it('reads the same from another system', () => {
    expect(parseArticle(`\uFEFF${FILE.replaceAll('\n', '\r\n')}`)).toEqual(parseArticle(FILE));
  });

  it('understands straight marks, and keeps them', () => {
    const article = parseArticle('Headline\n-\n-\nHe said "one" and "two."\n');
    expect(quotedPassages(article.get('P1') ?? '').map(({ text }) => text)).toEqual([
      '"one"',
      '"two."',
    ]);
  });

  it.each([
    ['“One begins.', '“One goes on.', '“One ends,” she said.'],
    ['"One begins.', '"One goes on.', '"One ends," she said.'],
  ])('understands a quote of several paragraphs: %s', (...body) => {
    const article = parseArticle(['Headline', '-', '-', ...body].join('\n'));
    const passages = [...article].flatMap(([, text]) => quotedPassages(text));
    expect(passages.map(({ text }) => text)).toEqual([
      body[0],
      body[1],
      body[2]?.replace(' she said.', ''),
    ]);
    expect(passages.map(({ text }) => isClosed(text))).toEqual([false, false, true]);
  });

  it.each(['He said “no.', 'He said "no.', 'It is 6" wide.', 'No” he said.', '« Non.'])(
    'names the paragraph of a mark without its partner: %s',
    (line) => {
      expect(() => parseArticle(`${FILE}${line}\nAnother.\n`)).toThrow(
        /^Paragraph P3 has a quotation mark without its partner.* Give it the partner/,
      );
    },
  );

  it('says what is missing', () => {
    expect(() => parseArticle('Headline\nDeck\n')).toThrow(
      /2 lines of text; expected the headline/,
    );
    expect(() => parseArticle(`${FILE}He said “no.\n`)).toThrow(/P3 has a quotation mark without/);
  });
});
