import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, hasQuotationMark, normalise, quotedPassages } from './text.ts';

describe('normalise', () => {
  it('makes every white space one space', () => {
    expect(normalise(' a\u00a0b\t\r\n c ')).toBe('a b c');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('countWords', () => {
  it('counts runs between white space', () => {
    expect(countWords('')).toBe(0);
    expect(countWords('in the region — Japan')).toBe(5);
  });
});

describe('quotedPassages', () => {
  it('gives each passage with its marks and its place', () => {
    expect(quotedPassages('He said “a, b,” and “c.”')).toEqual([
      { offset: 8, text: '“a, b,”' },
      { offset: 20, text: '“c.”' },
    ]);
  });

  it('takes an apostrophe for none', () => {
    expect(quotedPassages('NATO’s')).toEqual([]);
    expect(hasQuotationMark('NATO’s')).toBe(false);
  });
});
