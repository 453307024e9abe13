/** Frequent small words of each language. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht mit dem den ein eine von zu auf für sich auch nach',
  en: 'the of and to in that is was for with on as by it said has not its which',
  es: 'el la los las de que y en un una por con para se del su no más ha',
  fr: 'le la les des et à un une du dans que qui est pour au par sur pas avec',
  it: 'il la di che e un una per con del della non è le nel gli si più anche',
  nl: 'de het een van en in dat niet op te zijn voor met is die ook aan',
  pt: 'o a os as de que e do da em um uma não com para no na por mais',
};

/**
 * Guesses a text's language by its small words.
 *
 * @returns the language's two letters, or `undefined` where no language stands out
 */
export function guessLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(SMALL_WORDS)
    .map(([language, small]) => {
      const known = new Set(small.split(' '));
      return { language, score: words.filter((word) => known.has(word)).length / words.length };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined || second === undefined) return undefined;
  return first.score > 0.1 && first.score > second.score * 1.15 ? first.language : undefined;
}
