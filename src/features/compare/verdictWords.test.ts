import { expect, it } from 'vitest';
import { PAIRS } from '../../../e2e/fixtures/comparedPairs.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { compare } from '../../model/comparison.ts';
import { verdictWords } from './verdictWords.ts';

const en = createTranslator('en');

const CASES: typeof PAIRS = [
  ...PAIRS,
  [
    'USA-JPN-KOR',
    'All three want closer ties. On China: the U.S. presses for a very firm line; Japan backs U.S. export curbs; South Korea is more cautious than Japan.',
  ],
];

it.each(CASES)('%s: states what each holds', (pair, expected) => {
  expect(verdictWords(compare(vilniusStory(), pair.split('-')), en)).toBe(expected);
});
