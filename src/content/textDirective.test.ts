import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchesOf,
  type Page,
  pageOf,
  parseDirective,
  printDirective,
  type TextDirective,
} from './textDirective.ts';

/** The words that a directive names on a page, all that it may name among them. */
function named(paragraphs: readonly string[], directive: TextDirective): string[] {
  const page: Page = pageOf(paragraphs, 'en');
  return matchesOf(page, directive).map(({ from, to }) =>
    page.blocks
      .map(({ text }, i) =>
        text.slice(
          i < from.block ? text.length : i === from.block ? from.offset : 0,
          i > to.block ? 0 : i === to.block ? to.offset : text.length,
        ),
      )
      .filter((text) => text !== '')
      .join('\n'),
  );
}

describe('a text directive', () => {
  it('names whole words only', () => {
    expect(named(['The north, northern lights, the north.'], { start: 'north' })).toHaveLength(2);
    expect(named(['Northern lights'], { start: 'orthern' })).toEqual([]);
    expect(named(['Asia-Pacific'], { start: 'Asia' })).toEqual(['Asia']);
  });

  it('minds neither case nor accents nor the shape of quotation marks', () => {
    expect(named(['The communiqué says “no.”'], { start: 'COMMUNIQUE says "no' })).toEqual([
      'communiqué says “no',
    ]);
    expect(named(['it’s stubborn'], { start: "it's" })).toEqual(['it’s']);
  });

  it('tells words by what stands right before and after them', () => {
    const page = ['a river here and a river there, a “river” nowhere'];
    expect(named(page, { start: 'river', suffix: 'there' })).toEqual(['river']);
    expect(named(page, { prefix: 'and a', start: 'river' })).toEqual(['river']);
    expect(named(page, { prefix: 'and', start: 'river' })).toEqual([]);
    expect(named(page, { prefix: 'a “', start: 'river', suffix: '” nowhere' })).toEqual(['river']);
    expect(named(page, { start: 'river', suffix: 'nowhere' })).toEqual([]);
  });

  it('runs from its start to the first end that fits, over paragraphs too', () => {
    const page = ['One begins here.', 'It ends there and ends again.'];
    expect(named(page, { start: 'begins', end: 'ends' })).toEqual(['begins here.\nIt ends']);
    expect(named(page, { start: 'begins', end: 'ends', suffix: 'again' })).toEqual([
      'begins here.\nIt ends there and ends',
    ]);
    expect(named(page, { start: 'here. It' })).toEqual([]);
    expect(named(page, { start: 'ends', end: 'begins' })).toEqual([]);
  });

  it('is written so that no mark of its words is taken for one of its own', () => {
    expect(printDirective({ prefix: 'a, b', start: 'c-d & e', end: '“f”', suffix: 'g=h' })).toBe(
      'a%2C%20b-,c%2Dd%20%26%20e,%E2%80%9Cf%E2%80%9D,-g%3Dh',
    );
    const term = fc.string({ minLength: 1, unit: 'grapheme' });
    const optional = fc.option(term, { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({ prefix: optional, start: term, end: optional, suffix: optional }),
        (directive) => {
          expect(parseDirective(printDirective(directive))).toEqual(directive);
        },
      ),
    );
  });

  it.each(['', 'a,b,c', 'a-,', '-a', 'a&b', 'a,-', '%E0%A4%A'])('is not %j', (printed) => {
    expect(parseDirective(printed)).toBeNull();
  });
});
