import { Layout } from '../drivers/Layout.ts';
import { story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** The words on the map lie neither over each other nor over the map's edge. */

/** Letters seldom fill their line: boxes that touch by so many CSS pixels do not look it. */
const HAIR = 1;

for (const width of [1280, 390]) {
  for (const question of ['nato-in-asia', 'ties']) {
    test(`words keep clear of each other at ${width}, ${question}`, async ({ map, page }) => {
      await page.setViewportSize({ width, height: 844 });
      await map.saveData();
      for (const { id } of story.areas) {
        for (const country of ['', 'KOR', 'FRA']) {
          await test.step(`${id} ${country}`, async () => {
            await map.open(`?question=${question}&area=${id}&country=${country}`);
            await page.evaluate(() => document.fonts.ready.then(() => null));
            const labels = await map.stage.labels();
            expect(labels.length).toBeGreaterThan(3);
            const collisions = labels.flatMap((label, i) =>
              labels
                .slice(i + 1)
                .filter((other) => Layout.overlap(label, other, HAIR))
                .map((other) => `${label.text} ✕ ${other.text}`),
            );
            expect(collisions).toEqual([]);
            const box = await map.stage.rect();
            const now = await map.stage.labels();
            const out = now.filter(
              ({ x, y, width: wide, height }) =>
                x < box.x - HAIR ||
                y < box.y - 3 ||
                x + wide > box.x + box.width + HAIR ||
                y + height > box.y + box.height + 3,
            );
            expect(out.map(({ text }) => text)).toEqual([]);
          });
        }
      }
    });
  }
}

test('they keep clear on the map that moves, from near too', async ({ map }) => {
  await map.open('?area=asia');
  await map.stage.live();
  for (let level = 0; level < 3; level++) {
    const labels = await map.stage.labels();
    expect(labels.length).toBeGreaterThan(3);
    const collisions = labels.flatMap((label, i) =>
      labels
        .slice(i + 1)
        .filter((other) => Layout.overlap(label, other, HAIR))
        .map((other) => `${label.text} ✕ ${other.text}`),
    );
    expect(collisions, `${level} levels in`).toEqual([]);
    await map.stage.zoomIn();
  }
});
