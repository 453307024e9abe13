import type { Page } from '@playwright/test';
import { PALETTES } from '../../src/model/palette.ts';
import { coloursIn, type Hex } from '../fixtures/pixels.ts';
import { area, middleOf } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** What is fetched, when, and what the page does without it. */

const FINE = '**/world.fine-*.json';
const FINE_SENTENCE = 'The finer borders did not load, so coasts look coarse from near.';
const LIVE_SENTENCE = 'The map can’t be moved or zoomed in this browser just now.';

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
  const land = PALETTES.light.blue as Hex;
  const share = async (): Promise<number> =>
    coloursIn(await map.stage.picture()).find(({ colour }) => colour === land)?.share ?? 0;
  await expect.poll(share).toBeGreaterThan(0.01);
});

test('the page names an icon, which is there', async ({ map, page, request }) => {
  await map.saveData();
  await map.open();
  const href = await page.locator('link[rel="icon"]').getAttribute('href');
  const icon = await request.get(new URL(href ?? 'none named', page.url()).href);
  expect(icon.status()).toBe(200);
  expect(icon.headers()['content-type']).toContain('image/');
});

test('the map that moves is not fetched for who saves data, until it is wanted', async ({
  map,
  page,
}) => {
  const paths = pathsOf(page);
  await map.saveData();
  await map.open('?country=FRA');
  await (await map.rollCall.link('Japan')).click();
  await map.question('A NATO office in Tokyo?').click();
  expect(paths.filter((path) => path.includes('maplibre'))).toEqual([]);
  await map.stage.hover(await map.stage.pointOf(middleOf('USA'), area('world')));
  await map.stage.live();
  expect(paths.filter((path) => path.includes('maplibre')).length).toBeGreaterThan(0);
});

test('the finer borders are fetched from near, and only once', async ({ map, page }) => {
  const paths = pathsOf(page);
  await map.open();
  await map.stage.live();
  const fine = () => paths.filter((path) => path.includes('world.fine'));
  await map.stage.zoomIn(1);
  expect(fine()).toEqual([]);
  await map.stage.zoomIn(2);
  await expect.poll(fine).toHaveLength(1);
  await map.stage.button('Zoom out').click();
  await map.stage.settled();
  await map.stage.zoomIn(1);
  expect(fine()).toHaveLength(1);
  await expect(map.notices(FINE_SENTENCE)).toBeHidden();
});

test.describe('without the finer borders', () => {
  test.use({ allowConsole: /Failed to load resource: .*(404|500).*world\.fine/s });

  for (const [how, answer] of [
    ['missing', { status: 404, body: 'Nothing here' }],
    ['broken', { status: 200, contentType: 'application/json', body: '{"type":"Topology","obj' }],
    ['refused', { status: 500, body: '' }],
  ] as const) {
    test(`${how}: the map stays and says so`, async ({ map, page }) => {
      await page.route(FINE, (route) => route.fulfill(answer));
      await map.open();
      await map.stage.live();
      await map.stage.zoomIn(2);
      await expect(map.notices(FINE_SENTENCE)).toBeVisible();
      await expect(map.stage.canvas).toBeVisible();
      await map.area('World').click();
      await map.stage.settled();
      await map.stage.click(await map.stage.pointOf(middleOf('AUS'), area('world')));
      await expect(map.panel.heading('Australia')).toBeVisible();
    });
  }
});

test.describe('without the map that moves', () => {
  // The fault is planted: that the browser tells of it is right.
  test.use({ allowConsole: /Failed to load resource|maplibre|WebGL|worker/i });

  const stillWorks = async (map: import('../drivers/NewsMap.ts').NewsMap) => {
    await expect(map.notices(LIVE_SENTENCE)).toBeVisible({ timeout: 15_000 });
    await expect(map.stage.still).toBeVisible();
    await expect(map.stage.canvas).toBeHidden();
    await expect(map.stage.button('Zoom in')).toBeHidden();
    await map.stage.click(await map.stage.pointOf(middleOf('AUS'), area('world')));
    await expect(map.panel.heading('Australia')).toBeVisible();
    await map.area('Asia-Pacific').click();
    await map.stage.click(await map.stage.pointOf(middleOf('JPN'), area('asia')));
    await expect(map.panel.heading('Japan')).toBeVisible();
    await map.question('What line towards China?').click();
    expect(await map.stage.stillFill('KOR')).toBe('var(--amber)');
  };

  test('its script does not come: the still does all but zoom', async ({ map, page }) => {
    await page.route('**/maplibre-*.js', (route) => route.abort());
    await map.open();
    await stillWorks(map);
  });

  test('its worker does not come: the same, after a while', async ({ map, page }) => {
    await page.route('**/maplibre-worker-*.js', (route) => route.fulfill({ status: 404 }));
    await map.open();
    await stillWorks(map);
  });

  test('no WebGL: the same', async ({ map, page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        if (kind.startsWith('webgl')) return null;
        return Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
    await map.open();
    await stillWorks(map);
  });

  test('the context is lost: the still returns, and the map when it is back', async ({
    map,
    page,
  }) => {
    await map.open();
    await map.stage.live();
    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const lose = context?.getExtension('WEBGL_lose_context');
      lose?.loseContext();
      setTimeout(() => lose?.restoreContext(), 600);
    });
    await expect(map.stage.still).toBeVisible();
    await map.stage.live();
    await expect(map.stage.still).toBeHidden();
  });
});

test.describe('without any script', () => {
  test.use({ allowConsole: /Failed to load resource/ });

  test.beforeEach(({ page }) => page.route('**/assets/index-*.js', (route) => route.abort()));

  test('the page is whole: its map, its sentence, its list and where the data are', async ({
    map,
    page,
  }) => {
    await page.goto('./');
    await expect(map.title).toHaveText('NATO and the Asia-Pacific: who stands where');
    await expect(page.getByText('Three want closer ties', { exact: false })).toBeVisible();
    await expect(map.stage.still).toBeVisible();
    expect(await page.locator('.still [data-code]').count()).toBeGreaterThan(150);
    await expect(page.getByRole('combobox')).toBeHidden();
    const data = page.getByRole('link', { name: 'Data (JSON)' });
    const answer = await page.request.get(
      new URL((await data.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(answer.status()).toBe(200);
  });

  test('the list leads to a page for each country, and the questions to theirs', async ({
    map,
    page,
  }) => {
    await page.goto('./');
    await (await map.rollCall.link('France')).click();
    await expect(page).toHaveURL(/\/country\/FRA\/$/);
    await expect(page.getByRole('heading', { name: 'France', exact: true })).toBeVisible();
    await expect(page.getByText('geography is stubborn', { exact: false })).toBeVisible();
    await expect(page).toHaveTitle(/^France · /);
    await page.getByRole('link', { name: 'A NATO office in Tokyo?' }).click();
    await expect(page).toHaveURL(/\/question\/tokyo-office\/\?country=FRA$/);
    await expect(page.getByText('opposed the office openly', { exact: false })).toBeVisible();
  });
});
