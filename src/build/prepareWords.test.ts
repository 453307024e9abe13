import { expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Story } from '../content/schema.ts';
import { createTranslator, hasSyntax, type Words } from '../i18n/translator.ts';
import { parseWords, prepareWords } from './prepareWords.ts';

/** All that a story words as messages. */
const messagesOf = ({ questions, positions }: Story): string[] =>
  [
    ...questions.flatMap(({ answers, sides = [] }) => [
      ...answers.flatMap(({ summary, manner }) => [summary, manner]),
      ...sides.map(({ all }) => all),
    ]),
    ...positions.flatMap(({ named, clause }) => [named, clause]),
  ].filter((message) => message !== undefined);

it('has every message of the story that needs a parser', () => {
  for (const story of [vilniusStory(), inventedStory()]) {
    const parsed = prepareWords(story, 'en').messages;
    expect(Object.keys(parsed).every(hasSyntax)).toBe(true);
    for (const message of messagesOf(story)) {
      expect(message in parsed, message).toBe(hasSyntax(message));
    }
  }
});

it('gives messages that say the same as when they are parsed later', () => {
  const story = vilniusStory();
  const [early, late] = [createTranslator('en', prepareWords(story, 'en')), createTranslator('en')];
  const values = { count: 3, name: 'Japan', names: 'Japan, France and Italy' };
  for (const message of messagesOf(story)) {
    expect(early.format(message, values)).toBe(late.format(message, values));
  }
  const names = story.actors.map(({ name }) => name);
  for (const some of [[], ...[1, 2, 3].map((n) => names.slice(0, n)), names]) {
    expect(early.list(some)).toBe(late.list(some));
  }
  for (const date of [story.mapDate, ...story.actors.map(({ joined }) => joined ?? '2023')]) {
    expect(early.date(date)).toBe(late.date(date));
  }
});

it('gives words that say the same as when they are parsed later', () => {
  const words = {
    plain: 'Said as it is',
    counted: "{count, plural, one {# ‘'<b>'’} other {'{'# of {name}}}",
    signs: "'<', '{' and {name}",
  };
  const parsed = parseWords(words) as Words<keyof typeof words>;
  expect(typeof parsed.plain).toBe('string');
  expect(typeof parsed.counted).not.toBe('string');
  const { fixedT } = createTranslator('en');
  for (const key of Object.keys(words) as (keyof typeof words)[]) {
    for (const count of [1, 2000]) {
      const values = { count, name: '{x}' };
      expect(fixedT(parsed)(key, values)).toBe(fixedT(words)(key, values));
    }
  }
  expect(fixedT(parsed)('counted', { count: 2000, name: '{x}' })).toBe('{2,000 of {x}');
});
