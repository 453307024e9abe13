import { describe, expect, it } from 'vitest';
import { rule } from './positions.ts';
import { first, found, lines } from './tinyStory.ts';

describe('positions', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches an answer of another question', () => {
    const findings = found(rule, (story) => {
      first(story.positions).answer = 'looks';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('question telescope has no answer "looks"'),
    ]);
  });

  it('catches a position of a country that was not asked', () => {
    const findings = found(rule, (story) => {
      first(story.positions.slice(2)).actor = 'ISL';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('position ISL ties looks: question ties does not cover Iceland'),
    ]);
  });

  it('accepts a position of an organisation that was not asked', () => {
    const findings = found(rule, (story) => {
      first(story.positions).actor = 'CIRCLE';
    });
    expect(lines(findings)).toEqual([]);
  });

  it('catches two answers on one scale', () => {
    const findings = found(rule, (story) => {
      story.positions.push({ ...first(story.positions), answer: 'objects' });
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'position NOR telescope objects: Norway already has an answer on this scale',
      ),
    ]);
  });

  it('accepts two facts, but not one twice', () => {
    const findings = found(rule, (story) => {
      const fact = first(story.positions.slice(2));
      story.positions.push({ ...fact, answer: 'joined' }, fact);
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('position CHL ties looks: the same position is given twice'),
    ]);
  });
});
