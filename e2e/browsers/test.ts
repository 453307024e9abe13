import { test as base } from '@playwright/test';
import { startServer } from '../../src/server/staticServer.ts';
import type { RunningBrowser, Without } from './browser.ts';
import { hasDisplay, startDisplay } from './display.ts';
import { installed } from './installed.ts';
import { type ListeningServer, listenTo } from './listening.ts';
import { ReadMap } from './ReadMap.ts';

export const expect = base.expect;

export interface BrowserOptions {
  /** Which of the installed browsers. */
  driven: string;
  without: Without | null;
}

interface WorkerFixtures extends BrowserOptions {
  map: ListeningServer;
  running: RunningBrowser;
}

interface TestFixtures {
  /** Fails the test where a page told of an error, and where a script was lost. */
  quiet: undefined;
  reader: ReadMap;
}

/**
 * The test that every scenario imports: the production build, in a browser of this machine that is
 * driven by WebDriver. The runner's own browsers are not used.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  driven: ['', { scope: 'worker', option: true }],
  without: [null, { scope: 'worker', option: true }],

  map: [
    async ({}, use) => {
      const server = await startServer({ root: process.env.OUT_DIR ?? 'dist', port: 0 });
      const listening = await listenTo(server);
      await use(listening);
      await listening.close();
      await server.close();
    },
    { scope: 'worker' },
  ],

  running: [
    async ({ driven, without }, use) => {
      const browser = installed().find(({ name }) => name === driven);
      if (!browser) throw new Error(`${driven} is not installed.`);
      const display = hasDisplay() ? await startDisplay() : null;
      try {
        const running = await browser.start(display?.name ?? null, without);
        await use(running);
        await running.close();
      } finally {
        await display?.end();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  quiet: [
    async ({ map }, use) => {
      map.heard();
      await use(undefined);
      expect(map.heard(), 'what the pages told').toEqual([]);
    },
    { auto: true },
  ],

  reader: async ({ map, running }, use, info) => {
    const reader = new ReadMap(running.wire, map.url);
    await use(reader);
    if (info.status !== info.expectedStatus) {
      await info.attach('window', { body: await reader.picture(), contentType: 'image/png' });
    }
    // What goes wrong until the end is this test's, and the next begins on an empty page.
    await reader.open('about:blank');
  },
});
