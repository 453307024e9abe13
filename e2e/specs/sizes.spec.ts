import type { Page } from '@playwright/test';
import { PALETTES } from '../../src/model/palette.ts';
import type { NewsMap } from '../drivers/NewsMap.ts';
import { blockRequests, LIVE_MAP } from '../fixtures/blockRequests.ts';
import { coloursIn } from '../fixtures/pixels.ts';
import { area, middleOf } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

// A clock that a test has moved stays in its context.
test.use({ reuseContext: false });

/** Where the panel stands on screens of every width, and the page under a mouse and under fingers. */

test('the panel stands beside the map, and under it on a tablet held upright', async ({
  map,
  page,
}) => {
  await map.open('?country=JPN');
  const places = async () => {
    const panel = await map.panel.box.boundingBox();
    const stage = await map.stage.rect();
    if (!panel) throw new Error('There is no panel.');
    return { panel, stage, isBeside: panel.x >= stage.x + stage.width && panel.y < stage.y };
  };
  // A desk, a tablet held sideways, half of a desk, a phone held sideways.
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
    [900, 700],
    [844, 390],
    [667, 375],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect((await places()).isBeside, `${width} × ${height}`).toBe(true);
  }
  for (const [width, height] of [
    [640, 800],
    [768, 1024],
    [834, 1194],
  ] as const) {
    await page.setViewportSize({ width, height });
    const { panel, stage } = await places();
    expect(panel.y, `${width} × ${height}`).toBeGreaterThan(stage.y + stage.height);
    expect(stage.width).toBeGreaterThan(width - 50);
    // Under the legend, which nothing pushes away from the map.
    const list = await (await map.rollCall.link('United States')).boundingBox();
    expect(list?.y).toBeGreaterThan(stage.y + stage.height);
    expect(list?.y).toBeLessThan(panel.y);
  }
  await map.panel.close.click();
  await expect(map.panel.heading('Who says what')).toBeVisible();
});

