import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts, whose root is the app's folder and which builds pages. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.cache/**'],
    setupFiles: ['e2e/runner/seed.ts'],
    restoreMocks: true,
    // Left to itself it keeps a core free, which on two is half of them.
    maxWorkers: '100%',
    pool: 'threads',
    // Brotli at its highest takes ten seconds on a busy machine.
    testTimeout: 60_000,
  },
});
