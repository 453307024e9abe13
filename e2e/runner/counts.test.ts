import { describe, expect, it } from 'vitest';
import { closingLine, countOne, countResults, stageLine } from './counts.ts';
import type { TestResult } from './results.ts';
import { stages } from './stages.ts';

const results = (counts: Partial<Record<TestResult['status'], number>>): TestResult[] =>
  Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, i) => ({
      file: 'a.test.ts',
      title: `${i}`,
      status: status as TestResult['status'],
      milliseconds: 1,
    })),
  );

it('a stage without tests counts as one', () => {
  expect(countOne(true)).toMatchObject({ passed: 1, failed: 0 });
  expect(countOne(false)).toMatchObject({ passed: 0, failed: 1 });
});

describe('countResults', () => {
  it('takes what was told', () => {
    const counts = countResults(results({ passed: 5, failed: 2, skipped: 3 }), false);
    expect(counts).toEqual({ passed: 5, failed: 2, skipped: 3, flaky: 0 });
  });

  it('says what passed at the second try only, and fails where that is more than a hiccup', () => {
    const hiccups = countResults(results({ passed: 300, flaky: 2 }), true);
    expect(hiccups).toMatchObject({ passed: 302, failed: 0 });
    expect(stageLine(hiccups)).toBe('302 passed, 0 failed; 2 passed at the second try only');
    const races = countResults(results({ passed: 300, flaky: 4 }), true);
    expect(stageLine(races)).toBe('300 passed, 4 failed');
  });

  it.each([
    ['it executed no test', true, {}],
    ['it skipped all', true, { skipped: 4 }],
    ['it ended badly without a failed test, as by a time limit', false, { passed: 5 }],
  ])('has a runner failed when %s', (_, succeeded, told) => {
    expect(countResults(results(told), succeeded).failed).toBe(1);
  });

  it('keeps what had passed before a time limit', () => {
    expect(countResults(results({ passed: 5 }), false)).toMatchObject({ passed: 5, failed: 1 });
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
    for (const { name, needs } of stages('/r', { long: true, others: true, rest: [] })) {
      for (const need of needs) expect(seen).toContain(need);
      seen.add(name);
    }
  });

  it('hands what follows "--" to the tests in the browser', () => {
    const all = stages('/r', { long: true, others: false, rest: ['--shard=1/3'] });
    expect(all.filter(({ command }) => command.includes('--shard=1/3'))).toHaveLength(1);
  });
});
