import { describe, expect, it } from 'vitest';
import { NO_FRAGMENTS, paragraphAddress, statementAddress } from './articleLinks.ts';

const url = 'https://paper.example/a';
const fragments = { statements: { said: 'a,b' }, paragraphs: { P1: 'c' } };

describe('the address of the article’s words', () => {
  it('is that of a statement’s own, else of its paragraph, else of the article', () => {
    const to = (id: string, paragraph: string) =>
      statementAddress({ url }, fragments, { id, paragraph });
    expect(to('said', 'P1')).toBe(`${url}#:~:text=a,b`);
    expect(to('other', 'P1')).toBe(`${url}#:~:text=c`);
    expect(to('other', 'P2')).toBe(url);
    expect(paragraphAddress({ url }, fragments, 'P1')).toBe(`${url}#:~:text=c`);
    expect(paragraphAddress({ url }, NO_FRAGMENTS, 'P1')).toBe(url);
  });

  it('keeps what the article’s address already points at', () => {
    expect(paragraphAddress({ url: `${url}#top` }, fragments, 'P1')).toBe(`${url}#top:~:text=c`);
  });

  it('is none where the article has none', () => {
    expect(statementAddress({}, fragments, { id: 'said', paragraph: 'P1' })).toBeUndefined();
    expect(paragraphAddress({}, fragments, 'P1')).toBeUndefined();
  });
});
