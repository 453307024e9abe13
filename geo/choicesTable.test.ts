import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { README, withSection } from '../src/build/docSection.ts';
import { choicesTable } from './choicesTable.ts';

test('the README lists every choice of the borders with its reason', () => {
  const readme = readFileSync(README, 'utf8');
  const written = withSection(readme, 'choices', choicesTable());
  expect(written, 'run `tsx geo/choicesTable.ts`').toBe(readme);
  expect(choicesTable()).toContain('Crimea');
});
