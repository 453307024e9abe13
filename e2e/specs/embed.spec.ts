import { blockRequests } from '../fixtures/blockRequests.ts';
import { DIV, ELEMENT, TEXT, test } from '../fixtures/host.ts';
import { actor, statesOf, story } from '../fixtures/story.ts';
import { expect } from '../fixtures/test.ts';

/** The map in a host's page on another origin, put there by the loader. */

/** Whose land the tied paragraph speaks of, as the story says it. */
const SPOKEN_OF = story.statements
  .filter(({ paragraph }) => paragraph === 'P10')
  .flatMap(({ about, speaker }) => [...about, ...(speaker.actor ? [speaker.actor] : [])])
  .filter((id, i, all) => actor(id).kind === 'country' && all.indexOf(id) === i)
  .sort();
const SANDBOXES = [
  ['no sandbox', ''],
  ['allow-scripts', 'allow-scripts'],
  ['allow-scripts and allow-same-origin', 'allow-scripts allow-same-origin'],
] as const;

for (const [kind, snippet] of [
  ['a div', DIV],
  ['an element', ELEMENT],
] as const) {
  for (const [name, sandbox] of SANDBOXES) {
    // Each kind once, with a sandbox and without; the other pairs where there is time.
    const isUsual = sandbox === (kind === 'a div' ? '' : 'allow-scripts');
    const tag = isUsual ? [] : ['@long'];
    test(`${kind}, ${name}: the map comes with its country, and is as high as what it holds`, {
      tag,
    }, async ({ host, html, page }) => {
      const given = sandbox ? snippet.replace(' ', ` data-sandbox="${sandbox}" `) : snippet;
      await host.open(html({ embed: given }));
      await host.told();
      await expect.poll(() => host.footBelow()).toBeGreaterThan(0);
      expect(await host.frame().getAttribute('sandbox')).toBe(sandbox || null);
      await expect(host.frame()).toHaveAttribute('loading', 'lazy');
      await expect(host.frame()).toHaveAttribute('title', /\w/);
      await expect(host.heading('France')).toBeVisible();
      await expect(host.inside().locator('.stage')).toBeVisible();
      await expect(page.locator('.text')).toBeHidden();
      // Its foot is out of sight, so it takes its height at once; then what the reader's acts make it.
      await expect.poll(() => host.scrollLeft()).toBe(0);
      const withFrance = await host.height();
      await host.inside().getByRole('button', { name: 'Close', exact: true }).click();
      // Nothing can be scrolled in a frame that is still too high, so the new height is waited for first.
      await expect.poll(() => host.height()).not.toBe(withFrance);
      await expect.poll(() => host.scrollLeft()).toBe(0);
      await host.listen();
      const before = await host.height();
      await host.inside().getByRole('link', { name: 'United States', exact: true }).click();
      await expect(host.heading('United States')).toBeVisible();
      await expect.poll(() => host.height()).not.toBe(before);
      await expect.poll(() => host.scrollLeft()).toBe(0);
      await host.inside().getByRole('button', { name: 'Close', exact: true }).click();
      await expect.poll(() => host.height()).toBe(before);
      expect(await host.heard()).toEqual([
        { type: 'select', detail: { country: 'USA', question: 'nato-in-asia' } },
        { type: 'select', detail: { country: null, question: 'nato-in-asia' } },
      ]);
    });
  }
}

test('its text is read until the map has come', async ({ host, html, page }) => {
  const letGo = await blockRequests(page, '**/embed.html*');
  await host.open(html({}));
  await expect(page.getByText(TEXT)).toBeVisible();
  letGo();
  await expect(host.heading('France')).toBeVisible();
  await expect(page.getByText(TEXT)).toBeHidden();
});

