import { expect } from '../fixtures/test.ts';
import { testOfBuild } from '../fixtures/testOfBuild.ts';

/** The layout with words that are two fifths longer, and with those that run from right to left. */

const test = testOfBuild({ PSEUDO: 'de ar' });

const PAGES = [
  '',
  'country/JPN/',
  'country/NATO/',
  'question/ties/',
  '?view=table',
  'compare/USA-FRA/',
  'paragraph/P10/',
  'story/tokyo-office/',
  'date/2023-07-12/',
  'about/',
  'embed.html',
  'embed/FRA/',
];
const WIDTHS = [1280, 640, 390, 320];

test('no word is cut, and nothing scrolls sideways @long', async ({ map, page, server }) => {
  test.setTimeout(300_000);
  await map.saveData();
  for (const lang of ['de', 'ar'])
    for (const path of PAGES)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${server.url}${lang}/${path}`);
        if (path !== 'about/') await map.takenOver();
        const where = `${lang}/${path} at ${width} px`;
        expect.soft(await map.layout.sidewaysScroll(), where).toBe(0);
        // The steps lie beside each other, and a frame's rows of links go on: see everyone.spec.ts.
        if (/story|embed/.test(path)) continue;
        expect.soft(await map.layout.cutWords(), where).toEqual([]);
      }
});

test('from right to left the panel is on the left, and the world is not mirrored @long', async ({
  map,
  page,
  server,
}) => {
  await map.saveData();
  await page.goto(`${server.url}ar/country/FRA/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const left = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.x ?? -1;
  expect(await left('.sheet')).toBeLessThan(await left('.stage'));
  expect(await left('[data-code=USA]')).toBeLessThan(await left('[data-code=JPN]'));
});
