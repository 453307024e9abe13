import { describe, expect, it } from 'vitest';
import type { Rule } from './rule.ts';
import { namesRule, rule } from './summaries.ts';
import { found, lines, pick } from './tiny.ts';

const saying = (checked: Rule, summary: string): string[] =>
  lines(
    found(checked, ({ questions }) => {
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
      expect(saying(rule, summary)).toEqual([
        `answer telescope/pays: its summary does not say who: ${summary}`,
      ]);
    },
  );

  it('leaves what cannot be said to another rule', () => {
    expect(saying(rule, '{count, plural')).toEqual([]);
    expect(saying(rule, '{whoever} pay')).toEqual([]);
  });
});

describe('names in summaries', () => {
  it('are there for up to three', () => {
    expect(
      saying(namesRule, '{count, plural, =1 {{names} pays} =2 {{names} pay} other {{number} pay}}'),
    ).toEqual([expect.stringContaining('its summary counts 3, and does not name them')]);
    expect(saying(namesRule, '{names} would pay')).toEqual([]);
  });
});
