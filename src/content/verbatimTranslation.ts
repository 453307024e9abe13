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
 * The story with the article's words said in another language beside each statement. The words
 * themselves stay the article's.
 *
 * @param translate answers for the words of one field; `undefined` leaves them without a translation
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

/** Each of the article's words that a reader meets is said in the reader's language too. */
export function verbatimFindings(
  story: Story,
  verbatim: z.infer<typeof verbatimTranslation>,
  language: string,
): Finding[] {
  const due = new Map<string, string>(
    story.statements.flatMap((statement) =>
      verbatimOf(statement).map(({ field, text }) => [`${statement.id}.${field}`, text] as const),
    ),
  );
  const given = new Map<string, z.infer<typeof translatedWording>>(
    Object.entries(verbatim).flatMap(([id, fields]) =>
      Object.entries(fields).flatMap(([field, entry]) =>
        entry ? [[`${id}.${field}`, entry] as const] : [],
      ),
    ),
  );
  return [
    ...[...due].flatMap(([key, source]): Finding[] => {
      const entry = given.get(key);
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
    ...[...given.keys()]
      .filter((key) => !due.has(key))
      .map((key) => ({
        entry: `verbatim ${key}`,
        problem: 'the story has no such words of the article’s',
        fix: `${didYouMean(key, [...due.keys()])}Correct the statement’s id and the field, or take the entry out.`,
      })),
  ];
}

/** What is wrong where a translation is of other words than the story now has. */
export function outdated(entry: string, translated: string, source: string): Finding[] {
  return findingIf(
    translated !== source,
    entry,
    `the story now says “${source}”, and this translates “${translated}”`,
    'Read the translation against it, correct it, and copy the new wording to "source".',
  );
}

/** From how many words on the same words in two languages are no coincidence. */
const TOO_MANY_ALIKE = 3;
/** How many words tell a language. */
const TELLING = 8;

/** Whether a translation is the words that it should translate, or others of their language. */
export function isUntranslated(source: string, target: string, language: string): boolean {
  const same = plainWords(target);
  if (same.length >= TOO_MANY_ALIKE && same.join(' ') === plainWords(source).join(' ')) return true;
  return same.length >= TELLING && guessLanguage(target) === language;
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
