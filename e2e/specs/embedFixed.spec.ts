import { setOwnFonts } from '../fixtures/ownFonts.ts';
import { coloursIn, readPng } from '../fixtures/pixels.ts';
import { expect, test } from '../fixtures/test.ts';

/** The framed page where its host gives it a size and does not follow it. What is cut in it: layout.spec.ts. */

const WIDTHS = [300, 400, 640, 900, 1200];
const HEIGHTS = [400, 575, 600, 650];

// How many lines its words take is measured here.
test.beforeEach(({ page }) => setOwnFonts(page));

for (const width of WIDTHS) {
  const tag = width === 300 ? [] : ['@long'];
  test(`${width} pixels wide, it is whole at any height: title, questions, map, sentence`, {
    tag,
  }, async ({ map, page }) => {
    await map.open('embed.html');
    const summary = page.getByText(/^NATO \(without consensus/);
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width, height });
      await map.layout.atRest();
      for (const part of [map.title, map.questions, map.stage.box, summary]) {
        await expect(part, `${width} × ${height}`).toBeInViewport({ ratio: 0.99 });
      }
      // A map that is seen, and not a stamp.
      expect((await map.stage.rect()).width, `${width} × ${height}`).toBeGreaterThanOrEqual(
        Math.min(width, 300),
      );
    }
  });

  test(`${width} pixels wide, who is chosen is read beside the map or over its foot`, {
    tag,
  }, async ({ map, page }) => {
    for (const height of HEIGHTS) {
      const size = `${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await map.open('embed/FRA/');
      await expect(map.panel.heading('France'), size).toBeInViewport({ ratio: 1 });
      await expect(map.panel.close, size).toBeInViewport({ ratio: 1 });
      // The last word of it can be scrolled to, and from there the way out.
      await page.getByText('Partnership, but no expansion').first().scrollIntoViewIfNeeded();
      const last = page.getByRole('link', { name: 'Data (JSON)' });
      await last.scrollIntoViewIfNeeded();
      await expect(last, size).toBeInViewport({ ratio: 1 });
      await map.panel.close.scrollIntoViewIfNeeded();
      await map.panel.close.click({ trial: true });
    }
    await map.panel.close.click();
    await expect(map.panel.heading('Who says what')).toBeAttached();
  });
}

test('what was read further down gives way to who is chosen there', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 575 });
  await map.open('embed.html');
  const china = await map.rollCall.link('China');
  await china.scrollIntoViewIfNeeded();
  await china.click();
  await expect(map.panel.heading('China')).toBeInViewport({ ratio: 1 });
});

test('a query chooses as it does on the page itself', { tag: '@long' }, async ({ map, page }) => {
  await map.open('embed.html?country=JPN&question=china&theme=dark');
  await expect(map.panel.heading('Japan')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the map that moves is seen above what lies over its foot', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 600 });
  await map.spendData();
  await map.open('embed.html?country=CHN');
  await map.stage.live();
  await expect(map.panel.heading('China')).toBeVisible();
  const { x, y, width } = await map.stage.rect();
  const seen = readPng(await page.screenshot());
  const top = { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height: 60 };
  // Land and what hatches it, from Canada to Russia.
  const sea = coloursIn(seen, top)[0];
  expect(sea?.share).toBeLessThan(0.8);
});
