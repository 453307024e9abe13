import { relative } from 'node:path';
import type { Reporter, TestCase, Vitest } from 'vitest/node';
import { resultsFile, tellResult } from './results.ts';

/** Tells each result of Vitest's to the file that `npm test` counts. */
export default class ResultsReporter implements Reporter {
  #root = process.cwd();

  onInit({ config }: Vitest): void {
    this.#root = config.root;
  }

  onTestCaseResult(test: TestCase): void {
    const file = resultsFile();
    if (file === null) return;
    const { state } = test.result();
    if (state === 'pending') return;
    const { duration = 0, flaky = false } = test.diagnostic() ?? {};
    tellResult(file, {
      file: relative(this.#root, test.module.moduleId),
      title: test.fullName,
      status: state === 'passed' && flaky ? 'flaky' : state,
      milliseconds: duration,
    });
  }
}
