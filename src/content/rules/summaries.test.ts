import { describe, expect, it } from 'vitest';
import { rule } from './summaries.ts';
import { found, lines, pick } from './tinyStory.ts';

const saying = (summary: string): string[] =>
  lines(
    found(rule, ({ questions }) => {
      for (const { answers } of questions) for (const one of answers) one.summary = '{names}';
      pick(pick(questions, 'telescope').answers, 'pays').summary = summary;
    }),
  );

describe('summaries', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it.each(['some would pay', '{count, plural, one {one would pay} other {{number} would pay}}'])(
    'catches one that names nobody: %s',
    (summary) => {
      expect(saying(summary)).toEqual([
        `answer telescope/pays: its summary does not say who: ${summary}`,
      ]);
    },
  );

  it('leaves what cannot be said to another rule', () => {
    expect(saying('{count, plural')).toEqual([]);
    expect(saying('{whoever} pay')).toEqual([]);
  });
});
