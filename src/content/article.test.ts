import { describe, expect, it } from 'vitest';
import { parseArticle } from './article.ts';

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

  it('says what is missing', () => {
    expect(() => parseArticle('Headline\nDeck\n')).toThrow(
      /2 lines of text; expected the headline/,
    );
    expect(() => parseArticle(`${FILE}He said “no.\n`)).toThrow(/P3 has a quotation mark without/);
  });
});
