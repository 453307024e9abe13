import { describe, expect, it } from 'vitest';
import { found, lines, pick } from './tinyStory.ts';
import { rule } from './verbatimShare.ts';

describe('verbatimShare', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a story that gives a quarter of the body', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').excerpt = 'word '.repeat(40);
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statements: quotes and excerpts have 55 words'),
    ]);
  });

  it('says so where quotations alone are too many', () => {
    const [finding] = found(rule, (story) => {
      pick(story.statements, 'p1-fjell').quote = `“${'word '.repeat(40)}”`;
    });
    expect(finding?.fix).toContain('The quotations alone are too many');
  });

  it('measures by the body alone', () => {
    const findings = found(rule, (story) => {
      for (const paragraph of story.paragraphs)
        if (!paragraph.id.startsWith('P')) paragraph.words = 9999;
      pick(story.statements, 'p2-site').excerpt = 'word '.repeat(40);
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statements: quotes and excerpts have 55 words'),
    ]);
  });
});
