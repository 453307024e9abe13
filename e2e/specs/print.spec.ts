import type { Page } from '@playwright/test';
import { PALETTES } from '../../src/model/palette.ts';
import { NewsMap } from '../drivers/NewsMap.ts';
import { type Paper, readPdf } from '../fixtures/pdf.ts';
import type { Hex } from '../fixtures/pixels.ts';
import { saveData } from '../fixtures/savedData.ts';
import { area, middleOf } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** What comes out of the printer: the still, whatever the screen shows. */

const { light, dark } = PALETTES;

// Whether the fonts come in time is chance, and papers are compared letter for letter.
test.beforeEach(({ context }) => context.route('**/*.woff2', (route) => route.abort()));
test.use({ allowConsole: /Failed to load resource.*woff2|net::ERR_FAILED/ });

async function print(page: Page, landscape = false): Promise<Paper> {
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return readPdf(await page.pdf({ format: 'A4', landscape }));
}

/** The paper of an address as it is where nothing but the still has come. */
async function plain(page: Page, address = ''): Promise<Paper> {
  const other = await page.context().newPage();
  await other.route('**/maplibre-*.js', (route) => route.abort());
  await saveData(other);
  await other.goto(new URL(address, page.url()).href);
  await new NewsMap(other).takenOver();
  const paper = await print(other);
  await other.close();
  return paper;
}

/** Every letter, line and area with its place, whichever part of the page was drawn first. */
function strokes({ contents }: Paper): string {
  const drawn = contents.split('\n').filter((line) => / (?:Tj|Tm|re|[lcm])$/.test(line));
  return drawn.sort().join('\n');
}

/** By how much words of one paper stand lower than on another that has the same ones across. */
function movedDown(mine: readonly string[], theirs: readonly string[]): number[] {
  const [here, there] = [new Set(mine), new Set(theirs)];
  const apart = (lines: readonly string[], others: ReadonlySet<string>): string[] =>
    lines.filter((line) => line.endsWith('Tm') && !others.has(line));
  const down = (line: string): number => Number(line.split(' ').at(-2));
  const across = (line: string): string => line.split(' ').slice(0, -2).join(' ');
  const order = (a: string, b: string): number =>
    across(a).localeCompare(across(b)) || down(a) - down(b);
  const [moved, from] = [apart(mine, there).sort(order), apart(theirs, here).sort(order)];
  expect(moved.map(across)).toEqual(from.map(across));
  return moved.map((line, i) => down(line) - down(from[i] ?? ''));
}

function expectColours({ colours }: Paper, ...wanted: string[]): void {
  expect(wanted.filter((colour) => !colours.has(colour as Hex))).toEqual([]);
}

test('the opening view fits two pages, upright or not, with its colours', async ({ map, page }) => {
  await map.open();
  for (const landscape of [false, true]) {
    const paper = await print(page, landscape);
    expect(paper.pages).toBeLessThanOrEqual(2);
    expectColours(paper, light.blue, light.ochre, light.purple, light.silent, light.sea);
  }
});

test('a country’s page fits three pages, and the table two', async ({ map, page }) => {
  await page.goto('./country/FRA/');
  expect((await print(page)).pages).toBeLessThanOrEqual(3);
  await map.open('?view=table');
  expect((await print(page)).pages).toBeLessThanOrEqual(2);
});

