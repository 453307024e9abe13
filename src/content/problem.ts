import type { Finding } from './rules/rule.ts';

/** What is wrong, in which file and entry, and how to mend it. */
export interface Problem extends Finding {
  readonly file: string;
}

/** A problem as a line of text. */
export function printProblem({ file, entry, problem, mend }: Problem): string {
  const stop = /[.!?]$/u.test(problem) ? '' : '.';
  return `${file} › ${entry}: ${problem}${stop} Mend: ${mend}`;
}
