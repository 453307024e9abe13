import { PALETTES } from '../../src/model/palette.ts';
import { coloursIn } from '../fixtures/pixels.ts';
import { expect, test } from '../fixtures/test.ts';

/** WCAG 2.2 AA by measuring: targets, zoom, spacing, contrast, motion. */

const VIEWS = [
  '',
  '?country=FRA',
  '?country=NATO',
  '?question=ties',
  '?view=table',
  '?paragraph=P4',
  '?compare=JPN-KOR',
  '?step=macron',
  '?date=2004-03-29',
  'embed.html?country=JPN',
  'about/',
] as const;

for (const address of VIEWS) {
  test(
    `all that can be pressed is large enough, ${address}`,
    { tag: '@both' },
    async ({ map, page }, { project }) => {
      await map.saveData();
      await page.goto(`./${address}`);
      if (address !== 'about/') await map.takenOver();
      for (const more of await page.locator('summary').all()) {
        if (await more.isVisible()) await more.click();
      }
      const least = project.name === 'phone' ? 44 : 24;
      // Of the nine steps each has a larger way as well: “previous” and “next”.
      const small = (await map.layout.smallTargets(least)).filter(
        (one) => !/^A \d of \d:/.test(one),
      );
      expect(small).toEqual([]);
    },
  );

  test(`nothing is lost at 400 %, or with its words far apart, ${address}`, async ({
    map,
    page,
  }) => {
    await map.saveData();
    for (const [kind, size] of [
      ['at 400 %', { width: 320, height: 256 }],
      ['with its words far apart', { width: 1280, height: 800 }],
      ['narrow, with its words far apart', { width: 320, height: 640 }],
    ] as const) {
      // A frame keeps its height when its host is enlarged, and is whole from 400 pixels up.
      const height = address.startsWith('embed') ? Math.max(400, size.height) : size.height;
      await page.setViewportSize({ ...size, height });
      await page.goto(`./${address}`);
      if (address !== 'about/') await map.takenOver();
      if (kind !== 'at 400 %') await map.layout.spaceWords();
      expect(await map.layout.sidewaysScroll(), kind).toBe(0);
      // The steps lie beside each other there, gone through by their buttons, and a frame's rows of
      // links go on, each brought into sight by the keyboard (embedFixed.spec.ts).
      if (!/step=|embed/.test(address)) expect(await map.layout.cutWords(), kind).toEqual([]);
    }
  });
}

test(
  'the dialogs and the found names are large enough too',
  { tag: '@both' },
  async ({ map }, { project }) => {
    const least = project.name === 'phone' ? 44 : 24;
    await map.saveData();
    await map.open('?country=FRA');
    await map.search.type('an');
    await expect(map.search.options.first()).toBeVisible();
    expect(await map.layout.smallTargets(24)).toEqual([]);
    await map.search.field.press('Escape');
    await map.share.open();
    expect(await map.layout.smallTargets(least)).toEqual([]);
  },
);

test('the system’s own colours keep answers, selection and focus apart', async ({ map, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await map.open('?country=FRA');
  await map.stage.live();
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, stroke, fill } = getComputedStyle(element);
        return { backgroundColor, stroke, fill };
      });
  const on = await look('.pill[aria-current]');
  const off = await look('.pill:not([aria-current])');
  expect(on.backgroundColor).not.toBe(off.backgroundColor);
  const here = await look('.spine .marked');
  const plain = await look('.spine a:not(.marked, .here)');
  expect(here.backgroundColor).not.toBe(plain.backgroundColor);
  expect((await look('.still .asked path')).stroke).toBe('rgb(0, 0, 0)');
  // Both maps have the system's ground, and the answers' hues.
  const colours = coloursIn(await map.stage.picture());
  expect(colours[0]?.colour).toBe('#ffffff');
  expect(colours.map(({ colour }) => colour)).toContain(PALETTES.light.blue);
  await page.keyboard.press('Tab');
  expect(await map.layout.focusFault()).toBeNull();
});

test('who asks for more contrast gets it, on the map that moves too', async ({ map, page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await map.open();
  await map.stage.live();
  const soft = await page
    .locator('.as-of')
    .evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(document.documentElement).color,
    ]);
  expect(soft[0]).toBe(soft[1]);
  const ink = coloursIn(await map.stage.picture()).find(
    ({ colour }) => colour === PALETTES.light.ink,
  );
  expect(ink?.share ?? 0).toBeGreaterThan(0.01);
});

test('nothing moves where no motion is wanted, the camera included', async ({ map, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map.open();
  await map.stage.live();
  const places = await page.evaluate(async () => {
    const seen = new Set<string>();
    const look = (): void => {
      const label = document.querySelector('.labels > svg');
      seen.add(`${label?.getAttribute('x')} ${label?.getAttribute('y')}`);
    };
    look();
    document.querySelector<HTMLElement>('.zoom button')?.click();
    const end = performance.now() + 600;
    while (performance.now() < end) {
      await new Promise((done) => requestAnimationFrame(done));
      look();
    }
    return seen.size;
  });
  // Before and after, and nothing between.
  expect(places).toBe(2);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
