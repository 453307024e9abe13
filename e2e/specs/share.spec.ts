import { readFile } from 'node:fs/promises';
import { startHostPage } from '../fixtures/hostPage.ts';
import { story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** Passing a view on: the dialog, its link and its picture. What it gives to embed: embedCode.spec.ts. */

const ADDRESS = '?country=FRA&question=china';
const REFUSED = 'Not copied. Selected: press Ctrl or ⌘ C';

test('it is fetched when a pointer nears its button, and not before', { tag: '@long' }, async ({
  map,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.frame() === page.mainFrame()) fetched.push(new URL(request.url()).pathname);
  });
  const late = () => fetched.filter((path) => /\/lazyParts-[^/]*\.js$/.test(path));
  await map.open(ADDRESS);
  await expect(map.share.button).toHaveText('Share · Embed');
  expect(late()).toEqual([]);
  await map.share.button.hover();
  await expect.poll(late).toHaveLength(1);
  await expect(map.share.box).toHaveCount(0);
  await map.share.open();
  expect(late()).toHaveLength(1);
  expect(fetched.filter((path) => path.endsWith('.css'))).toHaveLength(2);
});

test('the link is that of the view, and opens it again', async ({ map, page, server }) => {
  await map.open(`${ADDRESS}&theme=dark`);
  await map.share.open();
  await expect(map.share.link).toHaveValue(`${server.url}question/china/?country=FRA`);
  await page.goto(await map.share.link.inputValue());
  await expect(map.panel.heading('France')).toBeVisible();
  await expect(map.question('What line toward China?')).toHaveAttribute('aria-current', 'true');
});

test('Escape closes it, gives the focus back and leaves the choice alone', async ({
  map,
  page,
}) => {
  await map.open(ADDRESS);
  await map.share.open();
  await page.keyboard.press('Escape');
  await expect(map.share.box).toHaveCount(0);
  await expect(map.share.button).toBeFocused();
  await expect(map.panel.heading('France')).toBeVisible();

  await map.share.open();
  await map.share.close.click();
  await expect(map.share.box).toHaveCount(0);
  await expect(map.share.button).toBeFocused();
  // The style of all that is lazy, once.
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('by keyboard alone: opened, walked, set and closed', async ({ map, page }) => {
  await map.open(ADDRESS);
  await map.viewSwitch('Table').focus();
  await page.keyboard.press('Tab');
  await expect(map.share.button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map.share.box).toBeVisible();

  const reached: string[] = [];
  for (let i = 0; i < 30; i++) {
    const name = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      if (!focused?.closest('dialog')) return null;
      const { outlineStyle } = getComputedStyle(focused.closest('.pill') ?? focused);
      const label = focused.labels?.[0]?.textContent ?? focused.ariaLabel ?? focused.textContent;
      return outlineStyle === 'none' ? `${label} (without a ring)` : label;
    });
    if (name === null) break;
    reached.push(name ?? '');
    await page.keyboard.press('Tab');
    if (name === 'Copy code') break;
  }
  expect(reached).toEqual([
    'Close',
    'Link to this view',
    'Copy link',
    'Download picture',
    'Save as SVG',
    'Save as PNG',
    'Positions, CSV',
    'Statements, CSV',
    'Map, GeoJSON',
    'All, JSON',
    'What the columns mean',
    'Plain page',
    'Question',
    'Country',
    'Theme',
    'Language',
    'Fill the column',
    'Height, px',
    'Code to paste',
    'Copy code',
  ]);

  await map.share.host('Plain page').focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.share.host('Script')).toBeChecked();
  await expect(map.share.code).toHaveValue(/^<div data-stance-map /);
  await map.share.close.focus();
  await page.keyboard.press('Enter');
  await expect(map.share.button).toBeFocused();
});

test.describe('where the clipboard may be written to', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('what is copied is what stands there', async ({ map, page }) => {
    await map.open(ADDRESS);
    await map.share.open();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await map.share.action('Copy link').click();
    await expect(map.share.said('Copied')).toBeVisible();
    expect(await clipboard()).toBe(await map.share.link.inputValue());

    await map.share.action('Copy code').click();
    await expect(map.share.said('Copied')).toHaveCount(2);
    expect(await clipboard()).toBe(await map.share.code.inputValue());
    // The code is another one now, and that has not been copied.
    await map.share.option('Country').selectOption('Japan');
    await expect(map.share.said('Copied')).toHaveCount(1);
  });
});

test('where a frame’s sandbox refuses the clipboard, the link is selected, and it says so', async ({
  page,
  server,
  guard,
}) => {
  guard.allow(/Permissions policy violation: The Clipboard API/);
  const host = await startHostPage(
    `<iframe sandbox="allow-scripts" width="1000" height="700" src="${server.url}${ADDRESS}"></iframe>`,
  );
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: /^Share/ }).click();
  await frame.getByRole('button', { name: 'Copy link' }).click();
  await expect(frame.getByRole('status').getByText(REFUSED)).toBeVisible();
  const link = frame.getByRole('textbox', { name: 'Link to this view' });
  expect(
    await link.evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    ),
  ).toBe(`${server.url}question/china/?country=FRA`);
  await host.close();
});

test('what the system offers to share with is offered where there is such a thing', {
  tag: '@long',
}, async ({ map, page }) => {
  await map.open(ADDRESS);
  await map.share.open();
  await expect(map.share.action('Share with an app')).toHaveCount(0);
  await page.addInitScript(() => {
    const share = (data: ShareData): Promise<void> => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      return Promise.reject(new DOMException('Thought better of it', 'AbortError'));
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share });
  });
  await map.open(ADDRESS);
  await map.share.open();
  const url = await map.share.link.inputValue();
  await map.share.action('Share with an app').click();
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(JSON.parse(shared ?? '')).toEqual({ title: `France · ${story.title}`, url });
});

test('the picture of the page is there to be saved', { tag: '@long' }, async ({ map, page }) => {
  await map.open(ADDRESS);
  await map.share.open();
  const coming = page.waitForEvent('download');
  await map.share.download.click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('country-FRA.png');
  expect(new URL(download.url()).pathname).toBe('/pictures/country/FRA.png');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
});

test.describe('without the dialog', () => {
  test.use({ allowConsole: /Failed to load resource|lazyParts-/ });

  test('the page says so, and the button works once it comes', async ({ map, page }) => {
    await page.route('**/assets/lazyParts-*.js', (route) => route.abort());
    await map.open(ADDRESS);
    await map.share.button.click();
    await expect(map.notices('That part of the page did not load.')).toBeVisible();
    await expect(map.panel.heading('France')).toBeVisible();
  });
});

test('on paper there is the page and nothing of it', { tag: '@long' }, async ({ map, page }) => {
  await map.open(ADDRESS);
  await map.share.open();
  await page.emulateMedia({ media: 'print' });
  await expect(map.share.box).toBeHidden();
  await expect(map.summary).toBeVisible();
});

test.describe('on a phone', { tag: '@phone' }, () => {
  test('it is a sheet as wide as the screen', { tag: '@long' }, async ({ map, page }) => {
    await map.open(ADDRESS);
    await map.share.button.tap();
    await expect(map.share.box).toBeVisible();
    const box = await map.share.box.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(390);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    await map.share.close.tap();
    await expect(map.share.box).toHaveCount(0);
    await map.share.button.tap();
    await page.touchscreen.tap(200, 10);
    await expect(map.share.box).toHaveCount(0);
  });
});
