import { describe, expect, it } from 'vitest';
import { rule } from './noEmptyPanel.ts';
import { found, lines } from './tinyStory.ts';

describe('panels', () => {
  it('finds nothing in a valid story', () => {
    expect(found(rule)).toEqual([]);
  });

  it('catches an actor of whom there is nothing to show', () => {
    const findings = found(rule, (story) => {
      story.actors.push({ id: 'PER', name: 'Peru', kind: 'country', groups: [], aliases: [] });
    });
    expect(lines(findings)).toEqual([
      expect.stringContaining('actor PER: its panel would be empty'),
    ]);
  });

  it('accepts one with context of its group', () => {
    const findings = found(rule, (story) => {
      story.actors.push({
        id: 'PER',
        name: 'Peru',
        kind: 'country',
        groups: ['founder'],
        aliases: [],
      });
    });
    expect(lines(findings)).toEqual([]);
  });
});
