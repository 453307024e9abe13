import { PALETTES } from '../../src/model/palette.ts';
import { NewsMap } from '../drivers/NewsMap.ts';
import { coloursIn, readPng } from '../fixtures/pixels.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/** What a reader asks of the system is kept to: its colours, contrast, motion. Sizes: layout.spec.ts. */

test('the system’s own colours keep answers, selection and focus apart', async ({ map, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await map.open('?country=USA');
  await map.stage.live();
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, stroke, fill } = getComputedStyle(element);
        return { backgroundColor, stroke, fill };
      });
  const on = await look('.pill[aria-current]');
  const off = await look('.pill:not([aria-current])');
  expect(on.backgroundColor).not.toBe(off.backgroundColor);
  const here = await look('.article-strip .marked');
  const plain = await look('.article-strip a:not(.marked, .here)');
  expect(here.backgroundColor).not.toBe(plain.backgroundColor);
  expect((await look('.static-map .painted path')).stroke).toBe('rgb(0, 0, 0)');
  // Both maps have the system's ground, and the answers' hues.
  const colours = coloursIn(await map.stage.picture());
  expect(colours[0]?.colour).toBe('#ffffff');
  expect(colours.map(({ colour }) => colour)).toContain(PALETTES.light.blue);
  await page.keyboard.press('Tab');
  expect(await map.layout.focusFault()).toBeNull();
});

test('who asks for more contrast gets it, on the map that moves too', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await page.emulateMedia({ contrast: 'more' });
  await map.open();
  await map.stage.live();
  const soft = await page
    .locator('.as-of')
    .evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(document.documentElement).color,
    ]);
  expect(soft[0]).toBe(soft[1]);
  const ink = coloursIn(await map.stage.picture()).find(
    ({ colour }) => colour === PALETTES.light.ink,
  );
  expect(ink?.share ?? 0).toBeGreaterThan(0.01);
});

test('nothing moves where no motion is wanted, the camera included', async ({ map, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map.open();
  await map.stage.live();
  const places = await page.evaluate(async () => {
    const seen = new Set<string>();
    const look = (): void => {
      const label = document.querySelector('.labels > svg');
      seen.add(`${label?.getAttribute('x')} ${label?.getAttribute('y')}`);
    };
    look();
    document.querySelector<HTMLElement>('.zoom button')?.click();
    // Until it has moved, and for as many frames more as a moving camera has.
    for (let after = 0; after < 30; after += seen.size > 1 ? 1 : 0) {
      await new Promise((done) => requestAnimationFrame(done));
      look();
    }
    return seen.size;
  });
  // Before and after, and nothing between.
  expect(places).toBe(2);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('a browser that darkens pages leaves those alone whose theme is light', {
  tag: '@long',
}, async ({ playwright, launchOptions, baseURL }) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: ['--enable-features=WebContentsForceDark'],
  });
  const page = await browser.newPage({
    ...(baseURL !== undefined && { baseURL }),
    // As in each that does: elsewhere no page can ask to be left alone.
    colorScheme: 'dark',
    viewport: { width: 1280, height: 800 },
  });
  const map = new NewsMap(page);
  await map.spendData();
  await map.open('?theme=light');
  await map.stage.live();
  const seen = coloursIn(readPng(await page.screenshot()));
  const { paper, sea, land, blue, purple } = PALETTES.light;
  const shareOf = (colour: string): number => seen.find((one) => one.colour === colour)?.share ?? 0;
  expect(shareOf(paper)).toBeGreaterThan(0.1);
  for (const colour of [sea, land, blue, purple]) {
    expect(shareOf(colour), colour).toBeGreaterThan(0.001);
  }
  await browser.close();
});