for (const theme of ['chosen', 'the system’s'] as const) {
  test(`the dark theme prints as the light one: ${theme}`, { tag: '@long' }, async ({
    map,
    page,
  }) => {
    if (theme !== 'chosen') await page.emulateMedia({ colorScheme: 'dark' });
    await map.open(theme === 'chosen' ? '?theme=dark' : '');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    const paper = await print(page);
    expect(paper.colours.has(dark.blue as Hex)).toBe(false);
    expect(paper.contents === (await plain(page, './')).contents).toBe(true);
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
}

test('a map that was moved prints as the still, and is back on the screen', {
  tag: '@long',
}, async ({ map, page }) => {
  await page.addInitScript(() => {
    addEventListener('afterprint', () => document.documentElement.setAttribute('data-printed', ''));
  });
  await map.open('?country=JPN');
  // Who saves data has the first borders in both.
  await map.stage.button('Zoom in').focus();
  await map.stage.live();
  await map.stage.zoomIn(2);
  const before = await map.stage.labels();
  const paper = await print(page);
  expect(paper.contents === (await plain(page, './country/JPN/')).contents).toBe(true);
  await page.bringToFront();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await expect(map.stage.canvas).toBeVisible();
  await expect(map.stage.still).toBeHidden();
  expect(await map.stage.labels()).toEqual(before);
});

test('a globe prints as the flat still', { tag: '@long' }, async ({ map, page }) => {
  await map.open();
  // Who saves data has the first borders in both.
  await map.stage.button('Zoom in').focus();
  await map.stage.live();
  await map.stage.button('Globe').click();
  await map.stage.settled();
  const paper = await print(page);
  expect(paper.contents === (await plain(page, './')).contents).toBe(true);
  await page.bringToFront();
});

test('the names of another part of the world stand where the still has their land', {
  tag: '@long',
}, async ({ map, page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await map.open('?area=asia');
  await map.stage.settled();
  // The paper's box at its full size, so that a point of it is a pixel.
  await page.setViewportSize({ width: 1009, height: 680 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect((await map.stage.rect()).width).toBeCloseTo(840, 0);
  const names = await map.stage.labels();
  for (const [id, text] of [
    ['AUS', 'Australia / not reported'],
    ['CHN', 'China / opposes'],
  ] as const) {
    const { x, y } = await map.stage.pointOf(middleOf(id), area('asia'));
    const name = names.find((one) => one.text === text);
    expect(Math.abs((name?.x ?? 0) + (name?.width ?? 0) / 2 - x), text).toBeLessThan(20);
    expect(Math.abs((name?.y ?? 0) + (name?.height ?? 0) / 2 - y), text).toBeLessThan(20);
  }
});

test('a frame prints as the page does', { tag: '@long' }, async ({ map, page }) => {
  await map.open('embed/FRA/');
  const paper = await print(page);
  const plainly = await plain(page, '../../country/FRA/');
  expect(paper.pages).toBe(plainly.pages);
  // All is where it is on the page, but for the foot: as part of a flex box the panel is as high as before
  // it was broken over two pages, and Chromium sets what follows some pixels lower.
  const [mine, theirs] = [strokes(paper).split('\n'), strokes(plainly).split('\n')];
  const lower = movedDown(mine, theirs);
  expect(lower.length).toBeLessThan(20);
  for (const by of lower) expect(by).toBe(lower[0]);
  expect(lower[0] ?? 0).toBeLessThan(10);
});

test('on paper there is the live map’s still and nothing to press', async ({ map, page }) => {
  await map.spendData();
  await map.open('?country=FRA');
  await map.stage.live();
  await page.emulateMedia({ media: 'print' });
  await expect(map.stage.still).toBeVisible();
  await expect(map.stage.canvas).toBeHidden();
  for (const control of [
    map.questions,
    page.getByRole('combobox'),
    page.getByRole('button'),
    page.getByRole('navigation'),
    page.getByText('Data (JSON)'),
  ]) {
    for (const one of await control.all()) await expect(one).toBeHidden();
  }
  await expect(map.summary).toBeVisible();
  await expect(
    page.getByRole('heading', {
      name: 'How close should NATO and the Asia-Pacific come?',
      level: 2,
      exact: true,
    }),
  ).toBeVisible();
  await expect(
    page.getByText(
      '“Whatever people say, geography is stubborn. The Indo-Pacific is not the North Atlantic”',
    ),
  ).toBeVisible();
  await expect(page.getByText('What the article does not report')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(map.stage.canvas).toBeVisible();
  await expect(map.stage.button('Zoom in')).toBeVisible();
});

test('what is folded away is printed: silent names, the evidence', async ({ map, page }) => {
  await map.open();
  const folded = [
    page.locator('.all-names').getByRole('link', { name: 'Belgium', exact: true }),
    page.getByText('among the Allies there is no consensus', { exact: false }),
  ];
  for (const words of folded) await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const words of folded) await expect(words).toBeVisible();
  await expect(map.rollCall.seeAll).toBeHidden();
  await expect(page.getByText('Who says what')).toBeHidden();
});

for (const address of ['', '?country=JPN&question=china', '?view=table', '?country=NATO']) {
  const tag = address === '?view=table' ? [] : ['@long'];
  test(`no word is cut on paper: ${address || 'the opening view'}`, { tag }, async ({
    map,
    page,
  }) => {
    // A4 less its margins.
    await page.setViewportSize({ width: 680, height: 1032 });
    await map.open(address);
    await page.emulateMedia({ media: 'print' });
    expect(await map.layout.cutWords()).toEqual([]);
    expect(await map.layout.sidewaysScroll()).toBe(0);
  });
}

test('the paper carries a short link to what it shows', { tag: '@long' }, async ({
  map,
  page,
  baseURL,
}) => {
  const host = (baseURL ?? '').replace(/^http:\/\//, '');
  const link = page.locator('.permalink');
  await map.open('?utm_source=mail&country=JPN&question=china&theme=dark');
  await expect(link).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(link).toHaveText(`${host}question/china/?country=JPN`);
  await expect(link).toBeVisible();
  await page.goto('./embed/FRA/');
  await expect(link).toHaveText(`${host}country/FRA/`);
});

test('without a script the paper has its map, its names and its colours', { tag: '@long' }, async ({
  browser,
  baseURL,
  guard,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  guard.watch(context);
  const page = await context.newPage();
  await page.goto('./');
  const paper = readPdf(await page.pdf({ format: 'A4' }));
  expect(paper.pages).toBeLessThanOrEqual(2);
  expectColours(paper, light.blue, light.ochre, light.purple, light.silent, light.sea);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.only-wide')).toBeVisible();
  await expect(page.locator('.only-narrow')).toBeHidden();
  await expect(page.locator('.all-names li')).toHaveCount(31);
  for (const name of await page.locator('.all-names li').all()) await expect(name).toBeVisible();
  await context.close();
});

test('@phone a phone prints the wide map and the panel’s words @long', async ({ map, page }) => {
  await map.open('?country=FRA');
  expect((await print(page)).pages).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await expect(map.stage.still).toBeVisible();
  await expect(map.panel.heading('France')).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCSS('position', 'static');
});
