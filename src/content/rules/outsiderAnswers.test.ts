import { describe, expect, it } from 'vitest';
import { rule } from './outsiderAnswers.ts';
import { first, found, lines, pick } from './tinyStory.ts';

describe('outsiderAnswers', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a colour shared across questions', () => {
    const findings = found(rule, (story) => {
      first(pick(story.questions, 'ties').answers).colour = 'purple';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        "answer telescope/objects: an outsider's answer has the colour purple, which is also that of answer ties/looks",
      ),
    ]);
  });

  it('catches an insider with an outsider’s answer', () => {
    const findings = found(rule, (story) => {
      first(story.positions).answer = 'objects';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('position NOR telescope objects: Norway is no outsider'),
    ]);
  });

  it('catches an outsider with an insider’s answer', () => {
    const findings = found(rule, (story) => {
      first(story.positions.slice(1)).answer = 'pays';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('position ISL telescope pays: Iceland is an outsider'),
    ]);
  });

  it('catches two answers that look alike', () => {
    const findings = found(rule, (story) => {
      const { answers } = pick(story.questions, 'ties');
      for (const answer of answers) answer.pattern = 'dots';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'answer ties/joined: it has the pattern "dots", which answer looks has too',
      ),
    ]);
  });
});
