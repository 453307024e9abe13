import { describe, expect, it } from 'vitest';
import { rule } from './evidence.ts';
import { first, found, lines } from './tinyStory.ts';

describe('evidence', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a description taken for a view', () => {
    const findings = found(rule, (story) => {
      first(story.positions).statements = ['d-deck'];
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining(
        'position NOR telescope pays: statement d-deck does not attribute a view to NOR',
      ),
    ]);
  });

  it('wants every statement to attribute it', () => {
    const findings = found(rule, (story) => {
      first(story.positions).statements.push('p3-hraun');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('statement p3-hraun does not attribute a view to NOR'),
    ]);
  });

  it('wants a fact to be about the actor', () => {
    const findings = found(rule, (story) => {
      const fact = first(story.positions.slice(2));
      fact.statements = ['p1-fjell'];
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('position CHL ties looks: statement p1-fjell is not about CHL'),
    ]);
  });
});
