import { describe, expect, it } from 'vitest';
import { rule } from './loadedWords.ts';
import { first, found, lines, pick } from './tinyStory.ts';

describe('loadedWords', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a loaded word as our own', () => {
    const findings = found(rule, (story) => {
      first(story.gaps).text = 'The Daily Lantern is silent. It was Wasteful.';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('gap KEN: it says "wasteful" as if it were ours: It was Wasteful.'),
    ]);
  });

  it('looks at labels and notes too', () => {
    const findings = found(rule, (story) => {
      first(pick(story.questions, 'telescope').answers).label = 'wasteful';
      pick(story.statements, 'p4-road').note = 'A wastefully long road.';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('answer telescope/pays: it says "wasteful"'),
      expect.stringContaining('statement p4-road: it says "wasteful"'),
    ]);
  });

  it('leaves quotes and excerpts alone', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').excerpt = 'wasteful';
    });
    expect(lines(findings)).toEqual([]);
  });

  it('wants the words to begin a word', () => {
    const findings = found(rule, (story) => {
      first(story.gaps).text = 'It was unwasteful.';
    });
    expect(lines(findings)).toEqual([]);
  });
});
