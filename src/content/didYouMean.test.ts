import { expect, it } from 'vitest';
import { didYouMean, nearest } from './didYouMean.ts';

it.each([
  ['PYR', 'PRY'],
  ['p1-prdo', 'p1-prado'],
  ['treatys', 'treaty'],
  ['Treaty', 'treaty'],
  ['dam', undefined],
  ['PRX', undefined],
  ['', undefined],
])('for %j, %j was meant', (word, meant) => {
  expect(nearest(word, ['PRY', 'URY', 'p1-prado', 'treaty'])).toBe(meant);
});

it('asks, or says nothing', () => {
  expect(didYouMean('PYR', ['PRY'])).toBe('Did you mean "PRY"? ');
  expect(didYouMean('BRA', ['PRY'])).toBe('');
});
