import type { Page } from '@playwright/test';
import { PALETTES } from '../../src/model/palette.ts';
import { coloursIn, type Hex } from '../fixtures/pixels.ts';
import { area, middleOf } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/** What is fetched, and when. */

/** The paths that a page asks for, as it goes along. */
function pathsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('the painted map waits for the page itself and for nothing else', async ({ map, page }) => {
  await page.route('**/*', (route) =>
    // All else is never answered: an answer that fails would hold nothing up.
    route.request().resourceType() === 'document' ? route.continue() : undefined,
  );
  await page.goto('./', { waitUntil: 'commit' });
  // The fonts are not answered either, and Playwright's pictures would wait for them.
  process.env.PW_TEST_SCREENSHOT_NO_FONTS_READY = '1';
  const land = PALETTES.light.blue as Hex;
  const share = async (): Promise<number> =>
    coloursIn(await map.stage.picture()).find(({ colour }) => colour === land)?.share ?? 0;
  await expect.poll(share).toBeGreaterThan(0.01);
  delete process.env.PW_TEST_SCREENSHOT_NO_FONTS_READY;
});

test('the map that moves is not fetched for who saves data, until it is wanted', async ({
  map,
  page,
}) => {
  const paths = pathsOf(page);
  await map.saveData();
  // High enough that nothing is scrolled to, which would bring the map under the pointer.
  await page.setViewportSize({ width: 1280, height: 1300 });
  await map.open('?country=FRA');
  await (await map.rollCall.link('Japan')).click();
  await map.question('A NATO office in Tokyo?').click();
  expect(paths.filter((path) => path.includes('maplibre'))).toEqual([]);
  await map.stage.hover(await map.stage.pointOf(middleOf('USA'), area('world')));
  await map.stage.live();
  expect(paths.filter((path) => path.includes('maplibre')).length).toBeGreaterThan(0);
});

test('a finger that scrolls by or taps does not fetch it, and one that is held does', {
  tag: '@phone',
}, async ({ map, page }) => {
  const paths = pathsOf(page);
  const fetched = (): string[] => paths.filter((path) => path.includes('maplibre'));
  await map.saveData();
  await map.open();
  const { x, y, width, height } = await map.stage.rect();
  const middle = { x: x + width / 2, y: y + height - 20 };
  await map.layout.swipe(middle, { x: 0, y: -120 });
  await expect.poll(() => map.layout.scrollTop()).toBeGreaterThan(60);
  await page.evaluate(() => window.scrollTo(0, 0));
  const china = await map.stage.pointOf(middleOf('CHN'), area('world'));
  await page.touchscreen.tap(china.x, china.y);
  await expect(map.panel.heading('China')).toBeVisible();
  expect(fetched()).toEqual([]);
  await map.panel.close.tap();
  await map.layout.hold(await map.stage.pointOf(middleOf('USA'), area('world')));
  await expect.poll(fetched).not.toEqual([]);
});

test('the map that moves is not fetched out of sight, nor before the browser is at rest', async ({
  map,
  page,
}) => {
  await page.addInitScript(() => {
    // The browser's rest is kept from the page until the test lets it come.
    const { requestIdleCallback } = window;
    window.requestIdleCallback = (callback, options) => {
      // What is prepared in idle time without a deadline fetches nothing.
      if (options?.timeout === undefined) return requestIdleCallback(callback);
      document.documentElement.dataset.waiting = '';
      const rest = (): void => callback({ didTimeout: false, timeRemaining: () => 10 });
      addEventListener('rest', rest, { once: true });
      return 0;
    };
  });
  const paths = pathsOf(page);
  const live = () => paths.filter((path) => path.includes('maplibre'));
  const root = page.locator('html');
  await page.setViewportSize({ width: 1280, height: 150 });
  await map.open();
  await map.question('A NATO office in Tokyo?').click();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(root).not.toHaveAttribute('data-waiting');
  expect(live()).toEqual([]);

  // High enough that nothing is scrolled to, which would bring the map under the pointer.
  await page.setViewportSize({ width: 1280, height: 1300 });
  await expect(root).toHaveAttribute('data-waiting');
  await (await map.rollCall.link('Germany')).click();
  await expect(map.panel.heading('Germany')).toBeVisible();
  expect(live()).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('rest')));
  await map.stage.live();
  // The script and its worker.
  expect(live()).toHaveLength(2);
});

test('the finer borders are fetched from near, and only once', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const paths = pathsOf(page);
  await map.open();
  await map.stage.live();
  const fine = () => paths.filter((path) => path.includes('world.high'));
  await map.stage.zoomIn(1);
  expect(fine()).toEqual([]);
  await map.stage.zoomIn(2);
  await expect.poll(fine).toHaveLength(1);
  await map.stage.button('Zoom out').click();
  await map.stage.settled();
  await map.stage.zoomIn(1);
  expect(fine()).toHaveLength(1);
});
