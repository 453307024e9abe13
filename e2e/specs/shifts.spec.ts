import type { Page } from '@playwright/test';
import { blockRequests, SCRIPT } from '../fixtures/blockRequests.ts';
import { expect, test } from '../fixtures/test.ts';

/** What has been drawn stays where it is, from the first paint through the hand-over. */

declare global {
  interface Window {
    seenShifts: { value: number; moved: string[] }[];
  }
}

/** What a page is made of, in an order that a slow line may bring. */
const FILES = [
  ['**/assets/lazy-*.css'],
  ['**/assets/serif-*.woff2', '**/assets/sans-*.woff2'],
  [SCRIPT],
];

/** Opens a page whose files come late, each kind once what came before has been drawn. */
async function openSlowly(page: Page, path: string): Promise<void> {
  const held: (() => Promise<void>)[] = [];
  for (const files of FILES) {
    const letGo = await Promise.all(files.map((file) => blockRequests(page, file)));
    held.push(async (): Promise<void> => {
      const coming = files.map((file) => page.waitForResponse(file));
      for (const come of letGo) come();
      await Promise.all(coming.map(async (one) => (await one).finished()));
    });
  }
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('.static-map').waitFor({ state: 'attached' });
  for (const come of held) {
    await come();
    await page.evaluate(async () => {
      for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
    });
  }
}

async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.seenShifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => (node as Element | null)?.className ?? '?');
        window.seenShifts.push({ value: entry.value, moved: moved.map(String) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shifts = (page: Page) => page.evaluate(() => window.seenShifts);

for (const path of ['', 'es/country/FRA/', 'question/ties/', 'question/china/?country=JPN']) {
  const tag = path === '' ? '' : ' @long';
  test(`/${path} does not move while it comes in @both${tag}`, async ({ map, page }) => {
    await map.spendData();
    await listen(page);
    await openSlowly(page, `./${path}`);
    await expect(map.stage.canvas).toBeVisible({ timeout: 30_000 });
    expect(await shifts(page)).toEqual([]);
  });
}

// A sentence that is longer than the page's own takes the room that it needs.
for (const path of ['?question=ukraine', 'country/JPN/?question=ukraine']) {
  const tag = path === '?question=ukraine' ? '' : ' @long';
  test(`the map of /${path} stays where the page drew it @both${tag}`, async ({ map, page }) => {
    const come = await blockRequests(page, SCRIPT);
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    const asked = page.locator('.pill[aria-current]');
    await expect(asked).toHaveText('How close?');
    await page.evaluate(() => document.fonts.ready);
    const drawn = await map.stage.box.boundingBox();
    come();
    await map.takenOver();
    await expect(asked).not.toHaveText('How close?');
    expect(await map.stage.box.boundingBox()).toEqual(drawn);
    // What is asked by hand has the room that it needs.
    await asked.locator('xpath=following-sibling::a[1]').click();
    await expect.poll(() => page.locator('.summary').getAttribute('style')).toContain('auto');
  });
}

test.describe('without the map that moves', () => {
  test.use({ allowConsole: /Failed to load resource|net::ERR/ });

  test('the line that says so pushes nothing @both', async ({ map, page }) => {
    await listen(page);
    await map.spendData();
    await page.route('**/maplibre-*.js', (route) => route.abort());
    await page.goto('./');
    await expect(map.notices(/can’t be moved or zoomed/)).toBeVisible({ timeout: 15_000 });
    expect(await shifts(page)).toEqual([]);
  });
});
