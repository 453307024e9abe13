import { describe, expect, it } from 'vitest';
import { found, lines, pick } from './tinyStory.ts';
import { rule } from './whoseView.ts';

describe('views', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a view of one who is not in the statement', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-site').viewOf = ['KEN'];
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p2-site: it is said to be the view of KEN'),
    ]);
  });

  it('catches one speaker and the view of another', () => {
    const findings = found(rule, (story) => {
      const statement = pick(story.statements, 'p1-fjell');
      statement.about.push('CHL');
      statement.viewOf = ['CHL'];
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'statement p1-fjell: Ada Fjell speaks, but it is said to be the view of CHL',
      ),
    ]);
  });

  it('catches something implicit that is not the newspaper’s', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p2-doubts').speaker.kind = 'agency';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'statement p2-doubts: it is implicit, but somebody other than the newspaper says so',
      ),
    ]);
  });

  it('catches speech without a speaker', () => {
    const findings = found(rule, (story) => {
      pick(story.statements, 'p4-road').speaker.kind = 'newspaper';
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p4-road: it is somebody’s speech'),
    ]);
  });
});
