import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, Editions } from '../app/editions.ts';
import {
  type Translation,
  translateStory,
  translationFile,
  translationsIn,
} from '../content/translation.ts';
import type { Words } from '../i18n/translator.ts';
import { prepareWords } from './prepareWords.ts';
import { pseudoLanguages, pseudoStory, pseudoWords } from './pseudoLocale.ts';
import { projectRoot, readJson, readStory, storyDir } from './storySource.ts';

const WORDS = join(projectRoot, 'src/i18n');

/** The codes of the story's languages, the one it is written in first. */
export function readLanguages(): string[] {
  return [readStory().article.language, ...translationsIn(storyDir), ...pseudoLanguages()];
}

/** The name of each language in that language, with a capital, by its code. */
export function languageNames(languages: readonly string[]): Editions['names'] {
  return Object.fromEntries(
    languages.map((lang) => {
      const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
      return [lang, name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)];
    }),
  );
}

/** The story and the interface's words in one of its languages. */
export function readEdition(lang: string): Edition {
  const story = readStory();
  if (lang === story.article.language) return { lang, story, words: prepareWords(story, lang) };
  if (pseudoLanguages().includes(lang)) {
    const english = Object.entries(interfaceWords('en'));
    const words = english.map(([key, said]) => [key, pseudoWords(String(said), lang)] as const);
    const translated = pseudoStory(story, lang);
    return {
      lang,
      story: translated,
      words: prepareWords(translated, lang, Object.fromEntries(words)),
    };
  }
  const translated = translateStory(story, readJson<Translation>(translationFile(storyDir, lang)));
  return { lang, story: translated, words: prepareWords(translated, lang, interfaceWords(lang)) };
}

/** The interface's words in a language, of all its parts: keys are unique across parts. */
function interfaceWords(lang: string): Words {
  const parts = readdirSync(WORDS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.assign(
    {},
    ...parts.map(({ name }) => readJson<Words>(join(WORDS, name, `${lang}.json`))),
  );
}
