import type { Page } from '@playwright/test';
import { setOwnFonts } from '../fixtures/ownFonts.ts';
import { coloursIn, readPng } from '../fixtures/pixels.ts';
import { story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** The framed page where its host gives it a size and does not follow it. */

const WIDTHS = [300, 640, 1200, ...(process.env.LONG === '1' ? [400, 900] : [])];
const HEIGHTS = [400, 575, 600, 650];
const ROWS = [
  ...story.questions.map(({ short }) => short),
  ...story.areas.map(({ label }) => label),
];

// How many lines its words take is measured here.
test.beforeEach(({ page }) => setOwnFonts(page));

/** What of the page can be scrolled by its document, in CSS pixels. */
const overflow = (root: Element): [number, number] => [
  root.scrollWidth - root.clientWidth,
  root.scrollHeight - root.clientHeight,
];

/** Opens a page in a frame of a size, which its document does not scroll in; returns the size in words. */
async function openWhole(page: Page, path: string, width: number, height: number): Promise<string> {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  const size = `${width} × ${height}`;
  expect(await page.locator('html').evaluate(overflow), size).toEqual([0, 0]);
  return size;
}

for (const width of WIDTHS) {
  test(`${width} pixels wide, it is whole at any height: title, questions, map, sentence`, async ({
    map,
    page,
  }) => {
    await map.saveData();
    for (const height of HEIGHTS) {
      const size = await openWhole(page, './embed.html', width, height);
      const summary = page.getByText(/^Three want closer ties/);
      for (const part of [map.title, map.questions, map.stage.box, summary]) {
        await expect(part, size).toBeInViewport({ ratio: 0.99 });
      }
      // A row of links that goes on fades out, and each is brought into sight by the keyboard.
      const squeezed = await page
        .locator('nav a')
        .evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length);
      expect(squeezed, size).toBe(0);
      const cut = await map.layout.cutWords();
      expect(
        cut.filter((words) => !ROWS.includes(words)),
        size,
      ).toEqual([]);
      // A map that is seen, and not a stamp.
      expect((await map.stage.rect()).width, size).toBeGreaterThanOrEqual(Math.min(width, 300));
    }
  });

  test(`${width} pixels wide, who is chosen is read beside the map or over its foot`, async ({
    map,
    page,
  }) => {
    await map.saveData();
    for (const height of HEIGHTS) {
      const size = await openWhole(page, './embed/FRA/', width, height);
      await expect(map.panel.heading('France'), size).toBeInViewport({ ratio: 1 });
      await expect(map.panel.close, size).toBeInViewport({ ratio: 1 });
      // The last word of it can be scrolled to.
      await page.getByText('Partnership, but no expansion').first().scrollIntoViewIfNeeded();
      const last = page.getByRole('link', { name: 'Data (JSON)' });
      await last.scrollIntoViewIfNeeded();
      await expect(last, size).toBeInViewport({ ratio: 1 });
      await map.panel.close.scrollIntoViewIfNeeded();
      await map.panel.close.click();
      await expect(map.panel.heading('Choose a country')).toBeAttached();
    }
  });
}

test('what was read further down gives way to who is chosen there', async ({ map, page }) => {
  await map.saveData();
  await page.setViewportSize({ width: 400, height: 575 });
  await page.goto('./embed.html');
  const china = await map.rollCall.link('China');
  await china.scrollIntoViewIfNeeded();
  await china.click();
  await expect(map.panel.heading('China')).toBeInViewport({ ratio: 1 });
});

test('a query chooses as it does on the page itself', async ({ map, page }) => {
  await map.saveData();
  await page.goto('./embed.html?country=JPN&question=china&theme=dark');
  await expect(map.panel.heading('Japan')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the map that moves is seen above what lies over its foot', async ({ map, page }) => {
  await page.setViewportSize({ width: 640, height: 600 });
  await page.goto('./embed.html?country=CHN');
  await map.stage.live();
  await expect(map.panel.heading('China')).toBeVisible();
  const { x, y, width } = await map.stage.rect();
  const seen = readPng(await page.screenshot());
  const top = { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height: 60 };
  // Land and what hatches it, from Canada to Russia.
  const sea = coloursIn(seen, top)[0];
  expect(sea?.share).toBeLessThan(0.8);
});