for (const [width, height] of [
  [640, 800],
  [768, 1024],
  [844, 390],
] as const) {
  const tag = width === 640 ? [] : ['@long'];
  test(`who chooses sees of whom the panel is, at ${width} × ${height}`, { tag }, async ({
    map,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await map.open();
    await map.stage.click(await map.stage.pointOf(middleOf('CHN'), area('world')));
    await expect(map.panel.heading('China')).toBeInViewport({ ratio: 1 });
    await expect(map.panel.box.locator('.answer-words').first()).toBeInViewport();
    // The last of the list is far below the head of its panel.
    await (await map.rollCall.link('Finland')).click();
    await expect(map.panel.heading('Finland')).toBeInViewport({ ratio: 1 });
    await page.goBack();
    await expect(map.panel.heading('China')).toBeVisible();
  });
}

test('the wheel over the map scrolls the page, and a hint says how to zoom', async ({
  map,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await map.spendData();
  await map.open();
  await map.stage.live();
  await page.evaluate(() => window.scrollTo(0, 0));
  const { x, y, width, height } = await map.stage.rect();
  const before = await map.layout.scrollTop();
  await map.layout.wheel(x + width / 2, y + Math.min(height, 300) / 2, 120);
  await expect(map.stage.hint).toHaveText('Hold Ctrl or ⌘ and scroll to zoom the map');
  await expect.poll(() => map.layout.scrollTop()).toBeGreaterThan(before + 50);
  await expect(map.stage.hint).toBeHidden();
});

test.describe('on a phone', { tag: '@phone' }, () => {
  test('one finger over the map scrolls the page', async ({ map }) => {
    await map.spendData();
    await map.open();
    await map.stage.live();
    await map.page.evaluate(() => window.scrollTo(0, 0));
    const { x, y, width, height } = await map.stage.rect();
    const before = await map.layout.scrollTop();
    await map.layout.swipe({ x: x + width / 2, y: y + height - 20 }, { x: 0, y: -160 });
    await expect.poll(() => map.layout.scrollTop()).toBeGreaterThan(before + 80);
  });

  test('one finger over the still does too', { tag: '@long' }, async ({ map, page }) => {
    await page.route('**/maplibre-*.js', () => {});
    await map.open();
    const { x, y, width, height } = await map.stage.rect();
    const before = await map.layout.scrollTop();
    await map.layout.swipe({ x: x + width / 2, y: y + height - 20 }, { x: 0, y: -160 });
    await expect.poll(() => map.layout.scrollTop()).toBeGreaterThan(before + 80);
  });

  test('a tap on a country opens it', async ({ map, page }) => {
    await map.spendData();
    await map.open();
    await map.stage.live();
    const china = await map.stage.pointOf(middleOf('CHN'), area('world'));
    await page.touchscreen.tap(china.x, china.y);
    await expect(map.panel.heading('China')).toBeVisible();
  });

  test('a second tap finds the same country under the finger', { tag: '@long' }, async ({
    map,
    page,
  }) => {
    await page.clock.install();
    await map.open();
    const china = await map.stage.pointOf(middleOf('CHN'), area('world'));
    const before = await map.layout.scrollTop();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.touchscreen.tap(china.x, china.y);
    await expect(map.panel.heading('China')).toBeVisible();
    await page.clock.runFor(250);
    expect(await map.layout.scrollTop()).toBe(before);
    await page.touchscreen.tap(china.x, china.y);
    // Then the map comes into sight above the sheet.
    await expect
      .poll(async () => {
        await page.clock.runFor(400);
        return map.layout.scrollTop();
      })
      .not.toBe(before);
    await expect(map.panel.heading('China')).toBeVisible();
    await expect(page).toHaveURL(/\?country=CHN$/);
  });

  test('the sheet is drawn up and down by its grip', async ({ map }) => {
    await map.open('?country=FRA');
    const sheet = map.panel.heading('France');
    await expect(sheet).toBeInViewport();
    const grip = () => map.panel.gripAt();
    const low = await grip();
    expect(low.y).toBeGreaterThan(400);

    await map.layout.swipe(low, { x: 0, y: -120 });
    await expect.poll(async () => (await grip()).y).toBeLessThan(200);
    await expect(map.panel.grip).toHaveAttribute('aria-expanded', 'true');

    await map.layout.swipe(await grip(), { x: 0, y: 120 });
    await expect(map.panel.grip).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(async () => (await grip()).y).toBeGreaterThan(400);

    await map.layout.swipe(await grip(), { x: 0, y: 200 });
    await expect(sheet).toBeHidden();
    expect(map.query.has('country')).toBe(false);
  });

  test('the sheet closes by its button, by Escape, and by mouse', { tag: '@long' }, async ({
    map,
    page,
  }) => {
    await map.open('?country=FRA');
    await map.panel.close.tap();
    await expect(map.panel.heading('France')).toBeHidden();

    await map.open('?country=FRA');
    await map.panel.grip.focus();
    await page.keyboard.press('Enter');
    await expect(map.panel.grip).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(map.panel.heading('France')).toBeHidden();

    await map.open('?country=FRA');
    const { x, y } = await map.panel.gripAt();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 180, { steps: 8 });
    await page.mouse.up();
    await expect(map.panel.heading('France')).toBeHidden();
  });

  test('the page behind the sheet scrolls and answers, and the sheet scrolls by itself', {
    tag: '@long',
  }, async ({ map }) => {
    await map.open('?country=FRA');
    await map.page.evaluate(() => window.scrollTo(0, 0));
    // A swipe runs on after the finger has gone: what counts is where it comes to rest.
    const kept = await map.layout.scrolledBy(() =>
      map.layout.swipe({ x: 200, y: 400 }, { x: 0, y: -220 }),
    );
    expect(kept).toBeGreaterThan(80);

    const name = map.panel.heading('France');
    const before = (await name.boundingBox())?.y ?? 0;
    await map.layout.swipe({ x: 200, y: 780 }, { x: 0, y: -200 });
    await expect.poll(async () => (await name.boundingBox())?.y ?? 0).toBeLessThan(before - 50);
    expect(await map.layout.scrollTop()).toBe(kept);

    await map.question('A NATO office in Tokyo?').click();
    await expect(map.summary).toContainText('France opposed it openly');
  });

  test('who chooses from the list sees the map above the sheet', { tag: '@long' }, async ({
    map,
  }) => {
    await map.open();
    await (await map.rollCall.link('South Korea')).tap();
    await expect(map.panel.heading('South Korea')).toBeInViewport();
    await expect
      .poll(async () => (await map.stage.box.boundingBox())?.y ?? -1000)
      .toBeGreaterThan(-5);
    await expect(map.stage.box).toBeInViewport({ ratio: 0.9 });
  });
});

test.describe('the map that moves', { tag: '@long' }, () => {
  test.use({ savesData: false });

  /** How many pixels it is drawn on, and how many CSS pixels of the page it covers. */
  const drawnOn = (map: NewsMap): Promise<{ width: number; shown: number; box: number }> =>
    map.stage.canvas.evaluate((canvas: HTMLCanvasElement) => ({
      width: canvas.width,
      shown: canvas.getBoundingClientRect().width,
      box: canvas.closest('.stage')?.clientWidth ?? 0,
    }));

  /** Brings the window to a screen of another density, in pixels a CSS pixel. */
  async function setDensity(page: Page, deviceScaleFactor: number): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    // Another screen's window is another one: the browser tells of no density alone that a test sets.
    const metrics = { width, height: height + 1, deviceScaleFactor, mobile: false };
    await client.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  test('follows its window to a screen of another density', async ({ map, page }) => {
    await map.open('?question=china');
    await map.stage.live();
    const { width, box } = await drawnOn(map);
    expect(width).toBe(box);
    for (const density of [2, 1.5, 1]) {
      await setDensity(page, density);
      await expect
        .poll(() => drawnOn(map))
        .toEqual({ width: Math.floor(box * density), shown: box, box });
      // Patterns of another size, which are there all the same.
      const seen = coloursIn(await map.stage.picture());
      expect(seen.find(({ colour }) => colour === PALETTES.light.silent)?.share).toBeGreaterThan(
        0.02,
      );
    }
  });

  test('that was made while its box was hidden fills it', async ({ map, page }) => {
    const letCome = await blockRequests(page, LIVE_MAP);
    const asked = page.waitForRequest(/\/maplibre-[^/]*\.js$/);
    await map.open();
    await asked;
    const show = (display: string): Promise<void> =>
      map.stage.box.evaluate((box, display) => box.style.setProperty('display', display), display);
    await show('none');
    letCome();
    await map.stage.canvas.waitFor({ state: 'attached' });
    await show('');
    await map.stage.live();
    const { shown, box } = await drawnOn(map);
    expect(shown).toBe(box);
  });

  test('has the finer borders at once where many pixels show them', async ({ map, page }) => {
    const fine = page.waitForRequest(/\/world\.high-/);
    await page.setViewportSize({ width: 2560, height: 1440 });
    await setDensity(page, 2);
    await map.open();
    await fine;
  });
});
