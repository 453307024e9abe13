import { Layout } from '../drivers/Layout.ts';
import type { Rect, SeenLabel } from '../drivers/Stage.ts';
import { story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** The words on the map lie neither over each other nor over the map's edge. */

/** Letters seldom fill their line: boxes that touch by so many CSS pixels do not look it. */
const HAIR = 1;

/** Pairs of words that lie over each other. */
function collisions(labels: readonly SeenLabel[]): string[] {
  return labels.flatMap((label, i) =>
    labels
      .slice(i + 1)
      .filter((other) => Layout.overlap(label, other, HAIR))
      .map((other) => `${label.text} ✕ ${other.text}`),
  );
}

/** The words that the map's box shows in part. */
function cut(labels: readonly SeenLabel[], box: Rect): string[] {
  const larger = { x: box.x - 1, y: box.y - 3, width: box.width + 2, height: box.height + 6 };
  return labels
    .filter((label) => {
      const inside =
        label.x >= larger.x &&
        label.y >= larger.y &&
        label.x + label.width <= larger.x + larger.width &&
        label.y + label.height <= larger.y + larger.height;
      return !inside && Layout.overlap(label, box, 0);
    })
    .map(({ text }) => text);
}

const LONG = process.env.LONG === '1';
const CHOSEN = ['', 'KOR', 'FRA'];
/** Without `LONG` each view of the map has another one chosen, in turn. */
let turn = 0;
for (const width of [1280, 390]) {
  for (const question of ['nato-in-asia', 'ties']) {
    test(`words keep clear of each other at ${width}, ${question}`, async ({ map, page }) => {
      await page.setViewportSize({ width, height: 844 });
      await map.saveData();
      for (const { id } of story.areas) {
        for (const country of CHOSEN.filter((_, i) => LONG || i === turn++ % CHOSEN.length)) {
          await test.step(`${id} ${country}`, async () => {
            await map.open(`?question=${question}&area=${id}&country=${country}`);
            await page.evaluate(() => document.fonts.ready.then(() => null));
            const box = await map.stage.rect();
            const labels = await map.stage.labels();
            expect(labels.length).toBeGreaterThan(1);
            expect.soft(collisions(labels), `${id} ${country}`).toEqual([]);
            expect.soft(cut(labels, box), `${id} ${country}`).toEqual([]);
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
    expect(collisions(labels), `${level} levels in`).toEqual([]);
    await map.stage.zoomIn();
  }
});
