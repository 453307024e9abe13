import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder, makeLock } from './lock.ts';
import { rule as verbatim } from './rules/quotesMatchArticle.ts';
import { printProblem } from './rules/rule.ts';
import { pick, tinyArticle, tinyLock, tinyStory } from './rules/tinyStory.ts';

describe('makeLock', () => {
  it('writes what is written', () => {
    expect(makeLock(tinyStory(), tinyArticle())).toEqual(tinyLock());
  });

  it('keeps no word of the article but those of a fragment', () => {
    const printed = JSON.stringify(tinyLock(), (key, value) =>
      key === 'fragment' ? undefined : value,
    );
    for (const word of ['mirror', 'Atacama', 'Fjell', 'Tuesday']) {
      expect(printed).not.toContain(word);
    }
  });

  it('names the statement whose words are not the article’s', () => {
    const story = tinyStory();
    pick(story.statements, 'p3-hraun').quote = '“A dark sky costs nothing”';
    expect(() => makeLock(story, tinyArticle())).toThrow(
      /statement p3-hraun: its quote is not, letter for letter, in P3/,
    );
  });

  it('names the statement whose paragraph does not exist', () => {
    const story = tinyStory();
    pick(story.statements, 'p4-road').paragraph = 'P7';
    expect(() => makeLock(story, tinyArticle())).toThrow(/statement p4-road: it cites P7/);
  });

  it('lets no single letter of a quote be changed, removed or added', () => {
    const { quote = '' } = pick(tinyStory().statements, 'p1-fjell');
    const changes = fc.record({
      at: fc.nat(quote.length - 1),
      removed: fc.nat(1),
      added: fc.string({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(changes, ({ at, removed, added }) => {
        const changed = quote.slice(0, at) + added + quote.slice(at + removed);
        fc.pre(changed !== quote);
        const story = tinyStory();
        pick(story.statements, 'p1-fjell').quote = changed;
        expect(verbatim.check(story, { lock: tinyLock() })).not.toEqual([]);
      }),
    );
  });
});

describe('lockFolder', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    cpSync('src/content/fixtures/tiny', folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const lockWith = (file: string): string[] => {
    const done = lockFolder(folder, file);
    return typeof done === 'string' ? [done] : done.map(printProblem);
  };

  it('locks, and says what', () => {
    expect(lockWith(join(folder, 'article.txt'))).toEqual([
      expect.stringMatching(/^Wrote .*: 5 runs of words in 7 paragraphs\.$/),
    ]);
  });

  it('says what to name where the story was named first', () => {
    expect(lockWith(folder)).toEqual([
      expect.stringMatching(
        /is a folder, and the article is a text file\. Fix: Name the article’s file first/,
      ),
    ]);
    expect(lockWith(join(folder, 'story.json'))).toEqual([
      expect.stringContaining('is no article’s text'),
    ]);
  });

  it('locks no other headline, and no paragraph in another’s place', () => {
    const file = join(folder, 'article.txt');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('about a telescope', 'about it'));
    expect(lockWith(file)).toEqual([expect.stringContaining('its headline is not')]);
    writeFileSync(file, text.split(/\n+/u).toSpliced(1, 1).join('\n'));
    expect(lockWith(file)).toEqual([expect.stringContaining('the line for the deck is missing')]);
  });
});
