import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../../fixtures/stories.ts';
import { askedWordFindings } from '../../rules/askedWords.ts';
import { proseOf } from '../../rules/storyProse.ts';
import {
  type Translation,
  translateStory,
  translationFile,
  translationsIn,
} from '../../translation.ts';

const FOLDER = 'src/content/stories/vilnius';
const story = vilniusStory();
const editions = [
  { lang: story.article.language, told: story },
  ...translationsIn(FOLDER).map((lang) => {
    const file = readFileSync(translationFile(FOLDER, lang), 'utf8');
    return { lang, told: translateStory(story, JSON.parse(file) as Translation) };
  }),
];

// Of this article statements say it neither: nobody in it is asked anything.
describe.each(editions)('the story in "$lang"', ({ lang, told }) => {
  it('says of nobody that they were asked, or are silent', () => {
    expect(askedWordFindings(proseOf(told), lang)).toEqual([]);
  });
});

describe('the story in Spanish', () => {
  const told = editions.find(({ lang }) => lang === 'es')?.told ?? story;
  const said = proseOf(told);

  it('says of which edition the words are: the newspaper has a Spanish text of its own', () => {
    for (const { entry, text } of said) {
      expect(text.replaceAll('edición en inglés de EL PAÍS', ''), entry).not.toContain('EL PAÍS');
    }
  });

  it('names people and states as the newspaper does', () => {
    for (const { entry, text } of said) expect(text, entry).not.toMatch(/Zelensk[iy]y|EE\. ?UU\./);
    expect(told.actors.find(({ id }) => id === 'UKR')?.leader?.name).toBe('Volodímir Zelenski');
  });
});
