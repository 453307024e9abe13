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
    expect(lead('p4-kenya')).toEqual([
      expect.stringContaining('question telescope: its field "leads" names "p4-kenya"'),
    ]);
  });

  it('catches words that are no sentence, but not where a claim makes them one', () => {
    const findings = (claim?: string): string[] =>
      lines(
        found(rule, (story) => {
          const fjell = pick(story.statements, 'p1-fjell');
          pick(story.questions, 'telescope').leads = ['p1-fjell'];
          if (claim === undefined) delete fjell.claim;
          else fjell.claim = claim;
        }),
      );
    expect(findings('Norway offers {words}.')).toEqual([]);
    expect(findings()).toEqual([
      expect.stringContaining('"p1-fjell", whose words are no sentence'),
    ]);
    expect(findings('Norway offers it.')).toEqual([
      expect.stringContaining('statement p1-fjell: its field "claim" has no place for the words'),
    ]);
  });

  it('catches a claim of a statement that has no verbatim words', () => {
    expect(
      lines(
        found(rule, (story) => {
          pick(story.statements, 'p3-wasteful').claim = 'Iceland objects to {words}.';
        }),
      ),
    ).toEqual([expect.stringContaining('statement p3-wasteful: its field "claim"')]);
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
