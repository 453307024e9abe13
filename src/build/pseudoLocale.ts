import type { Story } from '../content/schema.ts';
import { rewordStory } from '../content/storyWords.ts';
import { translateVerbatim } from '../content/verbatimTranslation.ts';

/**
 * Languages that nobody speaks, for a build that is only looked at (`PSEUDO="de ar"`): all that is
 * worded is two fifths longer, so that a layout for English words shows where it is one. In a language
 * that is written from right to left the letters are too. Their codes are those of real languages, since
 * a browser writes the dates of one that it does not know as those of its own.
 */
export function pseudoLanguages(): string[] {
  return process.env.PSEUDO?.split(' ') ?? [];
}

const LONGER = 0.4;
const PLAIN = 'aeiouycnszAEIOU';
const ACCENTED = 'áéíóúýčñšžÁÉÍÓÚ';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Words as one of these languages has them. What a message puts in braces is left as it is. */
export function pseudoWords(words: string, lang: string): string {
  const letters = words.includes('{')
    ? words
    : [...words].map((one) => swapped(one, lang)).join('');
  const filler = lang === 'ar' ? 'طويل ' : 'lóng ';
  const missing = Math.ceil(words.length * LONGER);
  return `${letters} ${filler
    .repeat(Math.ceil(missing / filler.length))
    .slice(0, missing)
    .trim()}`;
}

function swapped(letter: string, lang: string): string {
  if (lang !== 'ar') return ACCENTED[PLAIN.indexOf(letter)] ?? letter;
  const at = letter.toLowerCase().charCodeAt(0) - 97;
  return ARABIC[at] ?? letter;
}

/** A story in one of these languages. */
export function pseudoStory(story: Story, lang: string): Story {
  const reworded = rewordStory(story, (key, words) =>
    key.endsWith('.aliases') ? words : pseudoWords(words, lang),
  );
  return translateVerbatim(reworded, (_, __, words) => pseudoWords(words, lang));
}
