import { defineConfig } from '@playwright/test';
import { installed } from './e2e/browsers/installed.ts';
import type { BrowserOptions } from './e2e/browsers/test.ts';
import { resultsFile } from './e2e/runner/results.ts';
import { testFonts } from './e2e/runner/testFonts.ts';

// Each browser that a test starts inherits it.
Object.assign(process.env, testFonts());

/**
 * The scenarios in each browser of this machine that speaks WebDriver. Playwright only runs the tests:
 * the browsers that it could drive are of its own making.
 */
export default defineConfig<object, BrowserOptions>({
  testDir: 'e2e/browsers',
  outputDir: 'test-results/browsers',
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: resultsFile() === null ? 'list' : './e2e/runner/playwrightReporter.ts',
  projects: installed().map(({ name }) => ({ name, use: { driven: name } })),
});
