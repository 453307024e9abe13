/** One thing wrong with the borders, and how to mend it. */
export interface Problem {
  file: string;
  /** A code, a point's name, or a part of the file. */
  entry: string;
  problem: string;
  mend: string;
}

/** `file: entry: problem – mend` */
export function printProblem({ file, entry, problem, mend }: Problem): string {
  return `${file}: ${entry}: ${problem} – ${mend}`;
}
