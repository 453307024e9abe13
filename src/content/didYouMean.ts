/**
 * The word that was most likely meant: the one of a list that takes the fewest changes of a letter, two
 * letters in the wrong order being one. `undefined` where none is near enough: of three letters, as a
 * country's code has, one that is changed says nothing, since many codes are so near to each other.
 */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  const meant = word.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; changes: number } | undefined;
  for (const candidate of among) {
    const changes = distance(meant, candidate.toLowerCase());
    if (meant.length <= 3 && sorted(meant) !== sorted(candidate.toLowerCase())) continue;
    if (changes <= most && (best === undefined || changes < best.changes)) {
      best = { word: candidate, changes };
    }
  }
  return best?.word;
}

/** The beginning of a fix: `Did you mean "PRY"? `, or nothing. */
export function didYouMean(word: string, among: Iterable<string>): string {
  const meant = nearest(word, among);
  return meant === undefined ? '' : `Did you mean "${meant}"? `;
}

const sorted = (word: string): string => [...word].sort().join('');

function distance(from: string, to: string): number {
  const rows = [[...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const cell = (up: number, left: number): number => rows[i - up]?.[j - left] ?? 0;
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? cell(2, 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(cell(1, 0) + 1, (row[j - 1] ?? 0) + 1, cell(1, 1) + same, swapped));
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}
