import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blanksIn, checkFolder } from './check.ts';
import { newStory } from './newStory.ts';
import { printProblem } from './rules/rule.ts';
import type { Story } from './schema.ts';

const TINY = 'src/content/fixtures/tiny/article.txt';

describe('newStory', () => {
  let dir = '';

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'new-'));
  });

  afterEach(() => rmSync(dir, { recursive: true }));

  const written = (name: string): Story =>
    JSON.parse(readFileSync(join(dir, name, 'story.json'), 'utf8')) as Story;

  function article(...lines: string[]): string {
    const file = join(dir, 'article.txt');
    writeFileSync(file, lines.join('\n'));
    return file;
  }

  it('makes a folder that passes every check, with and without an article', () => {
    newStory({ name: 'sky', dir, articleFile: TINY });
    newStory({ name: 'bare', dir });
    for (const name of ['sky', 'bare']) {
      const folder = join(dir, name);
      expect(checkFolder(folder).map(printProblem)).toEqual([]);
      expect(blanksIn(folder).length).toBeGreaterThan(20);
    }
  });

  it('passes the check beside the article too', () => {
    newStory({ name: 'sky', dir, articleFile: TINY });
    cpSync(TINY, join(dir, 'sky/article.txt'));
    expect(checkFolder(join(dir, 'sky')).map(printProblem)).toEqual([]);
  });

  it('fills in what the article gives, and none of its text but quotes', () => {
    const lines = newStory({ name: 'sky', dir, articleFile: TINY });
    const story = written('sky');
    expect(lines).toContain(
      'The article has 7 paragraphs and 2 quotations; its language seems to be "en".',
    );
    expect(story.article.headline).toMatch(/^Quiet Sky Circle welcomes Kenya/);
    expect(story.paragraphs.map(({ id, words }) => `${id} ${words}`).join()).toBe(
      'H 10,D 20,C 19,P1 45,P2 29,P3 22,P4 23',
    );
    expect(story.statements.map(({ id, kind, quote }) => [id, kind, quote])).toEqual([
      ['h-says', 'reported', undefined],
      ['d-says', 'reported', undefined],
      ['c-says', 'reported', undefined],
      ['p1-quote-1', 'quoted', '“the first mirror and the road that leads to it,”'],
      ['p2-says', 'reported', undefined],
      ['p3-quote-1', 'quoted', '“A dark sky costs nothing,”'],
      ['p4-says', 'reported', undefined],
    ]);
    expect(JSON.stringify(story)).not.toMatch(/Atacama|Voss|minutes/);
  });

  it('leads an editor’s program to the schema', () => {
    newStory({ name: 'bare', dir });
    expect(resolve(dir, 'bare', written('bare').$schema ?? '')).toBe(
      resolve('src/content/story.schema.json'),
    );
  });

  it('overwrites nothing', () => {
    newStory({ name: 'bare', dir });
    expect(() => newStory({ name: 'bare', dir, articleFile: TINY })).toThrow(
      /is there already, and nothing is overwritten/,
    );
    expect(written('bare').paragraphs).toHaveLength(2);
  });

  it.each([
    [
      'Río Claro!',
      '"Río Claro!" is no name for a story: use small letters, digits and hyphens, as rio-claro.',
    ],
    ['../up', 'as up.'],
    ['—', 'as rio-claro.'],
  ])('says what a name may be: %s', (name, words) => {
    expect(() => newStory({ name, dir })).toThrow(words);
  });

  it('says which article there is not', () => {
    expect(() => newStory({ name: 'sky', dir, articleFile: 'none.txt' })).toThrow(
      'none.txt › file: there is no file none.txt. Fix: Name the text file that the article is in.',
    );
  });

  it('writes nothing for an article of hardly anything but quotations', () => {
    const file = article('Headline', '-', '-', 'He said “one two three four.”', 'She: “yes.”');
    expect(() => newStory({ name: 'talk', dir, articleFile: file })).toThrow(
      /Nothing was written\.\n.*The quotations alone are too many/,
    );
    expect(existsSync(join(dir, 'talk'))).toBe(false);
  });

  it('takes straight marks as they are printed, and the same words once', () => {
    const file = article(
      'Headline of six words, no more',
      'A deck with "straight" marks',
      '—',
      'He said “no” and “no” again, and then a good many other words to make a long paragraph of it.',
      'Others say ‘perhaps’.',
    );
    expect(newStory({ name: 'marks', dir, articleFile: file }).join('\n')).toContain(
      'Note: P2 has words between single marks',
    );
    const { statements, paragraphs } = written('marks');
    expect(paragraphs.map(({ id }) => id)).toEqual(['H', 'D', 'P1', 'P2']);
    expect(statements.filter(({ quote }) => quote === '“no”')).toHaveLength(1);
    expect(statements.filter(({ quote }) => quote === '"straight"')).toHaveLength(1);
    expect(checkFolder(join(dir, 'marks'))).toEqual([]);
  });

  it('says what it took for the headline, the deck and the caption', () => {
    const words = (count: number): string => 'word '.repeat(count).trim();
    const file = article('A headline', words(70), words(20), words(30), words(30));
    const said = newStory({ name: 'slipped', dir, articleFile: file }).join('\n');
    expect(said).toContain('Taken ‹A headline…› for the headline, ‹word word');
    expect(said).toContain('Note: what was taken for the deck has 70 words, as a paragraph has.');
    expect(newStory({ name: 'sky', dir, articleFile: TINY }).join('\n')).not.toContain('Note:');
  });
});
