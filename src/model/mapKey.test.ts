import { describe, expect, it } from 'vitest';
import { actorLands } from '../app/actorLands.ts';
import { translatorOf } from '../app/editions.ts';
import { readEdition } from '../build/readEditions.ts';
import { vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import { mapKeyWords } from '../i18n/mapKeyWords.ts';
import type { LandIndex } from './borders.ts';
import { keyOf, type MapKeyEntry } from './mapKey.ts';
import { paintActors, withParts } from './paint.ts';
import { questionOf } from './positions.ts';

const story = vilniusStory();
const words = translatorOf(readEdition('en'));
const lands = actorLands(story, landsJson as unknown as LandIndex);

function keyFor(id: string, scale = 2.6): MapKeyEntry[] {
  const question = questionOf(story, id);
  const paint = withParts(paintActors(story, question, story.mapDate), lands);
  return keyOf(story, question, { paint, lands, codes: Object.keys(landsJson), scale });
}
const wordsOf = (key: readonly MapKeyEntry[]): string[] =>
  key.map((entry) => mapKeyWords(entry, words));

describe('the key of the map', () => {
  it('has each outline that is drawn, by the groups that have it', () => {
    expect(wordsOf(keyFor('nato-in-asia'))).toEqual([
      'Partners in the Asia-Pacific',
      'NATO members',
      'Country too small to be drawn at this size',
      'Not part of the question',
      'Overseas parts have the color of their state',
    ]);
  });

  it('begins with the subject, where the question has one', () => {
    expect(wordsOf(keyFor('china'))[0]).toBe('China: what the question is about');
    expect(keyFor('china')[0]).toMatchObject({ outline: 'subject', fill: { key: 'subject' } });
  });

  it('has no dot where all land can be seen, and none of the parts where they are plain', () => {
    const ids = (key: readonly MapKeyEntry[]): string[] => key.map(({ id }) => id);
    expect(ids(keyFor('nato-in-asia', 20))).toEqual(['moss', 'steel', 'plain', 'parts']);
    expect(ids(keyFor('ties'))).toEqual(['moss', 'steel', 'plain']);
  });
});
