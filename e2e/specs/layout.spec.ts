import type { Page } from '@playwright/test';
import type { NewsMap } from '../drivers/NewsMap.ts';
import { axeViolations } from '../fixtures/axe.ts';
import { collisions, cutLabels } from '../fixtures/labelFaults.ts';
import { axeScope, layoutChecksOf } from '../fixtures/layoutChecks.ts';
import { LONG } from '../fixtures/long.ts';
import { setOwnFonts } from '../fixtures/ownFonts.ts';
import { expect, test } from '../fixtures/test.ts';
import { testOfBuild } from '../fixtures/testOfBuild.ts';
import { testOfOnePage as ofOnePage } from '../fixtures/testOfOnePage.ts';
import { DESK, FRAMES, PHONE, SIZES } from '../fixtures/viewports.ts';
import { type State, VIEWS, type View } from '../fixtures/views.ts';
import { setWideFont, WIDE_FONTS } from '../fixtures/wideFonts.ts';

/**
 * What every view is laid out like, in windows of every size, by day and by night: nothing is cut,
 * all that can be pressed is large enough, and axe finds nothing.
 *
 * One page is opened, and led from view to view; its window, its theme and its state change on it.
 */

/** Whether the page can be led to another view: it is the map's own, and nothing was left open. */
const canBeLed = new WeakSet<Page>();

/** Opens a view and waits until it can be used. */
async function open(map: NewsMap, root: string, { address, plain }: View): Promise<void> {
  await map.page.goto(root + address);
  if (!plain) await map.takenOver();
}

/** Has the page show a view. */
async function show(map: NewsMap, root: string, view: View): Promise<void> {
  if (canBeLed.has(map.page) && !view.ownPage) await map.lead(root + view.address);
  else await open(map, root, view);
  if (view.heading) await expect(map.panel.heading(view.heading)).toBeVisible();
}

/**
 * What of the view is cut, out of its room, or lies over something else.
 *
 * @param usual whether its words are as wide as they usually are
 */
async function cut(map: NewsMap, { beyond, crowded }: View, usual: boolean): Promise<string[]> {
  const sideways = await map.layout.sidewaysScroll();
  const faults = [
    ...(sideways === 0 ? [] : [`${sideways} px to be scrolled sideways`]),
    ...(await map.layout.cutWords(beyond)).map((words) => `cut: ${words}`),
    ...(await map.layout.dialogFaults()),
    ...(await map.layout.stepFaults()),
    ...(await map.layout.frameFaults()),
  ];
  // The map's own words have places that are reckoned for their usual widths.
  const seen = usual && !crowded ? await map.stage.seen() : null;
  if (!seen) return faults;
  return [...faults, ...collisions(seen.labels), ...cutLabels(seen.labels, seen.box)];
}

/** What is too small to be pressed. Of the nine steps each has a larger way as well. */
async function small(map: NewsMap, touch: boolean): Promise<string[]> {
  const targets = await map.layout.smallTargets(touch ? 44 : 24, touch ? 24 : 0);
  return targets.filter((one) => !/^A \d of \d:/.test(one));
}

/** Sees to a state of a view in all the ways that it may be looked at. */
async function see(map: NewsMap, view: View, state: State | null, touch: boolean): Promise<void> {
  for (const { size, dark = false, spaced = false, unfolded = false, checks } of layoutChecksOf(
    view,
    state,
    touch,
  )) {
    const where = [
      state?.name,
      `${size.width} × ${size.height}`,
      dark && 'dark',
      spaced && 'words far apart',
    ].filter(Boolean);
    const name = where.join(', ');
    await map.page.setViewportSize(size);
    await map.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await map.layout.spaceWords(spaced);
    await map.unfold(unfolded);
    await map.layout.atRest();
    for (const check of checks) {
      const faults =
        check === 'cut'
          ? await cut(map, view, !spaced)
          : check === 'small'
            ? await small(map, touch)
            : await axeViolations(map.page, {
                ...axeScope(view, state),
                coloursOnly: check === 'colours',
              });
      expect.soft(faults, `${check}, ${name}`).toEqual([]);
    }
  }
}

