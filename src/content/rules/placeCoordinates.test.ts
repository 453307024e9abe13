import { describe, expect, it } from 'vitest';
import { rule } from './placeCoordinates.ts';
import { first, found, lines, tinyEnv } from './tinyStory.ts';

describe('placeCoordinates', () => {
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

  it('catches a place far from the country that it is said to be in', () => {
    const away = (kilometres: number) =>
      lines(found(rule, undefined, { ...tinyEnv(), landDistance: () => kilometres }));
    expect(away(1234.5)).toEqual([
      'place voss: it is said to be in NOR, and stands 1235 km from its land',
    ]);
    expect(away(20)).toEqual([]);
  });
});
