import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What came of one test, after its last try. */
export interface TestResult {
  /** Where the test stands, from the project's root. */
  readonly file: string;
  readonly title: string;
  /** `flaky` has passed, and at the second try only. */
  readonly status: 'passed' | 'failed' | 'skipped' | 'flaky';
  /** Of all tries together. */
  readonly milliseconds: number;
}

/** The file that a test runner tells its results to, a line each; `null` where nobody wants them. */
export const resultsFile = (): string | null => process.env.TEST_RESULTS ?? null;

/** Adds a result at once, so that a run which is cut off has told all that it knew. */
export function tellResult(file: string, result: TestResult): void {
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** What a runner has told. A last line that was cut off is left out. */
export function readResults(file: string): TestResult[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): TestResult[] => {
      try {
        return [JSON.parse(line) as TestResult];
      } catch {
        return [];
      }
    });
}

/** The files that took longest, a line each: their seconds, their tests and their name. */
export function slowestFiles(results: readonly TestResult[], most: number): string[] {
  const files = new Map<string, { tests: number; seconds: number }>();
  for (const { file, milliseconds } of results) {
    const { tests, seconds } = files.get(file) ?? { tests: 0, seconds: 0 };
    files.set(file, { tests: tests + 1, seconds: seconds + milliseconds / 1000 });
  }
  return [...files]
    .sort(([, a], [, b]) => b.seconds - a.seconds)
    .slice(0, most)
    .map(
      ([file, { tests, seconds }]) =>
        `${seconds.toFixed(1).padStart(7)} s ${String(tests).padStart(4)}  ${file}`,
    );
}