for (const view of VIEWS) {
  const tag = [
    ...(view.deskOnly || view.onlyMap ? [] : ['@both']),
    ...(view.long ? ['@long'] : []),
  ];
  ofOnePage(
    `nothing is cut, small or unnamed: ${view.name}`,
    { tag },
    async ({ map, server }, { project }) => {
      ofOnePage.setTimeout(LONG ? 900_000 : 120_000);
      const touch = project.name === 'phone';
      await show(map, server.url, view);
      canBeLed.delete(map.page);
      for (const state of view.states ?? [null]) {
        await ofOnePage.step(state?.name ?? 'as it opens', async () => {
          await state?.act(map);
          await see(map, view, state, touch);
        });
      }
      if (!view.ownPage) canBeLed.add(map.page);
    },
  );
}

test('the map that moves has no other words, names and colours', { tag: '@long' }, async ({
  map,
  axe,
}) => {
  await setOwnFonts(map.page);
  await map.spendData();
  await map.open('?country=JPN&area=asia');
  await map.stage.live();
  await axe();
  for (let level = 0; level < 3; level++) {
    const labels = await map.stage.labels();
    expect(labels.length).toBeGreaterThan(3);
    expect(collisions(labels), `${level} levels in`).toEqual([]);
    await map.stage.zoomIn();
  }
  await axe({ inside: '.stage-box' });
});

/** What is looked at in a font of other widths: a view of each kind. */
const KINDS = [
  'the opening view',
  'each question',
  'a country',
  'the table',
  'a paragraph',
  'a step',
  'a frame',
  'a frame of a country',
];

/** Before the project's fonts have come, and where they never do, a page is set in what the machine has. */
for (const font of WIDE_FONTS)
  for (const view of VIEWS.filter(({ name }) => KINDS.includes(name))) {
    const isQuick = font === 'monospaced' && view.name === 'a country';
    test(`nothing is cut in a font that is ${font}: ${view.name}`, {
      tag: isQuick ? [] : ['@long'],
    }, async ({ map, page, server }) => {
      test.setTimeout(LONG ? 900_000 : 120_000);
      await setWideFont(page, font);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const sizes = (view.sizes === FRAMES ? FRAMES : SIZES).filter(({ height }) => height >= 400);
      for (const size of isQuick && !LONG ? [DESK, PHONE] : sizes) {
        await page.setViewportSize(size);
        await open(map, server.url, view);
        for (const state of view.states ?? [null]) {
          await state?.act(map);
          await map.unfold(true);
          await map.layout.atRest();
          const faults = [...(await cut(map, view, true)), ...(await map.layout.coveredWords())];
          const where = [state?.name, `${size.width} × ${size.height}`].filter(Boolean).join(', ');
          expect.soft(faults, where).toEqual([]);
        }
        if (size === DESK) expect.soft(await map.search.isHintWhole()).toBe(true);
      }
      const states = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
      expect(states).toContain('loaded');
    });
  }

/** Words that are two fifths longer, and some that run from right to left. */
const longer = testOfBuild({ PSEUDO: 'de ar' });

longer('no longer word is cut, nor one from right to left @long', async ({ map, page, server }) => {
  longer.setTimeout(900_000);
  await setOwnFonts(page);
  for (const lang of ['de', 'ar'])
    for (const view of VIEWS) {
      await open(map, `${server.url}${lang}/`, view);
      for (const size of SIZES.filter(({ height }) => height >= 400)) {
        await page.setViewportSize(size);
        await map.layout.atRest();
        const where = `${lang}, ${view.name}, ${size.width} px`;
        expect.soft(await cut(map, view, false), where).toEqual([]);
      }
    }
  // The last of them is from right to left: the panel is on the left, and the world is not mirrored.
  await page.setViewportSize(DESK);
  await page.goto(`${server.url}ar/country/FRA/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const left = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.x ?? -1;
  expect(await left('.sheet')).toBeLessThan(await left('.stage'));
  expect(await left('[data-code=USA]')).toBeLessThan(await left('[data-code=JPN]'));
});
