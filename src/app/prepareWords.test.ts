import { expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { createTranslator, hasSyntax } from '../i18n/translator.ts';
import { prepareWords } from './prepareWords.ts';

it('has every message of the interface and of the story that needs a parser', () => {
  for (const story of [vilniusStory(), inventedStory()]) {
    const parsed = prepareWords(story).messages;
    expect(Object.keys(parsed).every(hasSyntax)).toBe(true);
    for (const { silence, answers } of story.questions) {
      for (const message of [silence, ...answers.map(({ summary }) => summary)]) {
        expect(message in parsed, message).toBe(hasSyntax(message));
      }
    }
  }
});

it('gives messages that say the same as when they are parsed later', () => {
  const story = vilniusStory();
  const [early, late] = [createTranslator('en', prepareWords(story)), createTranslator('en')];
  const values = { count: 3, number: 'three', names: 'Japan, France and Italy' };
  for (const { silence, answers } of story.questions) {
    for (const message of [silence, ...answers.map(({ summary }) => summary)]) {
      expect(early.format(message, values)).toBe(late.format(message, values));
    }
  }
  for (const date of [story.mapDate, ...story.actors.map(({ joined }) => joined ?? '2023')]) {
    expect(early.date(date)).toBe(late.date(date));
  }
  expect(early.t('search.count', { count: 1 })).toBe('1 found');
});
