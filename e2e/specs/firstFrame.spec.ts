import { startHeldPage } from '../fixtures/stalledPage.ts';
import { expect, test } from '../fixtures/test.ts';

test('the first frame has the whole map, and the fonts that came before it', async ({
  map,
  page,
  server,
}) => {
  const held = await startHeldPage(server.url, '<div class="map-controls');
  try {
    await page.goto(held.url, { waitUntil: 'commit' });
    // Not at each frame, since there is none.
    await page.waitForFunction(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => /woff2$/.test(name))
          .length === 2,
      null,
      { polling: 50 },
    );
    // Another page has had twenty frames, and this one none.
    const other = await page.context().newPage();
    await other.evaluate(async () => {
      for (let i = 0; i < 20; i++) await new Promise((done) => requestAnimationFrame(done));
    });
    const painted = () => page.evaluate(() => performance.getEntriesByType('paint').length);
    expect(await page.locator('.static-map').count()).toBe(1);
    expect(await painted()).toBe(0);
    held.letGo();
    await expect.poll(painted).toBeGreaterThan(0);
    const set = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(set).toEqual(expect.arrayContaining(['"Source Sans 3"', '"Source Serif 4"']));
    await map.takenOver();
  } finally {
    await held.close();
  }
});
