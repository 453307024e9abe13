import { type Finding, findingIf, type Rule } from './rule.ts';
import { proseOf } from './storyProse.ts';

/**
 * Words that make a refusal of what is only not reported, by language: beginnings of words. The
 * questions are the map's, nobody was asked them, and one article's saying nothing of somebody is not
 * that somebody's silence.
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

/** The word of asking or of silence that a text has, if it has one. */
export function askedWord(text: string, language: string): string | undefined {
  const words = ` ${text.toLowerCase()} `.split(/[^\p{L}\p{N}]+/u).join(' ');
  return ASKED_WORDS[language]?.find((word) => words.includes(` ${word}`))?.trim();
}

/**
 * Nobody is told to have been asked, or to be silent. What a statement says is left to it: that
 * somebody was asked, or would not answer, may be just what the article reports.
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

/** What is wrong with texts in a language. */
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
