import { describe, expect, it } from 'vitest';
import { rule } from './sources.ts';
import { found, lines } from './tinyStory.ts';

const sourced = (...sources: readonly string[]): string[] =>
  lines(
    found(rule, (story) => {
      for (const [i, source] of sources.entries())
        Object.assign(story.context[i] ?? {}, { source });
    }),
  );

describe('sources', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a body that is no document', () => {
    expect(sourced('Quiet Sky Circle')).toEqual([
      expect.stringContaining('context founder 2024-01-15: its source is only "Quiet Sky Circle"'),
    ]);
    expect(sourced('Quiet Sky Circle, list of members')).toEqual([]);
  });

  it('catches the article, which is no source of context', () => {
    expect(sourced('The Daily Lantern')).toEqual([
      expect.stringContaining('its source is the article'),
    ]);
  });

  it('catches a document of one day for what was so on another', () => {
    expect(sourced('Press release 7', 'Press release 7')).toEqual([
      expect.stringContaining('context NOR 2032: it has the source of what was so on 2024-01-15'),
    ]);
    expect(sourced('The statutes', 'The statutes')).toEqual([]);
  });
});
