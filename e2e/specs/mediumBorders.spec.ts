import type { Page } from '@playwright/test';
import { blockRequests, LIVE_MAP, MEDIUM } from '../fixtures/blockRequests.ts';
import { comparePngs } from '../fixtures/pixels.ts';
import { area, middleOf } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/** Finer borders, which come when the page is idle and take the place of the first ones unnoticed. */

const WORLD = area('world');

/** The paths of the medium borders that a page asks for, as it goes along. */
function mediumOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('world.medium')) paths.push(pathname);
  });
  return paths;
}

test('the still takes finer borders without moving a coast, losing a click or asking twice', async ({
  map,
  page,
}) => {
  const asked = mediumOf(page);
  // Never answered: the still stays.
  await page.route(LIVE_MAP, () => {});
  const letGo = await blockRequests(page, MEDIUM);
  await map.open();
  await map.stage.settled();
  await expect.poll(() => asked).toHaveLength(1);
  const labels = await map.stage.labels();
  const before = await map.stage.picture();
  expect(await map.stage.finerLands()).toBe(0);

  const at = await map.stage.pointOf(middleOf('AUS'), WORLD);
  await map.stage.hover(at);
  await page.mouse.down();
  letGo();
  await expect.poll(() => map.stage.finerLands('unseen'), { timeout: 20_000 }).toBeGreaterThan(200);
  await page.mouse.up();
  await expect(map.panel.heading('Australia')).toBeVisible();
  await expect.poll(() => map.stage.finerLands(), { timeout: 20_000 }).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await map.stage.settled();

  expect(await map.stage.labels()).toEqual(labels);
  const { share, picture } = comparePngs(before, await map.stage.picture(), 0.3);
  await test.info().attach('differences', { body: picture, contentType: 'image/png' });
  // Coasts become finer where they are, and small islands are new.
  expect(share).toBeGreaterThan(0.001);
  expect(share).toBeLessThan(0.05);
  expect(asked).toHaveLength(1);
});

test('the hand-over moves no coastline of finer borders', async ({ map, page }) => {
  const letGo = await blockRequests(page, LIVE_MAP);
  await map.open();
  await page.mouse.move(0, 0);
  await expect.poll(() => map.stage.finerLands(), { timeout: 20_000 }).toBeGreaterThan(200);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await map.stage.settled();
  const before = await map.stage.picture();
  letGo();
  await map.stage.live();
  await expect(map.stage.still).toBeHidden();
  const { share, picture } = comparePngs(before, await map.stage.picture(), 0.3);
  await test.info().attach('differences', { body: picture, contentType: 'image/png' });
  expect(share).toBeLessThan(0.0005);
});

test('finer borders that fail to come are not missed, and who saves data is not sent them', async ({
  map,
  page,
  guard,
}) => {
  guard.allow(/Failed to load resource|net::ERR/);
  const asked = mediumOf(page);
  await page.route(MEDIUM, (route) => route.abort());
  await map.open();
  await map.stage.live();
  await expect.poll(() => asked).toHaveLength(1);
  await map.stage.settled();
  await expect(page.getByRole('status').getByText(/Everything else works/)).toHaveCount(0);
  await map.stage.click(await map.stage.pointOf(middleOf('CAN'), WORLD));
  await expect(map.panel.heading('Canada')).toBeVisible();

  await map.saveData();
  await map.open();
  await map.stage.button('Zoom in').focus();
  await map.stage.live();
  expect(asked).toHaveLength(1);
});
