import type { Page } from '@playwright/test';
import { holdBack, SCRIPT } from '../fixtures/holdBack.ts';
import { expect, test } from '../fixtures/test.ts';

/** What has been drawn stays where it is, from the first paint through the hand-over. */

declare global {
  interface Window {
    seenShifts: { value: number; moved: string[] }[];
  }
}

/** Lets each kind of file come late, in an order that a slow line may bring. */
async function slowly(page: Page): Promise<void> {
  const late = (glob: string, milliseconds: number) =>
    page.route(glob, async (route) => {
      await new Promise((done) => setTimeout(done, milliseconds));
      await route.continue();
    });
  await late('**/assets/index-*.css', 500);
  await late('**/*.woff2', 800);
  await late('**/assets/index-*.js', 1200);
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
  test(`/${path} does not move while it comes in @both`, async ({ map, page }) => {
    await listen(page);
    await slowly(page);
    await page.goto(`./${path}`);
    await expect(map.stage.canvas).toBeVisible({ timeout: 30_000 });
    expect(await shifts(page)).toEqual([]);
  });
}

for (const path of ['?question=china', 'country/JPN/?question=ukraine', '?question=tokyo-office']) {
  test(`the map of /${path} stays where the page drew it @both`, async ({ map, page }) => {
    await map.saveData();
    const come = await holdBack(page, SCRIPT);
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
    await page.route('**/maplibre-*.js', (route) => route.abort());
    await page.goto('./');
    await expect(map.notices(/can’t be moved or zoomed/)).toBeVisible({ timeout: 15_000 });
    expect(await shifts(page)).toEqual([]);
  });
});
