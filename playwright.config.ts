import { defineConfig, devices } from '@playwright/test';
import { findNginx } from './e2e/fixtures/nginx.ts';
import type { TestOptions, WorkerFixtures } from './e2e/fixtures/test.ts';
import { findBrowser } from './e2e/runner/browser.ts';
import { resultsFile } from './e2e/runner/results.ts';
import { testFonts } from './e2e/runner/testFonts.ts';

/**
 * Tests are of the production build in dist/; each worker serves it for itself.
 *
 * A test without a tag runs on the desktop; `@phone` runs on the phone, `@both` on both, and `@long`
 * only where LONG=1. The path found here goes to the workers by the environment, so that the search
 * is done once.
 */
process.env.CHROME_PATH = findBrowser().path;

const notNow = process.env.LONG === '1' ? [] : [/@long\b/];

export default defineConfig<TestOptions, WorkerFixtures>({
  testDir: 'e2e/specs',
  outputDir: 'test-results',
  snapshotPathTemplate: 'e2e/references/pictures/{arg}{ext}',
  // One that is missing fails, and is not quietly made.
  updateSnapshots: process.env.UPDATE === '1' ? 'all' : 'none',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // Software WebGL keeps a core busy for each page that draws.
  workers: 2,
  // What passes at the second try only is told, and only a few may: see e2e/runner/counts.ts.
  retries: 1,
  // Nets for what hangs, and no measure of speed: a busy machine takes several times as long.
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    toMatchAriaSnapshot: { pathTemplate: 'e2e/references/trees/{arg}{ext}' },
  },
  reporter: resultsFile() === null ? 'list' : './e2e/runner/playwrightReporter.ts',
  use: {
    // A context of its own for each test takes a third of all tests' time; test.ts empties its cache.
    reuseContext: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      env: { ...process.env, ...testFonts() },
      // As root there is no sandbox to be had.
      chromiumSandbox: false,
      args: [
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        // Without this, software WebGL rasterises the SVG too, and drags.
        '--disable-gpu-rasterization',
        // Nor does it put each page together, which is a sixth of all tests' time.
        '--disable-gpu-compositing',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        // No test reaches another machine, whatever a page asks for.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: [/@phone\b/, ...notNow],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      grep: /@(phone|both)\b/,
      grepInvert: notNow,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    },
    // The map in hosts' pages once more, from a server that newsrooms have; nginx.spec.ts says where it is missing.
    ...(process.env.LONG === '1' && findNginx()
      ? [
          {
            name: 'nginx',
            testMatch: /\/embed\w*\.spec\.ts$/,
            grepInvert: /@phone\b/,
            use: {
              ...devices['Desktop Chrome'],
              viewport: { width: 1280, height: 800 },
              servedBy: 'nginx' as const,
            },
          },
        ]
      : []),
  ],
});
