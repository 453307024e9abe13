import { expect, it } from 'vitest';
import { rule } from './groups.ts';
import { found, lines, pick } from './tinyStory.ts';

it('finds nothing in a valid story', () => {
  expect(found(rule)).toEqual([]);
});

it('catches who is in no group, and says which there are', () => {
  const findings = found(rule, (story) => {
    pick(story.actors, 'ISL').groups = [];
  });
  expect(lines(findings)).toEqual(['actor ISL: it is in no group, and would be listed nowhere']);
  expect(findings[0]?.fix).toContain('founder, neighbour, body');
});

it('leaves persons out of groups', () => {
  const findings = found(rule, (story) => {
    Object.assign(pick(story.actors, 'ISL'), { kind: 'person', groups: [], speaksFor: 'NOR' });
  });
  expect(findings).toEqual([]);
});
