import {
  ADDRESS,
  expectKept,
  expectLive,
  expectStill,
  expectWhole,
  faults,
  LINES,
  PATIENCE,
} from '../fixtures/faults.ts';
import { LONG } from '../fixtures/long.ts';
import { area, middleOf, question } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

// A clock that a test has moved stays in its context.
faults.use({ savesData: false, reuseContext: false });

/**
 * The browser takes the map's WebGL context: for want of memory, for another map, with its driver.
 * The still is back at once, with who was chosen and what was asked, and the map that moves when it can.
 */

const WORLD = area('world');

for (const after of [0, 250]) {
  faults(
    `${after} ms after it was made, and comes back`,
    { tag: '@long' },
    async ({ map, faults }) => {
      await faults.loseWhenMade(after, 300);
      await map.open(ADDRESS);
      await expectLive(map);
    },
  );
}

faults(
  'before the map has a style to keep, and comes back',
  { tag: '@long' },
  async ({ map, faults }) => {
    await faults.delayFrames(250);
    await faults.loseWhenMade(0, 300);
    const made = await faults.countMaps();
    await map.open(ADDRESS);
    await expectLive(map);
    expect(await made()).toBe(1);
  },
);

faults(
  'before anything was drawn, each time: the still stays',
  { tag: '@long' },
  async ({ map, faults }) => {
    const made = await faults.countMaps();
    await faults.holdTime();
    await faults.loseWhenMade(0, null);
    await map.open(ADDRESS);
    for (const map of [1, 2]) {
      await expect.poll(made).toBe(map);
      await faults.pass(PATIENCE.context);
    }
    await expectStill(map, LINES.absent);
    expect(await made()).toBe(2);
  },
);

faults('of a map that is there, and again, and for good', async ({ map, faults, page }) => {
  test.slow();
  const made = await faults.countMaps();
  await faults.holdTime();
  await map.open(ADDRESS);
  await map.stage.live();

  await test.step('and back: the still until then', async () => {
    const giveBack = await faults.lose();
    await expect(map.stage.still).toBeVisible();
    await expectWhole(map);
    await expectKept(map);
    await giveBack();
    await expectLive(map);
  });
  if (!LONG) return;
  await test.step('while the page is used, which goes on', async () => {
    await map.question(question('tokyo-office').title).click();
    const giveBack = await faults.lose();
    await expect(map.stage.still).toBeVisible();
    await map.stage.click(await map.stage.pointOf(middleOf('USA'), WORLD));
    await expect(map.panel.heading('United States')).toBeVisible();
    await map.question(question('ukraine').title).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.emulateMedia({ colorScheme: 'light' });
    await map.area('Asia-Pacific').click();
    await page.setViewportSize({ width: 1400, height: 800 });
    await map.stage.button('Zoom in').focus();
    await map.area('World').click();
    await map.stage.click(await map.stage.pointOf(middleOf('AUS'), WORLD));
    await expect(map.panel.heading('Australia')).toBeVisible();
    await giveBack();
    await expectLive(map);
    expect(await made()).toBe(1);
  });
  await test.step('and stays away: a new map comes, where the reader was', async () => {
    await map.stage.click(await map.stage.pointOf(middleOf('AUS'), WORLD));
    const sydney = await map.stage.pointOf([151, -34], WORLD);
    await map.stage.zoomInAt(sydney, 6);
    await faults.lose();
    await expect(map.stage.still).toBeVisible();
    await expectWhole(map);
    await expectKept(map);
    await faults.pass(PATIENCE.context);
    await map.stage.live();
    expect(await made()).toBe(2);
    await map.stage.settled();
    // From near, half of the continent is the whole picture.
    await map.stage.click({ x: sydney.x - 60, y: sydney.y });
    await expect(map.panel.heading('Who says what')).toBeHidden();
    await expect(map.panel.heading('Australia')).toBeVisible();
    await map.area('World').click();
    await map.stage.settled();
    await expectLive(map);
  });
  await test.step('once more, with the new map: the still, for good', async () => {
    await map.stage.click(await map.stage.pointOf(middleOf('AUS'), WORLD));
    await faults.lose();
    await expect(map.stage.still).toBeVisible();
    await faults.pass(PATIENCE.context);
    await expectStill(map, LINES.stopped);
    expect(await made()).toBe(2);
    await expect.poll(() => page.workers()).toHaveLength(0);
  });
});

faults(
  'with the globe on it, and stays away: the flat still stays',
  { tag: '@long' },
  async ({ map, faults }) => {
    await faults.holdTime();
    await map.open(ADDRESS);
    await map.stage.live();
    await map.stage.button('Globe').click();
    await map.stage.settled();
    await faults.lose();
    await expect(map.stage.still).toBeVisible();
    await expectWhole(map);
    await faults.pass(PATIENCE.context);
    await map.stage.live();
    await faults.lose();
    await expect(map.stage.still).toBeVisible();
    await faults.pass(PATIENCE.context);
    await expectStill(map, LINES.stopped);
    await map.area('World').click();
  },
);

faults(
  'twenty times in a row, and comes back each time',
  { tag: '@long' },
  async ({ map, faults, page }) => {
    const made = await faults.countMaps();
    await faults.holdTime();
    await map.open(ADDRESS);
    await map.stage.live();
    // Most before anything is drawn again, and before the style is there.
    await faults.loseAgainAndAgain(20, 60, 100);
    await expectLive(map);
    expect(await made()).toBeLessThanOrEqual(2);
    expect(page.workers()).toHaveLength(1);
  },
);

faults('to twenty other maps on the page', { tag: '@long' }, async ({ map, faults }) => {
  const made = await faults.countMaps();
  await faults.holdTime();
  await map.open(ADDRESS);
  await map.stage.live();
  await faults.otherMaps(20);
  await expect(map.stage.still).toBeVisible();
  await expectWhole(map);
  await expectKept(map);
  await faults.pass(PATIENCE.context);
  await expectLive(map);
  expect(await made()).toBe(2);
});
