import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { didYouMean } from './didYouMean.ts';
import { rule as aliases } from './rules/aliases.ts';
import { askedWordFindings } from './rules/askedWords.ts';
import { rule as loadedWords } from './rules/loadedWords.ts';
import { rule as messages } from './rules/messages.ts';
import { hasForeignMarks } from './rules/quotationMarks.ts';
import { type Finding, findingIf, type Problem } from './rules/rule.ts';
import { proseOf } from './rules/storyProse.ts';
import type { Story } from './schema.ts';
import { shapeFindings } from './schemaFindings.ts';
import { readJson } from './storyFile.ts';
import { rewordStory, wordingsOf } from './storyWords.ts';
import {
  isUntranslated,
  outdated,
  translatedWording,
  translateVerbatim,
  verbatimFindings,
  verbatimTranslation,
} from './verbatimTranslation.ts';

/**
 * A story in another language, in a file `story.es.json` beside it: `words` has the story's own wordings
 * by their keys, `verbatim` the article's words by statement. Each entry repeats the wording that it
 * translates, letter for letter, so that a later change of the story is noticed.
 */
export const translationSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  verbatim: verbatimTranslation.optional(),
  words: z.record(z.string(), translatedWording),
});

export type Translation = z.infer<typeof translationSchema>;

const FILE = /^story\.([a-z]{2})\.json$/;

/** The languages of a story's translations, in alphabetical order. */
export function translationsIn(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => FILE.exec(name)?.[1] ?? [])
    .sort();
}

/** The file of a story's translation into a language. */
export function translationFile(folder: string, lang: string): string {
  return join(folder, `story.${lang}.json`);
}

/** A story in the words of a translation; a wording without an entry stays as it is. */
export function translateStory(story: Story, { words, verbatim }: Translation): Story {
  const reworded = rewordStory(story, (key, source) => words[key]?.target ?? source);
  return translateVerbatim(reworded, (id, field) => verbatim?.[id]?.[field]?.target);
}

/** Problems with a story's translations: wordings that are missing, left over or outdated. */
export function translationProblems(folder: string, story: Story): Problem[] {
  return translationsIn(folder).flatMap((lang): Problem[] => {
    const file = translationFile(folder, lang);
    const read = readJson(file);
    if ('problems' in read) return [...read.problems];
    const parsed = translationSchema.safeParse(read.value);
    const findings = parsed.success
      ? translationFindings(story, parsed.data, lang)
      : shapeFindings(read.value, parsed.error);
    return findings.map((finding) => ({ file, ...finding }));
  });
}

function translationFindings(story: Story, translation: Translation, lang: string): Finding[] {
  const wordings = wordingsOf(story);
  const translated = translateStory(story, translation);
  const quotes = story.statements.flatMap(({ quote = [] }) => quote);
  return [
    ...findingIf(
      translation.language !== lang,
      'language',
      `it is "${translation.language}", and the file’s name says "${lang}"`,
      'Rename the file, or correct the language.',
    ),
    ...findingIf(
      lang === story.article.language,
      'language',
      `the story is written in "${lang}" itself`,
      'Correct the words in story.json, and take this file out.',
    ),
    ...[...wordings].flatMap(([key, source]) => wordingFindings(key, source, translation, story)),
    ...verbatimFindings(story, translation.verbatim ?? {}, lang),
    ...Object.keys(translation.words)
      .filter((key) => !wordings.has(key))
      .map((key) => ({
        entry: key,
        problem: 'the story has no such wording',
        fix: `${didYouMean(key, [...wordings.keys()])}Correct the key, or take the entry out.`,
      })),
    ...aliases.check(translated, {}),
    ...loadedWords.check(translated, {}),
    ...askedWordFindings(
      proseOf(translated).filter(({ entry }) => !entry.startsWith('statement ')),
      lang,
    ),
    ...messages.check(translated, {}),
    ...proseOf(translated).flatMap(({ entry, text }) =>
      findingIf(
        hasForeignMarks(text, quotes),
        entry,
        `it has quotation marks, as if it were verbatim: ${text}`,
        'Say it without them: quotes stay in the article’s language.',
      ),
    ),
  ];
}

function wordingFindings(
  key: string,
  source: string,
  translation: Translation,
  story: Story,
): Finding[] {
  const entry = translation.words[key];
  if (entry === undefined) {
    return [
      {
        entry: key,
        problem: `it is missing: ${source}`,
        fix: 'Add an entry with this "source" and its translation as "target".',
      },
    ];
  }
  return [
    ...outdated(key, entry.source, source),
    ...findingIf(
      !isName(key) && isUntranslated(source, entry.target, story.article.language),
      key,
      `its "target" holds the words of the story: ${entry.target}`,
      `Say it in the language of the file, "${translation.language}".`,
    ),
  ];
}

/** Whether a key is that of a name, which may be the same in two languages. */
function isName(key: string): boolean {
  return /^(speakers|loaded|loadedBy)\.|\.(name|short|aliases|source)$/u.test(key);
}
