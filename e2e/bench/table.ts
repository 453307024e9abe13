/** One figure of the product beside the other page's and the goal. */
export interface Row {
  readonly figure: string;
  readonly ours: string;
  readonly baseline?: string;
  /** Missing where a figure is told for its own sake. */
  readonly goal?: string;
  readonly reached?: boolean;
  readonly baselineWins?: boolean;
}

/** What a row comes to, in words. */
export function verdictOf({ reached, baselineWins }: Row): string {
  const words = [
    ...(reached === undefined ? [] : [reached ? 'reached' : '**missed**']),
    ...(baselineWins ? ['MapLibre alone wins'] : []),
  ];
  return words.join('; ');
}

const HEAD = ['figure', 'this map', 'MapLibre alone', 'goal', ''];

const cellsOf = (row: Row): string[] => [
  row.figure,
  row.ours,
  row.baseline ?? '–',
  row.goal ?? '–',
  verdictOf(row),
];

/** The rows as a table in Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEAD), '|---|---|---|---|---|', ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

/** The rows as columns for a terminal. */
export function plainTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map((row) => cellsOf(row).map((cell) => cell.replace(/[`*]/g, '')))];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
