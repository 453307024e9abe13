import { z } from 'zod';
import { didYouMean } from './didYouMean.ts';
import { guessLanguage } from './language.ts';
import { type VerbatimField, verbatimOf } from './lockFormat.ts';
import { type Finding, findingIf } from './rules/rule.ts';
import type { Statement, Story, TranslatedWords } from './schema.ts';
import { hasQuotationMark } from './text.ts';

/** A wording and its translation. */
export const translatedWording = z.strictObject({
  source: z.string().trim().min(1),
  target: z.string().trim().min(1),
});

/** The article's words in another language, by the statement and its field. */
export const verbatimTranslation = z.record(
  z.string(),
  z.strictObject({
    quote: translatedWording.optional(),
    excerpt: translatedWording.optional(),
    when: translatedWording.optional(),
  } satisfies Record<VerbatimField, unknown>),
);

/**
 * The story with a translation of the article's words beside each statement; the statement's own
 * words stay the article's.
 *
 * @param translate the translation of one field's words; `undefined` leaves them without one
 */
export function translateVerbatim(
  story: Story,
  translate: (id: string, field: VerbatimField, words: string) => string | undefined,
): Story {
  return {
    ...story,
    statements: story.statements.map((statement): Statement => {
      const translation: TranslatedWords = Object.fromEntries(
        verbatimOf(statement).flatMap(({ field, text }) => {
          const words = translate(statement.id, field, text);
          return words === undefined ? [] : [[field, words]];
        }),
      );
      return Object.keys(translation).length > 0 ? { ...statement, translation } : statement;
    }),
  };
}

/** Findings of a translation's `verbatim`: every verbatim text of the story needs an up-to-date entry. */
export function verbatimFindings(
  story: Story,
  verbatim: z.infer<typeof verbatimTranslation>,
  language: string,
): Finding[] {
  const sources = new Map<string, string>(
    story.statements.flatMap((statement) =>
      verbatimOf(statement).map(({ field, text }) => [`${statement.id}.${field}`, text] as const),
    ),
  );
  const translations = new Map<string, z.infer<typeof translatedWording>>(
    Object.entries(verbatim).flatMap(([id, fields]) =>
      Object.entries(fields).flatMap(([field, entry]) =>
        entry ? [[`${id}.${field}`, entry] as const] : [],
      ),
    ),
  );
  return [
    ...[...sources].flatMap(([key, source]): Finding[] => {
      const entry = translations.get(key);
      const [id = '', field = ''] = key.split('.');
      const name = `statement ${id}, its ${field}`;
      if (entry === undefined) {
        return [
          {
            entry: name,
            problem: `its translation is missing: ${source}`,
            fix: `Add to "verbatim": "${id}": { "${field}": { "source": the words as they stand, "target": your translation } }.`,
          },
        ];
      }
      return [
        ...outdated(name, entry.source, source),
        ...findingIf(
          isUntranslated(source, entry.target, story.article.language),
          name,
          `its translation holds the article’s own words: ${entry.target}`,
          `Say in the language of the file, "${language}", what they mean.`,
        ),
        ...findingIf(
          hasQuotationMark(entry.target),
          name,
          `its translation has quotation marks, as if it were verbatim: ${entry.target}`,
          'Say it without them: the words between marks are the article’s, and the translation is yours.',
        ),
      ];
    }),
    ...[...translations.keys()]
      .filter((key) => !sources.has(key))
      .map((key) => ({
        entry: `verbatim ${key}`,
        problem: 'the story has no such words of the article’s',
        fix: `${didYouMean(key, [...sources.keys()])}Correct the statement’s id and the field, or take the entry out.`,
      })),
  ];
}

/** A finding where a translation's source is not the story's present wording. */
export function outdated(entry: string, translated: string, source: string): Finding[] {
  return findingIf(
    translated !== source,
    entry,
    `the story now says “${source}”, and this translates “${translated}”`,
    'Read the translation against it, correct it, and copy the new wording to "source".',
  );
}

/** How many words make equal texts in two languages more than a coincidence. */
const TOO_MANY_ALIKE = 3;
/** How many words suffice to guess a text's language. */
const TELLING = 8;

/** Whether a translation repeats its source, or is in the source's language. */
export function isUntranslated(source: string, target: string, language: string): boolean {
  const same = plainWords(target);
  if (same.length >= TOO_MANY_ALIKE && same.join(' ') === plainWords(source).join(' ')) return true;
  return same.length >= TELLING && guessLanguage(target) === language;
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
