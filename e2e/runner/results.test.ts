import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readResults, slowestFiles, type TestResult, tellResult } from './results.ts';

const result = (file: string, milliseconds: number): TestResult => ({
  file,
  title: 'it works',
  status: 'passed',
  milliseconds,
});

it('what was told before a run was cut off is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const file = join(folder, 'e2e.ndjson');
  expect(readResults(file)).toEqual([]);
  tellResult(file, result('a.spec.ts', 5));
  tellResult(file, result('b.spec.ts', 7));
  appendFileSync(file, '{"file": "c.sp');
  expect(readResults(file)).toEqual([result('a.spec.ts', 5), result('b.spec.ts', 7)]);
  rmSync(folder, { recursive: true });
});

it('the slowest files come first, with the sum of their tests', () => {
  const results = [result('a', 900), result('b', 1600), result('a', 1100)];
  expect(slowestFiles(results, 1)).toEqual(['    2.0 s    2  a']);
  expect(slowestFiles(results, 9)).toHaveLength(2);
});
