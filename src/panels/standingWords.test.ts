import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { createTranslator } from '../i18n/translator.ts';
import { standingWords } from './standingWords.ts';

const en = createTranslator('en');

describe('what an actor is', () => {
  const story = vilniusStory();
  const joined = (day: string) => story.actors.filter((actor) => actor.joined === day);

  it('says of founders that they founded, when the treaty was signed and since when it is in force', () => {
    const founders = joined('1949-08-24');
    expect(founders).toHaveLength(12);
    for (const founder of founders) {
      expect(standingWords(story, founder, en), founder.name).toBe(
        'NATO founding member (treaty signed April 4, 1949, in force August 24, 1949)',
      );
    }
  });

  it('says of who joined later since when', () => {
    const [finland] = joined('2023-04-04');
    expect(finland && standingWords(story, finland, en)).toBe('NATO member since April 4, 2023');
    const [germany] = joined('1955-05-06');
    expect(germany && standingWords(story, germany, en)).toMatch(
      /since May 6, 1955 \(joined as West Germany\)$/,
    );
  });

  it('gives a date to those who joined first where the story tells of no founding', () => {
    const other = inventedStory();
    const [first] = other.actors.filter(({ joined }) => joined === '2024-01-15');
    expect(first && standingWords(other, first, en)).toMatch(/ since January 15, 2024$/);
  });
});
