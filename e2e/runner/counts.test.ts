import { describe, expect, it } from 'vitest';
import { closingLine, countsOf, stageLine } from './counts.ts';
import { stages } from './stages.ts';

const vitest = (passed: number, failed: number) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
  });
const playwright = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 } });

describe('countsOf', () => {
  it('counts a stage that is no test runner as one', () => {
    expect(countsOf('one', true, null)).toMatchObject({ passed: 1, failed: 0 });
    expect(countsOf('one', false, null)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("takes a runner's own numbers", () => {
    expect(countsOf('vitest', true, vitest(7, 0))).toMatchObject({
      passed: 7,
      failed: 0,
      skipped: 2,
    });
    expect(countsOf('vitest', false, vitest(5, 2)).failed).toBe(2);
    expect(countsOf('playwright', false, playwright(3, 1))).toMatchObject({ passed: 3, failed: 1 });
  });

  it('says what passed at the second try only, and fails where that is more than a hiccup', () => {
    const hiccups = countsOf('playwright', true, playwright(300, 0, 2));
    expect(hiccups).toMatchObject({ passed: 302, failed: 0 });
    expect(stageLine(hiccups)).toBe('302 passed, 0 failed; 2 passed at the second try only');
    const races = countsOf('playwright', true, playwright(300, 0, 4));
    expect(stageLine(races)).toBe('300 passed, 4 failed');
  });

  it.each([
    ['it executed no test', true, vitest(0, 0)],
    ['it left no report', true, null],
    ['its report is cut off', true, '{"numPassed'],
    ['it ended badly without a failed test', false, vitest(5, 0)],
  ])('has a runner failed when %s', (_, succeeded, report) => {
    expect(countsOf('vitest', succeeded, report).failed).toBe(1);
  });
});

describe('closingLine', () => {
  it('adds up', () => {
    const counts = { passed: 2, failed: 1, skipped: 4, flaky: 0 };
    expect(closingLine([counts, counts])).toBe('4 passed, 2 failed');
  });
});

describe('stages', () => {
  it('needs nothing that does not come before', () => {
    const seen = new Set<string>();
    for (const { name, needs } of stages('/r', true, true)) {
      for (const need of needs) expect(seen).toContain(need);
      seen.add(name);
    }
  });
});
