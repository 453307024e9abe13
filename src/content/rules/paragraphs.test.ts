import { describe, expect, it } from 'vitest';
import { rule } from './paragraphs.ts';
import { found, lines, pick } from './tinyStory.ts';

describe('paragraphs', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a paragraph that nothing carries', () => {
    const findings = found(rule, (story) => {
      story.statements = story.statements.filter(({ paragraph }) => paragraph !== 'D');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('paragraph D: no statement carries anything of it'),
    ]);
  });

  it('catches a statement from a paragraph that does not exist', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p4-road').paragraph = 'P9';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p4-road: the article has no paragraph P9'),
      expect.stringContaining(
        'statement p4-road: it is of P9 and stands after p4-kenya, which is of P4',
      ),
    ]);
  });

  it('catches statements out of order', () => {
    const findings = found(rule, (story) => {
      const [headline, deck, ...rest] = story.statements;
      if (headline && deck) story.statements = [deck, headline, ...rest];
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'statement h-headline: it is of H and stands after d-deck, which is of D',
      ),
    ]);
  });

  it('catches paragraphs out of order', () => {
    const findings = found(rule, (story) => {
      story.paragraphs.reverse();
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('paragraphs: they run P4 P3'),
      expect.stringContaining('and stands after'),
      expect.stringContaining('and stands after'),
      expect.stringContaining('and stands after'),
      expect.stringContaining('and stands after'),
      expect.stringContaining('and stands after'),
      expect.stringContaining('and stands after'),
    ]);
  });

  it('lets an article be without a deck or a caption', () => {
    const findings = found(rule, (story) => {
      story.paragraphs = story.paragraphs.filter(({ id }) => id !== 'D' && id !== 'C');
      story.statements = story.statements.filter(
        ({ paragraph }) => paragraph !== 'D' && paragraph !== 'C',
      );
    });
    expect(findings).toEqual([]);
  });
});
