import { describe, expect, it } from 'vitest';
import type { Story } from '../schema.ts';
import { rule } from './subjects.ts';
import { found, lines, pick } from './tinyStory.ts';

describe('subjects', () => {
  const about = (id: string, change: (story: Story) => void = () => undefined): string[] =>
    lines(
      found(rule, (story) => {
        pick(story.questions, 'telescope').about = id;
        change(story);
      }),
    );

  it('finds nothing in a valid story, nor where a country is the subject', () => {
    expect(found(rule)).toEqual([]);
    const uncovered = (story: Story): void => {
      pick(story.questions, 'telescope').askedOf = ['CHL'];
    };
    expect(about('NOR', uncovered)).toEqual([]);
  });

  it('catches a subject that the question covers', () => {
    const covered = (story: Story): void => {
      pick(story.questions, 'telescope').askedOf = ['NOR', 'CHL'];
    };
    expect(about('NOR', covered)).toEqual([
      'question telescope: its field "about" names Norway, which the question covers',
    ]);
  });

  it('catches a subject without land', () => {
    const bodied = (story: Story): void => {
      pick(story.actors, 'NOR').kind = 'organisation';
      pick(story.questions, 'telescope').askedOf = ['CHL'];
    };
    expect(about('NOR', bodied)).toEqual([
      expect.stringContaining('which is no country and has no land to mark'),
    ]);
  });
});
