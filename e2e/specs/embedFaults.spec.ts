import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Host } from '../drivers/Host.ts';
import { DIV, ELEMENT, TEXT, test } from '../fixtures/host.ts';
import { expect } from '../fixtures/test.ts';

// A clock that a test has moved stays in its context.
test.use({ reuseContext: false });

/** The map in a host's page that is hostile, or where something does not come. */

test('messages from elsewhere have no effect on map or host', async ({ host, html, page }) => {
  await host.open(html({}));
  await host.told();
  await host.listen();
  const src = (await host.frame().getAttribute('src')) ?? '';
  const nonce = new URL(src).searchParams.get('nonce') ?? '';
  expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  // Another frame of the host's speaks to both, with the right nonce.
  await page.evaluate(async (known) => {
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const { Function: Made } = stranger.contentWindow as Window & typeof globalThis;
    const say = Made('target', 'message', 'target.postMessage(message, "*")');
    const map = document.querySelector('[data-stance-map]')?.shadowRoot?.querySelector('iframe');
    const envelope = { stanceMap: 1, nonce: known };
    say(window, { ...envelope, type: 'height', height: 3000, asked: true });
    say(window, { ...envelope, type: 'select', country: 'ITA', question: 'china' });
    say(map?.contentWindow, { ...envelope, type: 'select', country: 'ITA' });
    // And the host itself, with words that do not fit.
    for (const wrong of [
      { stanceMap: 1, nonce: '0'.repeat(32), type: 'select', country: 'ITA' },
      { stanceMap: 2, nonce: known, type: 'select', country: 'ITA' },
      { ...envelope, type: 'select', country: 'javascript:alert(1)' },
      { ...envelope, type: 'constructor' },
      null,
      'select',
    ]) {
      map?.contentWindow?.postMessage(wrong, '*');
    }
    map?.contentWindow?.postMessage({ ...envelope, type: 'ask', question: 'china' }, '*');
  }, nonce);
  // What fits, said last, was heard.
  await expect(host.inside().locator('.pill[aria-current]')).toHaveText('China');
  await expect(host.heading('France')).toBeVisible();
  expect(await host.heard()).toEqual([]);
  expect(await host.height()).not.toBe(3000);
});

test.describe('where the frame does not come', () => {
  test.use({ allowConsole: /Failed to load resource|Content Security Policy|Refused to/i });

  /** Opens the page and lets the loader's patience with the frame come to its end. */
  async function openInVain(
    host: Host,
    page: Page,
    ...opened: Parameters<Host['open']>
  ): Promise<void> {
    await page.clock.install();
    await host.open(...opened);
    const isShown = async (): Promise<boolean> => {
      await page.clock.runFor(1000);
      return host.frame().isVisible();
    };
    await expect.poll(isShown, { intervals: [50] }).toBe(false);
  }

  test('its page is missing: the text stays, at the height that was kept', async ({
    host,
    html,
    page,
  }) => {
    await page.route('**/embed.html*', (route) => route.fulfill({ status: 404, body: 'Gone' }));
    await openInVain(host, page, html({}));
    await expect(page.getByText(TEXT)).toBeVisible();
    expect(await host.height()).toBe(600);
    expect(await host.shifts()).toBe(0);
  });

  test('the host’s policy forbids it: the same', { tag: '@long' }, async ({
    host,
    html,
    page,
    server,
  }) => {
    await openInVain(host, page, html({}), {
      'Content-Security-Policy': `frame-src 'none'; script-src ${new URL(server.url).origin}`,
    });
    await expect(page.getByText(TEXT)).toBeVisible();
  });

  test('the loader is missing: the text is there', async ({ host, html, page, server }) => {
    await host.open(html({ loader: `${server.url}no-loader.js` }));
    await expect(page.getByText(TEXT)).toBeVisible();
  });
});

const HOSTILE = {
  'frozen prototypes':
    'for (const one of [Object, Array, Function, String, Map, Element, HTMLElement, Node, Event, EventTarget]) { Object.freeze(one.prototype); Object.freeze(one); }',
  'a library that changes what all objects have':
    'Array.from = (x) => [x]; Function.prototype.bind = function () { return this; }; Array.prototype.each = Object.prototype.each = () => 0; Array.prototype.toJSON = () => "no"; Element.prototype.remove = Element.prototype.show = () => { throw new Error("not yours"); }; window.$ = () => null; window.Symbol.observable = 1;',
};

for (const [name, before] of Object.entries(HOSTILE)) {
  const tag = name === 'frozen prototypes' ? [] : ['@long'];
  test(`${name}: the map works`, { tag }, async ({ host, html }) => {
    await host.open(html({ before, embed: `${DIV}${ELEMENT}` }));
    await expect(host.heading('France')).toBeVisible();
    await host.place(1).scrollIntoViewIfNeeded();
    await expect(host.heading('France', 1)).toBeVisible();
  });
}

test('a page that has no shadow trees to give keeps its text, and hears of no error', {
  tag: '@long',
}, async ({ host, html, page }) => {
  const before = 'Element.prototype.attachShadow = () => { throw new Error("no"); };';
  await host.open(html({ before, embed: `${DIV}${ELEMENT}` }));
  await page.waitForFunction(() => customElements.get('stance-map') !== undefined);
  await expect(page.getByText(TEXT)).toHaveCount(2);
  await expect(page.getByText(TEXT).first()).toBeVisible();
});

test('a strict policy and hostile style change nothing', async ({ host, html, page, server }) => {
  const origin = new URL(server.url).origin;
  const file = readFileSync('dist/embed.js');
  const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
  await page.route('**/hostile.css', (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: '* { margin: 20px !important; max-width: 90% !important; transform: rotate(3deg) } iframe { display: none !important; height: 40px !important } [data-stance-map] { display: block; min-height: 600px }',
    }),
  );
  const strict = html({
    loader: `${server.url}embed/1.0.0.js`,
    script: `integrity="${integrity}" crossorigin`,
  }).replace(/<style>[\s\S]*?<\/style>/, '<link rel="stylesheet" href="/hostile.css">');
  await host.open(strict, {
    'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'; img-src data:`,
  });
  await expect(host.heading('France')).toBeVisible();
  const { width } = (await host.frame().boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(300);
});

test('the loader is three kilobytes at most, and its copy is what the docs say', () => {
  const loader = readFileSync('dist/embed.js');
  expect(brotliCompressSync(loader).length).toBeLessThanOrEqual(3000);
  const [version, ...others] = readdirSync('dist/embed').filter((name) => name.endsWith('.js'));
  expect(others).toEqual([]);
  const copy = readFileSync(`dist/embed/${version}`);
  expect(copy.equals(loader)).toBe(true);
  const hash = createHash('sha384').update(copy).digest('base64');
  const page = readFileSync('docs/embedding.md', 'utf8');
  expect(page).toContain(`embed/${version}`);
  expect(page).toContain(`integrity="sha384-${hash}"`);
});
