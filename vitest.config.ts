import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts, whose root is the app's folder and which builds pages. */
export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    // Left to itself it keeps a core free, which on two is half of them.
    maxWorkers: '100%',
    pool: 'threads',
    // A net for what hangs: brotli at its highest takes ten seconds, and a busy machine ten times as long.
    testTimeout: 180_000,
    reporters: ['default', './e2e/runner/vitestReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/.cache/**', 'e2e/built/**'],
          setupFiles: ['e2e/runner/seed.ts'],
          // Else each file loads and compiles all that it imports anew, which takes longer than the tests.
          isolate: false,
        },
      },
      // What is asserted of the files in dist/, which `npm run build` has to have written.
      {
        extends: true,
        test: {
          name: 'built',
          include: ['e2e/built/**/*.test.ts'],
          // They change nothing that another could see, and loading a DOM for each takes as long as they do.
          isolate: false,
        },
      },
    ],
  },
});
