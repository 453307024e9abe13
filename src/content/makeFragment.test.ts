import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from './article.ts';
import { fragmentTo, fragmentToFirstWords, MOST_WORDS, wordsOfDirective } from './makeFragment.ts';
import { tinyArticle } from './rules/tinyStory.ts';
import { isSameSpan, matchesOf, pageOf, parseDirective, type Span } from './textDirective.ts';

const river = parseArticle(readFileSync('e2e/fixtures/secondStory/article.txt', 'utf8'));
const pages = [tinyArticle(), river].map((article) => pageOf([...article.values()], 'en'));

const inFirst = (text: string, words: string): Span => ({
  from: { block: 0, offset: text.indexOf(words) },
  to: { block: 0, offset: text.indexOf(words) + words.length },
});
const fragmentIn = (text: string, words: string): string | null =>
  fragmentTo(pageOf([text], 'en'), inFirst(text, words));

describe('a fragment', () => {
  it.each([
    [
      'Four words stand here alone, and more.',
      'Four words stand here alone,',
      'Four%20words%20stand%20here%20alone,-%2C%20and',
    ],
    [
      'He said “one two three four five six seven eight nine ten.” Then he left.',
      '“one two three four five six seven eight nine ten.”',
      'one%20two%20three%20four,seven%20eight%20nine%20ten',
    ],
    [
      'A well-known rule & no other.',
      'well-known rule & no other',
      'A-,well%2Dknown%20rule%20%26%20no%20other',
    ],
    [
      'In Voss there is a road and in Oslo a road too.',
      'a road too',
      'and%20in%20Oslo-,a%20road%20too',
    ],
    ['a road, and a road', '—', null],
  ])('of %j', (text, words, fragment) => {
    expect(fragmentIn(text, words)).toBe(fragment);
  });

  it('is none where eight words are not enough', () => {
    const again = 'one two three four five six seven eight nine';
    expect(fragmentTo(pageOf([again, again], 'en'), inFirst(again, again))).toBeNull();
    expect(fragmentToFirstWords(pageOf([again, again], 'en'), 1)).toBeNull();
  });

  it('goes over paragraphs', () => {
    const page = pageOf(['He said: “It begins', '“and goes on', '“and ends.” So it was.'], 'en');
    const run = { from: { block: 0, offset: 9 }, to: { block: 2, offset: 11 } };
    const directive = parseDirective(fragmentTo(page, run) ?? '');
    expect(directive).toMatchObject({ start: 'It begins', end: '“and ends' });
  });

  it('leads to its own words and to no others, whatever the words', () => {
    const runs = fc
      .record({
        page: fc.constantFrom(...pages),
        block: fc.nat(),
        at: fc.nat(),
        words: fc.integer({ min: 1, max: 40 }),
      })
      .map(({ page, block, at, words }) => {
        const text = page.blocks[block % page.blocks.length]?.text ?? '';
        const all = [...text.matchAll(/\S+/gu)];
        const first = all[at % all.length];
        const last = all
          .slice(at % all.length)
          .slice(0, words)
          .at(-1);
        const from = first?.index ?? 0;
        const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
        const index = block % page.blocks.length;
        return {
          page,
          text,
          from,
          to,
          run: { from: { block: index, offset: from }, to: { block: index, offset: to } },
        };
      });
    fc.assert(
      fc.property(runs, ({ page, text, from, to, run }) => {
        const fragment = fragmentTo(page, run);
        if (fragment === null) return;
        const directive = parseDirective(fragment);
        if (directive === null) throw new Error(`No directive: ${fragment}`);
        expect(wordsOfDirective(directive)).toBeLessThanOrEqual(MOST_WORDS);
        const words = text.slice(from, to);
        const marks = words.search(/[\p{L}\p{N}]/u);
        const [behind = ''] = /[^\p{L}\p{N}]*$/u.exec(words) ?? [];
        const [found, ...more] = matchesOf(page, directive);
        expect(more).toEqual([]);
        expect(
          found &&
            isSameSpan(found, {
              from: { ...run.from, offset: from + marks },
              to: { ...run.to, offset: to - behind.length },
            }),
        ).toBe(true);
      }),
    );
  });

  it('leads to the beginning of each paragraph', () => {
    for (const page of pages) {
      for (const [block, { text }] of page.blocks.entries()) {
        const directive = parseDirective(fragmentToFirstWords(page, block) ?? '');
        expect(text.startsWith(directive?.start ?? 'none')).toBe(true);
      }
    }
  });
});
