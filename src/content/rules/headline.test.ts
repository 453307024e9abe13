import { describe, expect, it } from 'vitest';
import { rule } from './headline.ts';
import { found, lines, tinyEnv } from './tinyStory.ts';

describe('headline', () => {
  const change = (story: { article: { headline: string } }): void => {
    story.article.headline = story.article.headline.replace('a telescope', 'telescopes');
  };

  it('finds nothing in a valid story, with and without the article', () => {
    expect(found(rule)).toEqual([]);
    expect(found(rule, undefined, { ...tinyEnv(), article: undefined })).toEqual([]);
  });

  it('catches a changed word, and gives what the article prints', () => {
    const [finding] = found(rule, change);
    expect(finding?.problem).toContain('its headline is not, letter for letter');
    expect(finding?.fix).toContain('argues about a telescope›');
  });

  it('catches it by the lock alone', () => {
    const findings = found(rule, change, { ...tinyEnv(), article: undefined });
    expect(lines(findings)).toEqual([
      expect.stringContaining('article: its headline is not, letter for letter'),
    ]);
  });
});
