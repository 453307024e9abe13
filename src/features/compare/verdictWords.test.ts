import { expect, it } from 'vitest';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { compare } from '../../model/comparison.ts';
import { verdictWords } from './verdictWords.ts';

const en = createTranslator('en');

it.each([
  [
    'JPN-KOR',
    'Both want closer ties. On China: Japan backs U.S. export curbs; South Korea is more cautious than Japan. Of the two, the article reports only the position of South Korea on Ukraine.',
  ],
  [
    'FRA-DEU',
    'Both opposed the Tokyo office: France openly, Germany implicitly, says EL PAÍS. Of the two, the article reports only the position of France on closer ties.',
  ],
  [
    'USA-FRA',
    'On closer ties: the U.S. wants closer ties; France wants partners, but no expansion. Of the two, the article reports only the position of France on the Tokyo office. Of the two, the article reports only the position of the U.S. on China.',
  ],
  [
    'USA-JPN',
    'Both want closer ties. On China: the U.S. presses for a very firm line; Japan backs U.S. export curbs.',
  ],
  [
    'AUS-KOR',
    'On Ukraine: Australia supports Ukraine’s war effort; South Korea has been reluctant on military aid. Of the two, the article reports only the position of South Korea on closer ties and China.',
  ],
  [
    'USA-JPN-KOR',
    'All three want closer ties. On China: the U.S. presses for a very firm line; Japan backs U.S. export curbs; South Korea is more cautious than Japan.',
  ],
  [
    'CHN-NATO',
    'On closer ties: China, not a member, objects; NATO (without consensus on how far) wants closer ties.',
  ],
  ['LTU-ESP', 'The article reports no position of theirs.'],
])('%s: states what each holds', (pair, expected) => {
  expect(verdictWords(compare(vilniusStory(), pair.split('-')), en)).toBe(expected);
});
