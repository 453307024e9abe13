import { describe, expect, it } from 'vitest';
import { rule } from './excerpts.ts';
import { found, lines, pick } from './tinyStory.ts';

describe('excerpts', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a long one', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').excerpt = 'a '.repeat(26);
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p2-site: its excerpt has 26 words'),
    ]);
  });

  it('accepts one of 25 words', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').excerpt = 'a '.repeat(25);
    });
    expect(lines(findings)).toEqual([]);
  });

  it('catches a quotation in it', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').excerpt = 'said “the first';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p2-site: its excerpt holds a quotation'),
    ]);
  });

  it('catches words left out', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').excerpt = 'a site … Atacama';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p2-site: its excerpt leaves words out'),
    ]);
  });

  it('catches an excerpt beside a quote', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p1-fjell').excerpt = 'the circle';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p1-fjell: it has both a quote and an excerpt'),
    ]);
  });
});
