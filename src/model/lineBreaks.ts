/**
 * Pieces set in lines, as many in each as fit; a piece that is too long alone stays whole.
 *
 * @param join a line with one more piece at its end
 * @param fits whether a line is short enough
 */
export function breakLines<T>(
  pieces: readonly T[],
  join: (line: T, piece: T) => T,
  fits: (line: T) => boolean,
): T[] {
  const lines: T[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : join(last, piece);
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** A text in lines, broken at its spaces; a word that is too long alone stays whole. */
export const breakText = (text: string, fits: (line: string) => boolean): string[] =>
  breakLines(text.split(' '), (line, word) => `${line} ${word}`, fits);

/** A text in lines of so many letters at most; a word that is longer alone stays whole. */
export const wrap = (text: string, letters: number): string[] =>
  breakText(text, (line) => line.length <= letters);
