import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { promiseOf } from './promises.ts';
import { resultsFile, tellResult } from './results.ts';

const STATUS = {
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'flaky',
  skipped: 'skipped',
} as const;

/**
 * A line for each test as it ends, and of one that fails at once what it promises and how it is
 * repeated alone; each result to the file that `npm test` counts.
 */
export default class ProgressReporter implements Reporter {
  #count = 0;
  #ended = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#count = suite.allTests().length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const outcome = test.outcome();
    const again = outcome === 'unexpected' && result.retry < test.retries;
    const file = relative(process.cwd(), test.location.file);
    const project = test.parent.project()?.name ?? '';
    const seconds = `${(result.duration / 1000).toFixed(1)} s`;
    if (!again) this.#ended++;
    const mark = again
      ? '↻'
      : { expected: '✓', unexpected: '✗', flaky: '↻', skipped: '-' }[outcome];
    const of = `${String(this.#ended).padStart(4)}/${this.#count}`;
    console.log(`${of} ${mark} ${project} ${file} › ${test.title} (${seconds})`);
    if (result.status !== 'passed' && result.status !== 'skipped') {
      const promise = promiseOf(file);
      if (promise !== null) console.log(`     promise: ${promise}`);
      console.log(
        `     repeat:  npm run test:e2e -- ${file}:${test.location.line} --project=${project}`,
      );
      for (const { stack, message, value } of result.errors) {
        const words = stack ?? message ?? value ?? '';
        console.log(words.replaceAll(/^/gm, '     '));
      }
    }
    const told = resultsFile();
    if (again || told === null) return;
    tellResult(told, {
      file,
      title: test.title,
      status: STATUS[outcome],
      milliseconds: test.results.reduce((sum, { duration }) => sum + duration, 0),
    });
  }

  /** What stands in no test: a file that does not load, a worker that dies. */
  onError({ message, stack }: { message?: string; stack?: string }): void {
    console.log(`✗ ${stack ?? message ?? 'an error outside of all tests'}`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
