import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docPath, withSection } from '../src/build/docSection.ts';
import { choicesTable, PAGE } from './choicesTable.ts';

test('the docs list every choice of the borders with its reason', () => {
  const page = readFileSync(docPath(PAGE), 'utf8');
  const written = withSection(page, 'choices', choicesTable());
  expect(written, 'run `tsx geo/choicesTable.ts`').toBe(page);
  expect(choicesTable()).toContain('Crimea');
});
