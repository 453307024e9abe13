import type { Counting } from './stages.ts';

/** How many passed, failed and were skipped, and how many of those that passed did at the second try only. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
}

/**
 * How many may pass at the second try only. A browser that draws WebGL without a graphics card on a
 * busy machine has a hiccup now and then; more than these few are a race in the product or in a test.
 */
const FLAKY_AT_MOST = 3;

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
  if (counting === 'one') return { ...NOTHING, passed: +succeeded, failed: +!succeeded };
  const counts = report === null ? NOTHING : read(counting, report);
  const executed = counts.passed + counts.failed;
  const unexplained = counts.failed === 0 && (!succeeded || executed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

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
    flaky: 0,
  };
}

function ofPlaywright({ stats }: PlaywrightReport): Counts {
  const { expected, unexpected, flaky, skipped } = stats;
  return flaky > FLAKY_AT_MOST
    ? { passed: expected, failed: unexpected + flaky, skipped, flaky: 0 }
    : { passed: expected + flaky, failed: unexpected, skipped, flaky };
}

/** The sum of all, in the words that end a run. */
export function closingLine(all: readonly Counts[]): string {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** What is said of a stage: its sum, and what passed at the second try only. */
export function stageLine(counts: Counts): string {
  const { flaky } = counts;
  return `${closingLine([counts])}${flaky > 0 ? `; ${flaky} passed at the second try only` : ''}`;
}