test('a map whose foot is out of sight becomes as high as all of it, and nobody sees that', {
  tag: '@long',
}, async ({ host, html, page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await host.open(html({}));
  await host.told();
  expect(await host.footBelow()).toBeGreaterThan(0);
  await expect(host.heading('France')).toBeVisible();
  await expect.poll(() => host.height()).toBeGreaterThan(700);
  await expect.poll(() => host.scrollLeft()).toBe(0);
  expect(await host.shifts()).toBe(0);
});

test.describe('with the map that moves', () => {
  test.use({ savesData: false });

  test('the host’s layout does not shift, from its first paint on', async ({ host, html }) => {
    await host.open(html({ at: 0 }));
    await host.told();
    await expect(host.inside().locator('canvas')).toBeVisible({ timeout: 20_000 });
    await expect(host.inside().getByRole('heading', { level: 1 })).toBeVisible();
    // Its foot is in sight: it is whole at the height that was kept for it.
    expect(await host.footBelow()).toBeLessThan(0);
    expect(await host.height()).toBe(600);
    expect(await host.shifts()).toBe(0);
  });
});

test('a place that comes late is found, each place once, and each has its own map', {
  tag: '@long',
}, async ({ host, html, page, server }) => {
  await host.open(html({ embed: `${DIV}${ELEMENT.replace('FRA', 'DEU')}` }));
  await page.evaluate((loader) => {
    const late = document.createElement('div');
    late.dataset.stanceMap = '';
    late.dataset.country = 'JPN';
    document.querySelector('h1')?.before(late);
    for (const src of [loader, loader.replace('embed.js', 'embed/1.0.0.js')]) {
      const again = document.createElement('script');
      again.src = src;
      document.body.append(again);
    }
  }, `${server.url}embed.js`);
  await expect(host.heading('Japan', 0)).toBeVisible();
  await expect(host.heading('France', 1)).toBeVisible();
  await host.place(2).scrollIntoViewIfNeeded();
  await expect(host.heading('Germany', 2)).toBeVisible();
  for (const nth of [0, 1, 2]) expect(await host.frame(nth).count()).toBe(1);
  // What one is told, the others do not hear.
  await host.place(1).evaluate((element) => {
    element.dataset.country = 'ITA';
  });
  await expect(host.heading('Italy', 1)).toBeVisible();
  await expect(host.heading('Japan', 0)).toBeVisible();
  await expect(host.heading('Germany', 2)).toBeVisible();
});

test('the element has properties, methods and events', async ({ host, html }) => {
  await host.open(html({ embed: ELEMENT }));
  await expect(host.heading('France')).toBeVisible();
  await host.listen();
  const map = host.place();
  await map.evaluate((element) => Object.assign(element, { country: 'DEU', theme: 'dark' }));
  await expect(host.heading('Germany')).toBeVisible();
  await expect(map).toHaveAttribute('country', 'DEU');
  await expect(host.inside().locator('html')).toHaveAttribute('data-theme', 'dark');
  await map.evaluate((element: import('../../src/embed/host/api.ts').StanceMapElement) => {
    element.showQuestion('china');
    element.showCountry('AUS');
    element.showParagraph('P4');
  });
  await expect(host.heading('Australia')).toBeVisible();
  await expect(host.inside().locator('.pill[aria-current]')).toHaveText('China');
  await expect.poll(async () => statesOf(await host.lit())).toEqual(['FRA']);
  await map.evaluate((element: import('../../src/embed/host/api.ts').StanceMapElement) => {
    element.showParagraph(null);
    element.showCountry(null);
    // What the story does not know, and what is no id at all.
    element.showCountry('BRA');
    element.showCountry('<b>');
    element.showQuestion('no-such-question');
  });
  await expect(host.heading('Who says what')).toBeVisible();
  await expect.poll(() => host.lit()).toEqual([]);
  // All of it was the host's own wish, and is no news to it.
  expect(await host.heard()).toEqual([]);
});

test('an element that was moved in its page is as it was told since', { tag: '@long' }, async ({
  host,
  html,
}) => {
  await host.open(html({ embed: ELEMENT }));
  await expect(host.heading('France')).toBeVisible();
  const map = host.place();
  const paragraph = host.inside().getByRole('button', { name: 'paragraph' }).first();
  await map.evaluate((element) => {
    Object.assign(element, { country: 'JPN', question: 'china', theme: 'dark', quotes: true });
  });
  await expect(host.heading('Japan')).toBeVisible();
  await expect(paragraph).toBeVisible();
  await map.evaluate((element) => document.body.append(element));
  await expect(host.heading('Japan')).toBeVisible();
  await expect(host.inside().locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(host.inside().locator('.pill[aria-current]')).toHaveText('China');
  await expect(paragraph).toBeVisible();
  // Told while it is away, and while it comes.
  await map.evaluate((element) => {
    element.remove();
    Object.assign(element, { country: 'KOR' });
    document.body.append(element);
    Object.assign(element, { country: 'DEU' });
  });
  await expect(host.heading('Germany')).toBeVisible();
});

test('the map follows the host’s words: pointed at, focused and scrolled to', async ({
  host,
  html,
  page,
}) => {
  await host.open(
    html({
      embed: DIV.replace(' data-country="FRA"', ''),
      style:
        'body{margin:0;max-width:600px}[data-stance-map]{position:fixed;right:0;top:0;width:580px}',
    }),
  );
  await expect(host.heading('Who says what')).toBeVisible();
  await page.getByText('Tokyo').first().hover();
  await expect(host.heading('Japan')).toBeVisible();
  await page.getByRole('link', { name: 'Tokyo' }).nth(1).focus();
  await expect(host.heading('Japan')).toBeVisible();
  const middle = (selector: string, nth: number) =>
    page
      .locator(selector)
      .nth(nth)
      .evaluate((mark) => {
        const { top } = mark.getBoundingClientRect();
        window.scrollBy(0, top - window.innerHeight * 0.42);
      });
  await middle('[data-stance-map-country="FRA"]', 1);
  await expect(host.heading('France')).toBeVisible();
  await middle('[data-stance-map-paragraph]', 0);
  await expect.poll(async () => statesOf(await host.lit())).toEqual(SPOKEN_OF);
  await middle('#note', 0);
  await expect.poll(() => host.lit()).toEqual([]);
});

test('a statement’s paragraph can be asked for where the host can show it', {
  tag: '@long',
}, async ({ host, html }) => {
  await host.open(html({}));
  await expect(host.heading('France')).toBeVisible();
  await expect(host.inside().getByRole('button', { name: 'paragraph 4' })).toHaveCount(0);
  await host.open(html({ embed: DIV.replace('data-country', 'data-quotes data-country') }));
  await host.listen();
  await host.inside().getByRole('button', { name: 'paragraph 4' }).first().click();
  await expect
    .poll(() => host.heard())
    .toEqual([
      { type: 'quote', detail: { statement: expect.stringMatching(/^p4-/), paragraph: 'P4' } },
    ]);
});

test('the host’s Back leaves the host’s page, whatever was chosen in the map', {
  tag: '@long',
}, async ({ host, html, page }) => {
  await host.open(html({}));
  await expect(host.heading('France')).toBeVisible();
  const length = await page.evaluate(() => history.length);
  await host.inside().getByRole('link', { name: 'Japan', exact: true }).first().click();
  await expect(host.heading('Japan')).toBeVisible();
  await host.inside().getByRole('link', { name: 'What line toward China?' }).click();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('a wheel over the map scrolls the host’s page', async ({ host, html, page }) => {
  await host.open(html({ at: 0 }));
  await expect(host.heading('France')).toBeVisible();
  const { x, y } = await host.onMap(100, 50);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200);
});
