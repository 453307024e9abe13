import { z } from 'zod';
import { guessLanguage } from './language.ts';
import { type Finding, when } from './rules/rule.ts';

/** A wording and its translation. */
export const said = z.strictObject({
  source: z.string().trim().min(1),
  target: z.string().trim().min(1),
});

/** What is wrong where a translation is of other words than the story now has. */
export function outdated(entry: string, translated: string, source: string): Finding[] {
  return when(
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
