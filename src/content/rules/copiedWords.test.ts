import { describe, expect, it } from 'vitest';
import { rule } from './copiedWords.ts';
import { first, found, lines } from './tinyStory.ts';

describe('copiedWords', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches eight words of the article’s in a row', () => {
    const findings = found(rule, (story) => {
      first(story.gaps).text = 'Kenya did not say where IT wants the telescope.';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'gap KEN: it copies the article: kenya did not say where it wants the',
      ),
    ]);
  });

  it('checks nothing where the article is not at hand', () => {
    const findings = found(
      rule,
      (story) => {
        first(story.gaps).text = 'Kenya did not say where it wants the telescope.';
      },
      {},
    );
    expect(lines(findings)).toEqual([]);
  });
});
