import type { NewsMap } from '../drivers/NewsMap.ts';
import { LONG } from '../fixtures/long.ts';
import { actor, area, middleOf } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/** The map that moves, by mouse. */

const WORLD = area('world');
/** Out at sea, far from any land or name. */
const ATLANTIC = [-35, 30] as const;

const IN_SIGHT = [
  'USA',
  'CAN',
  'CHN',
  'RUS',
  'AUS',
  'NZL',
  'JPN',
  'FRA',
  'ESP',
  'TUR',
  'UKR',
  'NOR',
] as const;

/** Closes the panel; the map goes back to where it was before somebody was chosen who was not in sight. */
async function letGo(map: NewsMap): Promise<void> {
  await map.page.keyboard.press('Escape');
  await expect(map.panel.heading('Who says what')).toBeVisible();
  await map.stage.settled();
}

test.describe('once it is there', () => {
  // How the camera gets from one place to another is another test's.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('each country is hit and named', async ({ map, page }) => {
    await map.open();
    await map.stage.live();
    const { tooltip } = map.stage;

    await test.step('a click on a country opens its panel, on the sea lets go of it', async () => {
      for (const id of LONG ? IN_SIGHT : IN_SIGHT.slice(0, 4)) {
        const { name } = actor(id);
        await map.stage.click(await map.stage.pointOf(middleOf(id), WORLD));
        await expect(map.panel.heading(name)).toBeVisible();
        expect(map.query.get('country')).toBe(id);
        await letGo(map);
      }
      await map.stage.click(await map.stage.pointOf(middleOf('USA'), WORLD));
      await expect(map.panel.heading('United States')).toBeVisible();
      await map.stage.click(await map.stage.pointOf(ATLANTIC, WORLD));
      await expect(map.panel.heading('Who says what')).toBeVisible();
      expect(map.query.has('country')).toBe(false);

      await map.stage.click(await map.stage.pointOf(middleOf('JPN'), WORLD));
      await expect(map.panel.heading('Japan')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(map.panel.heading('Who says what')).toBeVisible();
    });

    await test.step('pointing at land names it and says what it answered', async () => {
      const pointAt = async (at: readonly [number, number]) =>
        map.stage.hover(await map.stage.pointOf(at, WORLD));
      await pointAt(middleOf('USA'));
      await expect(tooltip).toHaveText('United States Wants closer ties');
      await pointAt(middleOf('CAN'));
      await expect(tooltip).toHaveText('Canada the article does not report a position of its own');
      await pointAt(middleOf('RUS'));
      await expect(tooltip).toHaveText('Russia outside the question');
      await pointAt(middleOf('BRA'));
      await expect(tooltip).toHaveText('Brazil');
      await pointAt(middleOf('GUF'));
      await expect(tooltip).toHaveText('French Guiana (France) Partnership, but no expansion');
      await pointAt(ATLANTIC);
      await expect(tooltip).toBeHidden();
    });

    await test.step('dragging moves the map, and chooses nobody', async () => {
      // The whole world has nowhere to go.
      await map.area('Asia-Pacific').click();
      await map.stage.settled();
      const { x, y } = await map.stage.pointOf(middleOf('AUS'), area('asia'));
      await map.stage.hover({ x, y });
      await page.mouse.down();
      await page.mouse.move(x - 60, y - 20, { steps: 4 });
      await expect(tooltip).toContainText('Australia');
      await page.mouse.up();
      await map.stage.settled();
      await expect(map.panel.heading('Who says what')).toBeVisible();
      await map.stage.click({ x: x - 60, y: y - 20 });
      await expect(map.panel.heading('Australia')).toBeVisible();
    });
  });

  test('it is hit from near, and at any size', { tag: '@long' }, async ({ map, page }) => {
    await map.open();
    await map.stage.live();

    await test.step('small countries are hit at once, and from near', async () => {
      for (const id of ['LUX', 'BEL', 'SVN', 'MNE', 'EST'] as const) {
        await map.stage.click(await map.stage.pointOf(middleOf(id), WORLD));
        await expect(map.panel.heading(actor(id).name)).toBeVisible();
        await letGo(map);
      }
      await map.area('Europe').click();
      await map.stage.settled();
      const luxembourg = await map.stage.pointOf(middleOf('LUX'), area('atlantic'));
      await map.stage.zoomInAt(luxembourg, 6);
      await map.stage.click(luxembourg);
      await expect(map.panel.heading('Luxembourg')).toBeVisible();
      // Beyond its name, which is its too.
      await map.stage.click({ x: luxembourg.x + 130, y: luxembourg.y - 30 });
      await expect(map.panel.heading('Germany')).toBeVisible();
    });

    await test.step('New Zealand is hit from near too', async () => {
      await map.area('Asia-Pacific').click();
      await map.stage.settled();
      await map.stage.click(await map.stage.pointOf(middleOf('NZL'), area('asia')));
      await expect(map.panel.heading('New Zealand')).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('the whole of it fits a page that has become narrow', async () => {
      await page.setViewportSize({ width: 520, height: 900 });
      await map.area('World').click();
      await map.stage.settled();
      for (const id of ['CAN', 'AUS'] as const) {
        await map.stage.click(await map.stage.pointOf(middleOf(id), WORLD));
        await expect(map.panel.heading(actor(id).name)).toBeVisible();
        await page.keyboard.press('Escape');
      }
    });
  });
});

test('the map goes to who is too small to be seen, and back to where the reader had it', async ({
  map,
  page,
}) => {
  await map.open();
  await map.stage.live();
  await expect(map.area('World')).toHaveAttribute('aria-current', 'true');
  await map.stage.button('Zoom in').click();
  await expect(map.area('World')).not.toHaveAttribute('aria-current');
  await map.stage.settled();
  const name = page.locator('.stage .labels text').filter({ hasText: 'China' }).first();
  const before = await name.boundingBox();

  await (await map.rollCall.link('Luxembourg')).click();
  await expect(map.panel.heading('Luxembourg')).toBeVisible();
  const opening = area('world');
  await expect
    .poll(async () => Number((await map.stage.still.getAttribute('viewBox'))?.split(' ')[2]))
    .toBeLessThan((1120 * 60) / (opening.east - opening.west));
  await map.stage.settled();
  await expect(name).toBeHidden();

  await page.keyboard.press('Escape');
  await expect(map.panel.heading('Who says what')).toBeVisible();
  await expect
    .poll(async () => Math.round((await name.boundingBox())?.x ?? 0))
    .toBe(Math.round(before?.x ?? -1));
  await expect(map.area('World')).not.toHaveAttribute('aria-current');
});

test('the panel of whom one points at is laid out before it is wanted, and nobody meets it', async ({
  map,
  page,
}) => {
  await map.saveData();
  await page.route('**/maplibre-*.js', () => {});
  await map.open();
  const ahead = page.locator('.panel .unseen');
  await map.stage.hover(await map.stage.pointOf(middleOf('JPN'), WORLD));
  await expect(ahead).toContainText('Kishida');
  await expect(ahead).toBeHidden();
  await expect(map.panel.heading('Japan')).toHaveCount(0);
  await expect(map.panel.heading('Who says what')).toBeVisible();
  // It is as wide as it will be, and takes no room in the panel.
  const { width } = (await ahead.boundingBox()) ?? {};
  const made = await ahead.elementHandle();
  await map.stage.click(await map.stage.pointOf(middleOf('JPN'), WORLD));
  await expect(map.panel.heading('Japan')).toBeVisible();
  expect(await made?.evaluate((panel) => panel.isConnected && panel.className)).toBe('actor');
  expect((await made?.boundingBox())?.width).toBe(width);
  await map.stage.hover(await map.stage.pointOf(ATLANTIC, WORLD));
  await expect(ahead).toHaveCount(0);
});

test('who goes through the list by keyboard is shown each on the map', async ({ map, page }) => {
  await map.open();
  const { tooltip } = map.stage;
  await (await map.rollCall.link('United States')).focus();
  await expect(tooltip).toContainText('United States');
  await page.keyboard.press('Tab');
  await expect(tooltip).toHaveText('Japan Wants closer ties');
  await page.keyboard.press('Enter');
  await expect(map.panel.heading('Japan')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.panel.heading('Who says what')).toBeVisible();
});

test('the still can be clicked before the map that moves is there', async ({ map, page }) => {
  await map.saveData();
  await page.route('**/maplibre-*.js', () => {});
  await map.open();
  for (const id of ['AUS', 'CAN', 'JPN'] as const) {
    await map.stage.click(await map.stage.pointOf(middleOf(id), WORLD));
    await expect(map.panel.heading(actor(id).name)).toBeVisible();
  }
  await expect(map.stage.canvas).toBeHidden();
  await map.stage.click(await map.stage.pointOf(ATLANTIC, WORLD));
  await expect(map.panel.heading('Who says what')).toBeVisible();
});

test('choosing in the moment in which the map that moves comes harms nothing', {
  tag: '@long',
}, async ({ map }) => {
  await map.saveData();
  await map.open();
  await map.rollCall.chooseAsMapComes('Japan');
  await map.stage.button('Zoom in').focus();
  await map.stage.live();
  await expect(map.panel.heading('Japan')).toBeVisible();
  await (await map.rollCall.link('China')).click();
  await expect(map.panel.heading('China')).toBeVisible();
});

test('a click that begins on the one map and ends on the other is not lost', async ({
  map,
  page,
}) => {
  await map.saveData();
  await map.open();
  const at = await map.stage.pointOf(middleOf('AUS'), WORLD);
  await map.stage.hover(at);
  await page.mouse.down();
  await map.stage.canvas.waitFor({ state: 'visible', timeout: 20_000 });
  await page.mouse.up();
  await expect(map.panel.heading('Australia')).toBeVisible();
});

test('choosing again and again while the map that moves is on its way harms nothing', {
  tag: '@long',
}, async ({ map }) => {
  await map.open();
  await map.rollCall.chooseInTurn(['France', 'Japan']);
  await map.stage.live();
  await (await map.rollCall.link('China')).click();
  await expect(map.panel.heading('China')).toBeVisible();
});

test('the globe comes and goes, and regions are flown to', { tag: '@long' }, async ({ map }) => {
  await map.open();
  await map.stage.live();
  await map.stage.button('Globe').click();
  await expect(map.stage.button('Flat map')).toHaveAttribute('aria-pressed', 'true');
  await map.stage.button('Flat map').click();
  await expect(map.stage.button('Globe')).toHaveAttribute('aria-pressed', 'false');

  await map.area('Asia-Pacific').click();
  await map.stage.settled();
  await map.stage.click(await map.stage.pointOf(middleOf('KOR'), area('asia')));
  await expect(map.panel.heading('South Korea')).toBeVisible();
  await map.area('World').click();
  await map.stage.settled();
  await map.stage.click(await map.stage.pointOf(middleOf('CAN'), WORLD));
  await expect(map.panel.heading('Canada')).toBeVisible();
});

test('an early wish for the globe is met as soon as the map that moves is there', {
  tag: '@long',
}, async ({ map }) => {
  await map.saveData();
  await map.open('?country=AUS');
  await map.stage.button('Globe').click();
  await map.stage.live();
  await map.stage.settled();
  const { x, y, width, height } = await map.stage.rect();
  // The globe turns the main actors to the reader, with Russia between them; a corner of the box is not the earth.
  await map.stage.hover({ x: x + width * 0.62, y: y + height * 0.38 });
  await expect(map.stage.tooltip).toContainText('Russia');
  await map.stage.hover({ x: x + 20, y: y + height - 20 });
  await expect(map.stage.tooltip).toBeHidden();
});
