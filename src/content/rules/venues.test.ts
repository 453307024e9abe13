import { describe, expect, it } from 'vitest';
import { first, found, lines } from './tiny.ts';
import { rule } from './venues.ts';

describe('venues', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches a venue taken for a government', () => {
    const findings = found(rule, (story) => {
      first(story.places).statements.push('p1-fjell');
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('place voss: it cites statement p1-fjell, which is the view of NOR'),
    ]);
  });
});
