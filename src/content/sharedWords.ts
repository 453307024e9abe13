import type { Statement } from './schema.ts';

/** How many of a text's longer words a statement has too, in whichever form. */
export function sharedWords(text: string, { text: own, excerpt, quote }: Statement): number {
  const stems = stemsOf([own, excerpt, quote].filter(Boolean).join(' '));
  return [...stemsOf(text)].filter((stem) => stems.has(stem)).length;
}

/** The statement that shares most words with a text; nothing where there are no statements. */
export function closestStatement(
  text: string,
  statements: readonly Statement[],
): Statement | undefined {
  return [...statements].sort((a, b) => sharedWords(text, b) - sharedWords(text, a))[0];
}

/** The beginnings of a text's longer words: *oppose* and *opposition* are one. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}
