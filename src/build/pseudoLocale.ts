import type { Story } from '../content/schema.ts';
import { rewordStory } from '../content/storyWords.ts';
import { translateVerbatim } from '../content/verbatimTranslation.ts';

/**
 * The pseudo-locales of a build for testing layouts (`PSEUDO="de ar"`): all words are two fifths longer,
 * so that a layout made for English words breaks visibly; those of a language that is written from right
 * to left have its letters. The codes are those of real languages: for an unknown one a browser writes
 * dates in its own language.
 */
export function pseudoLanguages(): string[] {
  return process.env.PSEUDO?.split(' ') ?? [];
}

const LENGTHENED_BY = 0.4;
const PLAIN = 'aeiouycnszAEIOU';
const ACCENTED = 'áéíóúýčñšžÁÉÍÓÚ';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Words in a pseudo-locale. A message with braces keeps its letters, and is only made longer. */
export function pseudoWords(words: string, lang: string): string {
  const letters = words.includes('{')
    ? words
    : [...words].map((one) => replaceLetter(one, lang)).join('');
  const filler = lang === 'ar' ? 'طويل ' : 'lóng ';
  const missing = Math.ceil(words.length * LENGTHENED_BY);
  return `${letters} ${filler
    .repeat(Math.ceil(missing / filler.length))
    .slice(0, missing)
    .trim()}`;
}

function replaceLetter(letter: string, lang: string): string {
  if (lang !== 'ar') return ACCENTED[PLAIN.indexOf(letter)] ?? letter;
  const at = letter.toLowerCase().charCodeAt(0) - 97;
  return ARABIC[at] ?? letter;
}

/** A story in a pseudo-locale. */
export function pseudoStory(story: Story, lang: string): Story {
  const reworded = rewordStory(story, (key, words) =>
    key.endsWith('.aliases') ? words : pseudoWords(words, lang),
  );
  return translateVerbatim(reworded, (_, __, words) => pseudoWords(words, lang));
}
