import type { TestResult } from './results.ts';

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

/** What a stage without tests of its own adds to the sum. */
export const countOne = (succeeded: boolean): Counts => ({
  passed: +succeeded,
  failed: +!succeeded,
  skipped: 0,
  flaky: 0,
});

/**
 * What a stage of tests adds to the sum.
 *
 * A runner that ended badly or executed no test has failed even where no result says so: a file that
 * does not load, an error between tests, a filter that fits nothing, a time limit.
 */
export function countResults(results: readonly TestResult[], succeeded: boolean): Counts {
  const of = (status: TestResult['status']): number =>
    results.filter((result) => result.status === status).length;
  const flaky = of('flaky');
  const races = flaky > FLAKY_AT_MOST ? flaky : 0;
  const counts = {
    passed: of('passed') + flaky - races,
    failed: of('failed') + races,
    skipped: of('skipped'),
    flaky: flaky - races,
  };
  const unexplained = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
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
