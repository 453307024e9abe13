import { type Finding, findingIf, type Rule } from './rule.ts';
import { proseOf } from './storyProse.ts';

/**
 * Beginnings of words, by language, that would make a missing report look like a refusal to answer. The
 * questions are the map's and nobody was asked them; that an article reports nothing of an actor is not
 * the actor's silence.
 */
const ASKED_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['schweig', 'schwieg', 'stumm', 'gefragt'],
  en: ['silen', 'asked', 'unasked', 'mute'],
  es: ['silenci', 'callan', 'calla ', 'callad', 'preguntad', 'se le pregunta', 'se les pregunta'],
  fr: ['silenc', 'se tai', 'muet', 'interrogé'],
  it: ['silenzi', 'tacciono', 'interrogat'],
  nl: ['zwijg', 'gevraagd'],
  pt: ['silênci', 'silenci', 'calad', 'perguntad'],
};

/** The first of these words that a text has, if any. */
export function askedWord(text: string, language: string): string | undefined {
  const words = ` ${text.toLowerCase()} `.split(/[^\p{L}\p{N}]+/u).join(' ');
  return ASKED_WORDS[language]?.find((word) => words.includes(` ${word}`))?.trim();
}

/**
 * No text says that an actor was asked or is silent. Statements are exempt: that somebody was asked, or
 * would not answer, may be just what the article reports.
 */
export const rule: Rule = {
  name: 'askedWords',
  check(story) {
    return askedWordFindings(
      proseOf(story).filter(({ entry }) => !entry.startsWith('statement ')),
      story.article.language,
    );
  },
};

/** Findings of texts in a language that have one of these words. */
export function askedWordFindings(
  texts: readonly { readonly entry: string; readonly text: string }[],
  language: string,
): Finding[] {
  return texts.flatMap(({ entry, text }) => {
    const word = askedWord(text, language);
    return findingIf(
      word !== undefined,
      entry,
      `it has "${word}", and nobody was asked or kept silent: ${text}`,
      'Say what is so: the questions are the map’s, and the article reports a position or it does not.',
    );
  });
}
