import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLock } from './lock.ts';
import { pick, tinyArticle, tinyLock, tinyStory } from './rules/tiny.ts';
import { rule as verbatim } from './rules/verbatim.ts';

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
