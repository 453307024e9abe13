import { describe, expect, it } from 'vitest';
import { rule } from './leads.ts';
import { found, lines, pick } from './tinyStory.ts';

describe('leads', () => {
  const lead = (...leads: string[]): string[] =>
    lines(
      found(rule, (story) => {
        pick(story.questions, 'telescope').leads = leads;
      }),
    );

  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('accepts evidence of the question, of several speakers or of one alone', () => {
    expect(lead('p1-fjell', 'p3-wasteful')).toEqual([]);
    expect(lead('p3-wasteful')).toEqual([]);
  });

  it('catches a statement that does not bear on the question', () => {
    expect(lead('p2-site')).toEqual([
      expect.stringContaining('question telescope: its field "leads" names "p2-site"'),
    ]);
  });

  it('catches a speaker who leads twice beside others', () => {
    expect(lead('p1-fjell', 'p3-wasteful', 'd-deck')).toEqual([
      expect.stringContaining('has The Daily Lantern speak twice'),
    ]);
  });

  it('catches a statement that is named twice', () => {
    expect(lead('p1-fjell', 'p1-fjell')).toEqual([
      expect.stringContaining('names a statement twice'),
    ]);
  });
});
