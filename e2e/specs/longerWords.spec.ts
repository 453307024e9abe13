import { rm } from 'node:fs/promises';
import { type RunningServer, startServer } from '../../src/app/serve.ts';
import { buildAside } from '../fixtures/build.ts';
import { test as base, expect } from '../fixtures/test.ts';

/** The layout with words that are two fifths longer, and with those that run from right to left. */

const test = base.extend<object, { server: RunningServer }>({
  server: [
    async ({}, use) => {
      const folder = await buildAside({ PSEUDO: 'zz ar' });
      const server = await startServer({ root: folder, port: 0 });
      await use(server);
      await server.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

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

for (const lang of ['zz', 'ar']) {
  for (const path of PAGES) {
    test(`${lang}/${path}: no word is cut, and nothing scrolls sideways @long`, async ({
      map,
      page,
      server,
    }) => {
      await map.saveData();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${server.url}${lang}/${path}`);
        if (path !== 'about/') await expect(page.locator('[data-script]')).toBeAttached();
        expect(await map.layout.sidewaysScroll(), `${width} px`).toBe(0);
        expect(await map.layout.cutWords(), `${width} px`).toEqual([]);
      }
    });
  }
}

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
