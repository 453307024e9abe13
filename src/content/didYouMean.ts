/**
 * The word of a list that was most likely meant: the one at the smallest edit distance, in which two
 * swapped letters count as one change; `undefined` where none is near enough. In a word of up to three
 * letters only swapped letters count, since many countries' codes differ in one letter.
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

/** The beginning of a finding's `fix`: `Did you mean "PRY"? `, or `''`. */
export function didYouMean(word: string, among: Iterable<string>): string {
  const meant = nearest(word, among);
  return meant === undefined ? '' : `Did you mean "${meant}"? `;
}

const sorted = (word: string): string => [...word].sort().join('');

/** The optimal string alignment distance. Ours: the usual packages count swapped letters as two changes. */
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
