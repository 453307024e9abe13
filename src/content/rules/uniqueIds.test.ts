import { describe, expect, it } from 'vitest';
import { first, found, lines, pick } from './tinyStory.ts';
import { rule } from './uniqueIds.ts';

describe('uniqueIds', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a statement twice', () => {
    const findings = found(rule, (story) => {
      story.statements.push(first(story.statements));
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement h-headline: its id is given twice'),
    ]);
  });

  it('catches an answer twice', () => {
    const findings = found(rule, (story) => {
      const { answers } = pick(story.questions, 'telescope');
      answers.push(first(answers));
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('answer telescope/pays: its id is given twice'),
    ]);
  });

  it('accepts one id in two lists', () => {
    const findings = found(rule, (story) => {
      pick(story.links, 'road').id = 'voss';
    });
    expect(lines(findings)).toEqual([]);
  });
});
