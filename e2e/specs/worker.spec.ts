import { expect } from '@playwright/test';
import { PALETTES } from '../../src/model/palette.ts';
import { ADDRESS, expectLive, expectWhole, faults } from '../fixtures/faults.ts';
import { area, question } from '../fixtures/story.ts';

faults.use({ savesData: false, reuseContext: false });

/**
 * The worker of the map that moves, which a browser may end without a word, or keep waiting: what is on
 * the screen is what was chosen all the same.
 */

const WORLD = area('world');
/** More than a change may take until the still is back, in seconds. */
const REPAINT = 2.5;

faults('ended without an event: the still, then a map with another', async ({ map, faults }) => {
  await faults.holdTime();
  const workers = await faults.holdWorkers();
  await map.open(ADDRESS);
  await map.stage.live();
  await workers.end();
  await map.question(question('china').title).click();
  await faults.pass(REPAINT);
  await expect(map.stage.still).toBeVisible();
  await expectWhole(map, PALETTES.light.silent);
  // So long are the workers asked whether they live.
  await faults.pass(REPAINT);
  await map.stage.live();
  await expectWhole(map, PALETTES.light.silent);
  await map.question(question('ukraine').title).click();
  await expectLive(map);
});

faults(
  'kept waiting as the page is shown again: neither the map nor its place is lost',
  { tag: '@long' },
  async ({ map, faults, page }) => {
    const workers = await faults.holdWorkers();
    await map.open(ADDRESS);
    await map.stage.live();
    await map.stage.zoomInAt(await map.stage.pointOf([144, -24], WORLD), 3);
    const before = await map.stage.picture();
    const gone = await map.stage.box.evaluateHandle((box) => {
      const gone: string[] = [];
      new MutationObserver(() => gone.push(box.className)).observe(box, { attributes: true });
      return gone;
    });
    expect(page.workers()).toHaveLength(1);
    await workers.stall(1200);
    await faults.show();
    await workers.rested();
    await map.stage.settled();
    expect(await gone.jsonValue()).toEqual([]);
    expect((await map.stage.picture()).data.equals(before.data)).toBe(true);
  },
);
