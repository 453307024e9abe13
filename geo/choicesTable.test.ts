import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { choicesTable, README, withChoices } from './choicesTable.ts';

test('the README lists every choice of the borders with its reason', () => {
  const readme = readFileSync(README, 'utf8');
  expect(withChoices(readme), 'run `tsx geo/choicesTable.ts`').toBe(readme);
  expect(choicesTable()).toContain('Crimea');
});

test('a README without the marks is told of', () => {
  expect(() => withChoices('# Nothing')).toThrow('has lost its <!-- choices --> marks');
});
