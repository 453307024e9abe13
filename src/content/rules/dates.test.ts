import { describe, expect, it } from 'vitest';
import { rule } from './dates.ts';
import { first, found, lines, pick, tinyEnv } from './tinyStory.ts';

describe('dates', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches context that is later than the map', () => {
    const findings = found(rule, (story) => {
      delete first(story.context.slice(1)).since;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        "context NOR 2032: it is shown with the map's date, but reaches past it",
      ),
    ]);
  });

  it('catches a range that reaches past the map’s date', () => {
    const findings = found(rule, (story) => {
      first(story.context).asOf = '2024-01-15/2031-05-14';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('context founder 2024-01-15/2031-05-14: it is shown'),
    ]);
  });

  it('catches earlier context marked as later', () => {
    const findings = found(rule, (story) => {
      first(story.context).since = true;
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('context founder 2024-01-15: it is marked as later, but is not'),
    ]);
  });

  it('catches a day that does not exist, and a range that runs backwards', () => {
    const findings = found(rule, (story) => {
      first(story.context).asOf = '2023-02-30';
      first(story.context.slice(1)).asOf = '2033-02-01/2032-02-01';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('context founder 2023-02-30: 2023-02-30 is no date'),
      expect.stringContaining('runs backwards'),
    ]);
  });

  it('catches a statement from the future', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'c-steps').when = { text: 'on Tuesday', resolved: '2031-06' };
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining("statement c-steps: it is dated 2031-06, after the map's date"),
    ]);
  });

  it('accepts a year and a month', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'c-steps').when = { text: 'on Tuesday', resolved: '2031-02' };
      first(story.context).asOf = '2024';
    });
    expect(lines(findings)).toEqual([]);
  });

  it('catches a map’s date that is still to come, unless the article is made up', () => {
    const on = (today: string, invented: boolean): string[] =>
      lines(
        found(
          rule,
          (story) => {
            story.article.invented = invented;
          },
          { ...tinyEnv(), today },
        ),
      );
    expect(on('2031-05-12', false)).toEqual([
      'story: its map’s date, 2031-05-13, is still to come',
    ]);
    expect(on('2031-05-13', false)).toEqual([]);
    expect(on('2031-05-12', true)).toEqual([]);
  });
});
