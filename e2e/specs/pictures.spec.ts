import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import type { NewsMap } from '../drivers/NewsMap.ts';
import { otherMachine } from '../fixtures/fingerprint.ts';
import { gridDistance, gridOf } from '../fixtures/grid.ts';
import { LONG } from '../fixtures/long.ts';
import { ownFonts } from '../fixtures/ownFonts.ts';
import { packPng } from '../fixtures/pixels.ts';
import { updating } from '../fixtures/references.ts';
import { actors, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/**
 * The map looks as it did when somebody last looked at it: the still and the map that moves, by their
 * pixels. `npm run references` takes both over as they are now; on another browser, machine or with
 * other fonts nothing is compared.
 */

const FOLDER = 'e2e/references/pictures';
const GRIDS = 'e2e/references/grids.json';
const SIZES = {
  desk: { width: 1020, height: 680 },
  tablet: { width: 620, height: 900 },
  phone: { width: 390, height: 800 },
};

interface View {
  readonly name: string;
  readonly address: string;
  readonly size: keyof typeof SIZES;
  readonly theme: 'light' | 'dark';
  readonly live: boolean;
}

const view = (
  address: string,
  theme: View['theme'] = 'light',
  size: View['size'] = 'desk',
  live = false,
): View => {
  const what = address.replaceAll(/[=&]/g, '-') || 'opening';
  return {
    name: [live ? 'live' : 'still', size, theme, what].join('-'),
    address,
    size,
    theme,
    live,
  };
};

const STILLS: readonly View[] = [
  view(''),
  view('', 'dark'),
  view('', 'light', 'tablet'),
  view('', 'light', 'phone'),
  view('', 'dark', 'phone'),
  view('question=tokyo-office&country=FRA'),
  view('question=ukraine', 'dark'),
  view('area=asia&country=JPN'),
  view('area=atlantic', 'light', 'phone'),
  view('paragraph=P4'),
  view('compare=JPN-KOR', 'dark'),
  view('step=macron'),
  view('date=1999-03-12'),
  view('country=NATO', 'light', 'phone'),
];
const LIVES: readonly View[] = [
  view('', 'light', 'desk', true),
  view('', 'dark', 'desk', true),
  view('', 'light', 'phone', true),
  view('question=tokyo-office&country=FRA', 'light', 'desk', true),
  view('question=ukraine', 'dark', 'desk', true),
  view('area=asia&country=JPN', 'light', 'desk', true),
  view('area=atlantic', 'dark', 'phone', true),
  view('paragraph=P4', 'light', 'desk', true),
  view('compare=JPN-KOR', 'light', 'desk', true),
  view('step=macron', 'dark', 'desk', true),
];

/** Opens a view. It is set in the project's own fonts, for which a busy machine may be too late. */
async function open(map: NewsMap, { address, size, theme, live }: View): Promise<void> {
  const { page } = map;
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await map.open(address && `?${address}`);
  await page.evaluate(async (fonts) => {
    await document.fonts.ready;
    for (const { family, weight, base64 } of fonts) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace(family, bytes, { weight }).load());
    }
    // The room that the sentence above the map keeps is that of the letters it was drawn in.
    document.querySelector<HTMLElement>('.summary')?.style.removeProperty('--drawn');
  }, ownFonts());
  if (live) {
    await map.stage.live();
    await map.stage.settled();
  }
}

/** Leaves the test out, with a line that says why, where pictures can't be compared. */
async function skipElsewhere(page: Page): Promise<void> {
  const reason = await otherMachine(page);
  if (reason !== null) console.log(reason);
  // biome-ignore lint/suspicious/noSkippedTests: another browser draws other pixels, and none is wrong
  test.skip(reason !== null, reason ?? '');
}

test('two dozen pictures have a reference, and none is left over', () => {
  const names = [...STILLS, ...LIVES].map(({ name }) => `${name}.png`).sort();
  expect(names).toHaveLength(24);
  if (!updating) expect(existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []).toEqual(names);
});

for (const [what, views, quick] of [
  ['the still', STILLS, 6],
  ['the map that moves', LIVES, 2],
] as const) {
  test(`${what} looks as it did`, async ({ map, page }) => {
    test.setTimeout(150_000);
    if (views === STILLS) await map.saveData();
    await page.goto('./');
    await skipElsewhere(page);
    // Each takes software rendering some seconds.
    for (const view of LONG || updating ? views : views.slice(0, quick)) {
      const file = `${view.name}.png`;
      await open(map, view);
      await expect.soft(map.stage.box, view.name).toHaveScreenshot(file, {
        scale: 'css',
        animations: 'disabled',
        threshold: 0.2,
        maxDiffPixelRatio: 0.002,
      });
      if (updating) packPng(`${FOLDER}/${file}`);
    }
  });
}

test.describe('two hundred views', { tag: '@long' }, () => {
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const of = (key: string, values: readonly string[]): string[] =>
    values.map((value) => `${key}=${value}`);
  const addresses = [
    ...ids(story.questions).flatMap((question) =>
      ids(story.regions).map((area) => `question=${question}&area=${area}`),
    ),
    ...of('country', ids(actors)),
    ...of('paragraph', ids(story.paragraphs)),
    ...of('compare', story.comparisons),
    ...of('step', ids(story.steps)),
    ...of('date', ['1949-04-04', '1982-05-30', '1999-03-12', '2004-03-29', '2020-03-27']),
  ];
  const views = [
    ...addresses.flatMap((address) => [view(address), view(address, 'dark')]),
    ...addresses.slice(0, 20).map((address) => view(address, 'light', 'phone')),
  ];

  test('look as they did, by the mean colours of their parts', async ({ map, page }) => {
    test.setTimeout(20 * 60_000);
    expect(views.length).toBeGreaterThan(200);
    await map.saveData();
    await page.goto('./');
    await skipElsewhere(page);
    const then = (existsSync(GRIDS) ? JSON.parse(readFileSync(GRIDS, 'utf8')) : {}) as Record<
      string,
      string
    >;
    const now: Record<string, string> = {};
    const wrong: string[] = [];
    for (const one of views) {
      await open(map, one);
      const picture = await map.stage.box.screenshot({ scale: 'css', animations: 'disabled' });
      const grid = gridOf(picture);
      now[one.name] = grid;
      const reference = then[one.name];
      const distance = reference === undefined ? null : gridDistance(reference, grid);
      if (updating || (distance !== null && distance <= 3)) continue;
      const file = `test-results/views/${one.name}.png`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, picture);
      wrong.push(
        `${one.name}: ${distance === null ? 'no reference' : `off by ${distance}`}, ${file}`,
      );
    }
    if (updating) writeFileSync(GRIDS, `${JSON.stringify(now, null, 2)}\n`);
    else expect(Object.keys(then).sort()).toEqual(Object.keys(now).sort());
    expect(wrong).toEqual([]);
  });
});
