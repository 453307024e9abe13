import { startDemo } from '../../src/server/demo/newsServer.ts';
import { DIV, ELEMENT, test } from '../fixtures/host.ts';
import { story } from '../fixtures/story.ts';
import { expect } from '../fixtures/test.ts';

/** The map in frames that hosts really make: their sandboxes, policies, columns and hidden places. */

const SHOWN = { width: '100%', height: '600' } as const;

/** A frame as a host writes it, without a script of ours. */
function frame(url: string, attributes: Readonly<Record<string, string>> = {}): string {
  const all = { src: `${url}embed/FRA/`, title: 'Map', ...SHOWN, ...attributes };
  const printed = Object.entries(all).map(([name, value]) => `${name}="${value}"`);
  // The driver finds a map's place by its name; the loader is not on the page.
  return `<div data-stance-map><iframe ${printed.join(' ')}></iframe></div>`;
}

for (const [name, sandbox, ...tag] of [
  ['scripts alone', 'allow-scripts'],
  ['scripts and popups', 'allow-scripts allow-popups allow-popups-to-escape-sandbox', '@long'],
  ['scripts and its origin', 'allow-scripts allow-same-origin', '@long'],
] as const) {
  test(`a plain frame with ${name}: chosen on the map, read in the panel`, { tag }, async ({
    host,
    html,
    server,
  }) => {
    await host.open(html({ loader: null, embed: frame(server.url, { sandbox }) }));
    await expect(host.heading('France')).toBeVisible();
    await host.rollCall('United States').click();
    await expect(host.heading('United States')).toBeVisible();
    expect(await host.scrollLeft()).toBeGreaterThan(0);
  });
}

test('a frame in a sandbox without scripts is read as it was prerendered', async ({
  guard,
  host,
  html,
  server,
}) => {
  guard.allow(/Blocked script execution/);
  await host.open(html({ loader: null, embed: frame(server.url, { sandbox: '' }) }));
  await expect(host.heading('France')).toBeVisible();
  await expect(host.inside().locator('.stage')).toBeVisible();
});

test('WordPress’s frame is asked, answers with its secret, and gets its height', async ({
  host,
  html,
  page,
  server,
}) => {
  const secret = 'a1B2c3D4e5';
  // What WordPress's own script does with the frame of a page that it does not know.
  const wordPress = `
    const secret = '${secret}';
    addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe.wp-embedded-content');
      if (!data?.secret || data.secret !== secret || source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
    });
    addEventListener('load', () => {
      const frame = document.querySelector('iframe.wp-embedded-content');
      frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
    });`;
  const embed = frame(server.url, {
    src: `${server.url}embed/FRA/#?secret=${secret}`,
    class: 'wp-embedded-content',
    sandbox: 'allow-scripts',
    security: 'restricted',
    'data-secret': secret,
    height: '338',
    scrolling: 'no',
    frameborder: '0',
    marginwidth: '0',
    marginheight: '0',
  });
  await host.open(html({ loader: null, before: wordPress, embed }));
  await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe('1000');
  await expect(host.heading('France')).toBeVisible();
});

