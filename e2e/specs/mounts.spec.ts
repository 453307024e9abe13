import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { build } from 'vite';
import { type RunningServer, startServer } from '../../src/server/staticServer.ts';
import config from '../../vite.config.ts';
import { hidePage } from '../fixtures/hiddenPage.ts';
import { LONG } from '../fixtures/long.ts';
import { heldBy, type MemoryUse } from '../fixtures/memory.ts';
import { test as base, expect } from '../fixtures/test.ts';

/** A page that mounts the product, in its production build, again and again and twice at once. */

/** Serves the page that mounts, built as the product is. */
async function serveMounts(): Promise<RunningServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'mounts-'));
  await build({
    ...config,
    configFile: false,
    root: resolve(import.meta.dirname, '../fixtures/mounts'),
    publicDir: false,
    logLevel: 'warn',
    build: { ...config.build, outDir, rolldownOptions: { checks: { pluginTimings: false } } },
  });
  const server = await startServer({ root: outDir, port: 0 });
  return {
    url: server.url,
    close: () => server.close().then(() => rm(outDir, { recursive: true })),
  };
}

const test = base.extend({
  server: async ({ sites }, use) => use(await sites.of('mounts', serveMounts)),
});

test.use({ savesData: false });

test.beforeEach(({ page }) => hidePage(page));

/** The map of a name on the page. */
async function mountMap(page: Page, name: string, keepsAddress = true): Promise<Locator> {
  await page.evaluate(([name, keeps]) => window.mounts.mount(name, keeps), [
    name,
    keepsAddress,
  ] as const);
  return page.locator(`#${name}`);
}

const unmountMap = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => window.mounts.unmount(name), name);

/** How often a map is mounted; a leak shows after twenty, a slow one after fifty. */
const MOUNTS = LONG ? 50 : 20;
/** What is held is measured after so many: the first of them fetch what is kept for all maps. */
const EACH = 10;

test(`${MOUNTS} mounts leave no node, listener or worker`, async ({ page }) => {
  test.setTimeout(150_000);
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto('./?theme=dark');
  const samples: MemoryUse[] = [];
  for (let i = 1; i <= MOUNTS; i++) {
    const name = `map-${i}`;
    const map = await mountMap(page, name);
    const canvas = map.locator('canvas');
    // Taken away at once, while the map that moves is fetched, once it is begun, and once it is drawn.
    if (i % 5 > 0) await map.getByRole('button', { name: 'Zoom in' }).focus();
    if (i % 5 > 2) await canvas.waitFor({ state: 'attached' });
    if (i % 5 > 3) {
      await canvas.waitFor({ state: 'visible', timeout: 20_000 });
      await map.getByRole('link', { name: 'Japan', exact: true }).first().click();
      await expect(map.getByRole('heading', { name: 'Japan', exact: true })).toBeVisible();
    }
    await unmountMap(page, name);
    if (i % EACH > 0) continue;
    await expect.poll(() => page.workers()).toEqual([]);
    samples.push(await heldBy(page));
  }
  test.info().annotations.push({ type: 'held', description: JSON.stringify(samples) });
  const [first, ...others] = samples;
  const last = others.at(-1);
  if (!first || !last) throw new Error('Nothing was measured.');
  // Less than a node a mount: what the browser itself keeps (a cached match, an event's target) varies by a dozen.
  expect(last.nodes).toBeLessThan(first.nodes + 40);
  // Those of the map that was just taken away go a moment later.
  await expect
    .poll(async () => (await heldBy(page)).listeners)
    .toBeLessThanOrEqual(first.listeners);
  expect(last.heap).toBeLessThanOrEqual(first.heap * 1.5);
  expect(page.workers()).toEqual([]);
  expect(warnings.filter((text) => /contexts/i.test(text))).toEqual([]);
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
});

test('two maps on a page are each for itself', { tag: '@long' }, async ({ page }) => {
  await page.goto('./');
  const one = await mountMap(page, 'one');
  const other = await mountMap(page, 'other', false);
  for (const map of [one, other]) {
    await map.getByRole('button', { name: 'Zoom in' }).focus();
    await map.locator('canvas').waitFor({ state: 'visible', timeout: 20_000 });
  }
  const heading = (map: Locator, name: string) =>
    map.locator('.panel').getByRole('heading', { level: 2, name, exact: true });
  await one.getByRole('link', { name: 'Japan', exact: true }).first().click();
  await expect(heading(one, 'Japan')).toBeVisible();
  await expect(heading(other, 'Who says what')).toBeVisible();
  await expect(page).toHaveURL(/\?country=JPN$/);
  await other.getByRole('link', { name: 'France', exact: true }).first().click();
  await other.getByRole('link', { name: 'A NATO office in Tokyo?' }).click();
  await expect(heading(other, 'France')).toBeVisible();
  await expect(heading(one, 'Japan')).toBeVisible();
  await expect(page).toHaveURL(/\?country=JPN$/);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  expect(twice).toEqual([]);
  await page.goBack();
  await expect(heading(one, 'Who says what')).toBeVisible();
  await expect(heading(other, 'France')).toBeVisible();

  await unmountMap(page, 'one');
  await expect(other.locator('canvas')).toBeVisible();
  await other.getByRole('link', { name: 'Germany', exact: true }).first().click();
  await expect(heading(other, 'Germany')).toBeVisible();
  expect(page.workers()).toHaveLength(1);
});
