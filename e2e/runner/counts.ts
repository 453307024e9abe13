import type { Counting } from './stages.ts';

/** How many passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
}

/**
 * What a stage adds to the sum.
 *
 * A runner that ended badly, left no report or executed no test has failed even where its report
 * counts no failure: a file that does not load, an error between tests, a filter that fits nothing.
 */
export function countsOf(counting: Counting, succeeded: boolean, report: string | null): Counts {
  if (counting === 'one') return { passed: +succeeded, failed: +!succeeded, skipped: 0 };
  const counts = report === null ? NOTHING : read(counting, report);
  const executed = counts.passed + counts.failed;
  const unexplained = counts.failed === 0 && (!succeeded || executed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

function read(counting: 'vitest' | 'playwright', report: string): Counts {
  try {
    const parsed: unknown = JSON.parse(report);
    return counting === 'vitest'
      ? ofVitest(parsed as VitestReport)
      : ofPlaywright(parsed as PlaywrightReport);
  } catch {
    return NOTHING;
  }
}

function ofVitest(report: VitestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function ofPlaywright({ stats }: PlaywrightReport): Counts {
  // A test that passes only at another try has failed once in front of us.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The sum of all, in the words that end a run. */
export function closingLine(all: readonly Counts[]): string {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