test('a page that is isolated from other origins may embed it', { tag: '@long' }, async ({
  host,
  html,
  page,
}) => {
  await host.open(html({}), {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(host.heading('France')).toBeVisible();
});

test('in a column of 300 pixels that reads from right to left it is whole', {
  tag: '@long',
}, async ({ host, html }) => {
  const style = 'html { direction: rtl } body { max-width: 300px; padding: 0 }';
  await host.open(html({ style }));
  await expect(host.heading('France')).toBeVisible();
  expect((await host.frame().boundingBox())?.width).toBe(300);
  const wide = await host
    .inside()
    .locator('html')
    .evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(wide).toBe(0);
  await expect(host.inside().locator('html')).toHaveCSS('direction', 'ltr');
});

test('in an accordion that is opened later it comes then, at its own height', {
  tag: '@long',
}, async ({ host, html, page }) => {
  await host.open(html({ embed: `<details><summary>The map</summary>${ELEMENT}</details>` }));
  await expect(host.frame()).toBeHidden();
  await page.getByText('The map', { exact: true }).click();
  await expect(host.heading('France')).toBeVisible();
  await expect.poll(() => host.height()).toBeGreaterThan(600);
});

test('in a tab that was hidden it is as high as in one that was not', { tag: '@long' }, async ({
  host,
  html,
  page,
}) => {
  await host.open(html({ embed: `<div id="tab" style="display: none">${DIV}</div>` }));
  await page.locator('#tab').evaluate((tab) => {
    tab.style.display = 'block';
  });
  await expect(host.heading('France')).toBeVisible();
  await expect.poll(() => host.scrollLeft()).toBe(0);
});

test.describe('twenty on a page', () => {
  test.use({ savesData: false });

  test('come as they are scrolled to, and move only where they are looked at', {
    tag: '@long',
  }, async ({ host, html, page }) => {
    test.slow();
    await host.open(html({ embed: DIV.repeat(20) }));
    await expect(host.inside().locator('.live-drawn')).toHaveCount(1, { timeout: 30_000 });
    const come = () => page.frames().filter((one) => one.url().includes('embed'));
    // The browser fetches frames some screens ahead, and the last one is further.
    expect(come().length).toBeLessThan(20);
    // Its top, where the map is.
    await host.place(19).evaluate((place) => place.scrollIntoView());
    await expect(host.inside(19).locator('.live-drawn')).toHaveCount(1, { timeout: 30_000 });
    const drawn = await Promise.all(come().map((one) => one.locator('.live-drawn').count()));
    expect(drawn.reduce((sum, one) => sum + one, 0)).toBeLessThan(8);
    await host.rollCall('United States', 19).click();
    await expect(host.heading('United States', 19)).toBeVisible();
    await expect(host.heading('France', 0)).toBeAttached();
  });
});

test('what leads out of the map leaves it in its frame', { tag: '@long' }, async ({
  guard,
  host,
  html,
  page,
}) => {
  // A file that is no page has no icon, so the browser looks for one at the server's root.
  guard.allow(/favicon\.ico/);
  await host.open(html({}));
  await expect(host.heading('France')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await host.inside().getByRole('link', { name: 'Data (JSON)' }).click();
  await (await opened).waitForURL(/data\/story\.json$/);
  await expect(host.heading('France')).toBeVisible();
});

test('Tab goes into the map and comes out of it, both ways', { tag: '@long' }, async ({
  host,
  html,
  page,
}) => {
  // In the page and in the frame: each press of the key gives the focus to something.
  await page.addInitScript(() => {
    window.addEventListener('focusin', () => {
      const root = document.documentElement;
      root.dataset.focusGiven = `${Number(root.dataset.focusGiven ?? 0) + 1}`;
    });
  });
  await host.open(html({ embed: `<button>Before</button>${DIV}<button>After</button>` }));
  await expect(host.heading('France')).toBeVisible();
  await page.getByRole('button', { name: 'Before' }).focus();
  const given = async (): Promise<number> => {
    const roots = [page.locator('html'), host.inside().locator('html')];
    const each = await Promise.all(roots.map((root) => root.getAttribute('data-focus-given')));
    return each.reduce((sum, count) => sum + Number(count ?? 0), 0);
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  // In the shadow tree of its place; a frame of another origin takes the focus, and gives it, a moment later.
  const isOnMap = () =>
    page.evaluate(() => document.activeElement?.hasAttribute('data-stance-map') ?? false);
  await page.keyboard.press('Tab');
  await expect.poll(isOnMap).toBe(true);
  let steps = 0;
  while ((await focused()) !== 'After' && steps < 80) {
    const before = await given();
    await page.keyboard.press('Tab');
    await expect.poll(given, { intervals: [10] }).toBeGreaterThan(before);
    steps++;
  }
  expect(await focused()).toBe('After');
  expect(steps).toBeGreaterThan(10);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(isOnMap).toBe(true);
});

test('a finger that drags over the map scrolls the host’s page @phone @long', async ({
  host,
  html,
  page,
}) => {
  await host.open(html({}));
  await expect(host.heading('France')).toBeVisible();
  const { x, y } = await host.onMap(150, 120);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.synthesizeScrollGesture', { x, y, yDistance: -150, speed: 600 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
});

test('a host that forbids storage, full screen and popups hears of no error', {
  tag: '@long',
}, async ({ host, html, server }) => {
  const embed = frame(server.url, {
    sandbox: 'allow-scripts',
    allow:
      "fullscreen 'none'; clipboard-write 'none'; clipboard-read 'none'; storage-access 'none'",
  });
  await host.open(html({ loader: null, embed }));
  await expect(host.heading('France')).toBeVisible();
  // All that can be pressed is pressed once; the guard hears every error, in the frame too.
  for (const { title } of story.questions) {
    await host.inside().getByRole('link', { name: title, exact: true }).click();
  }
  await host.inside().getByRole('link', { name: 'Table', exact: true }).click();
  await expect(host.inside().getByRole('table')).toBeVisible();
  const kept = await host
    .inside()
    .locator('html')
    .evaluate(() => document.defaultView?.origin);
  expect(kept).toBe('null');
});

test('the loader keeps the host’s main thread for no long task', { tag: '@long' }, async ({
  host,
  html,
  page,
}) => {
  await page.addInitScript(() => {
    const seen = window as Window & { tasks?: number[] };
    seen.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration, attribution } of list.getEntries() as (PerformanceEntry & {
        attribution: { containerSrc: string }[];
      })[]) {
        // A frame of another origin runs elsewhere.
        if (!attribution.some(({ containerSrc }) => containerSrc)) seen.tasks?.push(duration);
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  const load = async (loader: string | null): Promise<number> => {
    await host.open(html(loader === null ? { loader } : {}));
    if (loader !== null) await expect(host.heading('France')).toBeVisible();
    return page.evaluate(() =>
      ((window as Window & { tasks?: number[] }).tasks ?? []).reduce((sum, one) => sum + one, 0),
    );
  };
  // What else this machine does can only lengthen a visit: the least of three is the page's own.
  const least = async (loader: string | null): Promise<number> =>
    Math.min(await load(loader), await load(loader), await load(loader));
  const without = await least(null);
  expect(await least('')).toBeLessThan(without + 50);
});

test('the news page to look at shows the map of another origin', { tag: '@long' }, async ({
  page,
  server,
}) => {
  const demo = await startDemo(server.url, 0);
  await page.goto(demo.url.replace('demo/', ''));
  expect(page.url()).toBe(demo.url);
  expect(new URL(demo.url).origin).not.toBe(new URL(server.url).origin);
  const map = page.frameLocator('[data-stance-map] iframe');
  await expect(map.getByRole('heading', { level: 2, name: 'Japan' })).toBeVisible();
  await expect(page.getByText('Japan wants closer ties with NATO')).toBeHidden();
  await demo.close();
});
