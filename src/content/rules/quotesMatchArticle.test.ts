import { describe, expect, it } from 'vitest';
import type { Story } from '../schema.ts';
import { sha256 } from '../text.ts';
import { rule } from './quotesMatchArticle.ts';
import { first, found, lines, pick, tinyLock, tinyStory } from './tinyStory.ts';

describe('quotesMatchArticle', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('tells once of a changed comma in a quote, with the article and without', () => {
    const change = (story: Story): void => {
      pick(story.statements, 'p3-hraun').quote = '“A dark sky costs nothing.”';
    };
    expect(lines(found(rule, change))).toEqual([
      expect.stringContaining(
        'p3-hraun: its quote is not, letter for letter, in P3 of the article',
      ),
    ]);
    expect(lines(found(rule, change, { lock: tinyLock() }))).toEqual([
      expect.stringContaining('p3-hraun: its quote is not, letter for letter, what was locked'),
    ]);
  });

  it('catches half a quotation that was locked', () => {
    const lock = tinyLock();
    const story = tinyStory();
    pick(story.statements, 'p3-hraun').quote = '“A dark sky';
    const cited = lock.cited.find(({ statement }) => statement === 'p3-hraun');
    Object.assign(cited ?? {}, { sha256: sha256('“A dark sky'), words: 3 });
    expect(lines(rule.check(story, { lock }))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('paragraph P3: its quotation of 5 words is in 0 statements'),
        expect.stringContaining('statement p3-hraun: its quote is no whole quotation'),
      ]),
    );
  });

  it('catches a changed excerpt and a changed time', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').excerpt = 'a site in Atacama';
      pick(story.statements, 'p3-hraun').when = { text: 'last month' };
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p2-site: its excerpt is not'),
      expect.stringContaining('statement p3-hraun: its when is not'),
    ]);
  });

  it('catches the right words in the wrong paragraph', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').paragraph = 'P4';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'statement p2-site: its excerpt stands in P2 of the article, not in P4',
      ),
    ]);
  });

  it('catches a quotation that no statement gives', () => {
    const findings = found(rule, (story) => {
      story.statements = story.statements.filter(({ id }) => id !== 'p1-fjell');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('lock: it locks a quote of p1-fjell'),
      expect.stringContaining('paragraph P1: its quotation of 10 words is in 0 statements'),
    ]);
  });

  it('catches a quotation in two statements', () => {
    const findings = found(rule, (story) => {
      story.statements.push({ ...pick(story.statements, 'p1-fjell'), id: 'p1-again' });
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p1-again: its quote is not locked'),
      expect.stringContaining('paragraph P1: its quotation of 10 words is in 2 statements'),
    ]);
  });

  it('catches words that were never locked', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p4-kenya').excerpt = 'Kenya did not say';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p4-kenya: its excerpt is not locked'),
    ]);
  });

  it('catches a wrong count of words', () => {
    const findings = found(rule, (story) => {
      first(story.paragraphs).words += 1;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('paragraphs: the story counts H 11; the article has H 10'),
    ]);
  });

  it('catches a story without a lock', () => {
    const findings = found(
      rule,
      (story) => {
        story.corrections = [];
      },
      {},
    );
    expect(lines(findings)).toEqual([
      expect.stringContaining('lock: there is no article.lock.json'),
    ]);
  });

  it('catches the lock of another story', () => {
    const findings = found(rule, (story) => {
      story.id = 'other';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('lock: it is that of another story, tiny'),
    ]);
  });

  it('catches an excerpt that reaches into a quotation', () => {
    const lock = tinyLock();
    const excerpt = first(lock.cited.filter(({ field }) => field === 'excerpt'));
    const passage = first(lock.passages);
    Object.assign(excerpt, { paragraph: passage.paragraph, offset: passage.offset + 1 });
    expect(lines(found(rule, undefined, { lock }))).toContain(
      'statement p2-site: its excerpt reaches into a quotation',
    );
  });
});
