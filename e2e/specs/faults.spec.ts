import { PALETTES } from '../../src/model/palette.ts';
import {
  contentSecurityPolicy,
  inlineHashesUnder,
} from '../../src/server/contentSecurityPolicy.ts';
import { startServer } from '../../src/server/staticServer.ts';
import type { Faults } from '../drivers/Faults.ts';
import { NewsMap } from '../drivers/NewsMap.ts';
import {
  ADDRESS,
  expectKept,
  expectLive,
  expectStill,
  expectWhole,
  faults,
  LINES,
  PATIENCE,
} from '../fixtures/faults.ts';
import { area, middleOf, question } from '../fixtures/story.ts';
import { expect } from '../fixtures/test.ts';

// A clock that a test has moved stays in its context.
faults.use({ savesData: false, reuseContext: false });

/**
 * What the page is when a part of it does not come: never blank, with who was chosen and what was
 * asked as before, and one line that says what is missing. Each fault is planted, one a test.
 */

const CHUNK = /\/maplibre-(?!worker)[^/]*\.js$/;
const WORKER = /\/maplibre-worker-[^/]*\.js$/;
const HIGH_BORDERS = /\/world\.high-[^/]*\.json$/;
const WORLD = area('world');

faults.describe('with JavaScript off', () => {
  faults.use({ javaScriptEnabled: false });

  faults('a page is whole, and leads to the others', async ({ map, page }) => {
    await page.goto('./');
    await expect(map.title).toHaveText(
      'NATO turns to the Asia-Pacific: who is for it, who objects',
    );
    await expect(map.summary).toContainText('want closer ties');
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(map.stage.button('Zoom in')).toBeHidden();
    const data = page.getByRole('link', { name: 'Data (JSON)' });
    const href = new URL((await data.getAttribute('href')) ?? '', page.url()).href;
    expect((await page.request.get(href)).status()).toBe(200);
    await (await map.rollCall.link('Australia')).click();
    await expect(page).toHaveURL(/\/country\/AUS\/$/);
    await expect(page).toHaveTitle(/^Australia · /);
    await expectWhole(map, PALETTES.light.silent);
    await page.getByRole('link', { name: 'A NATO office in Tokyo?' }).click();
    await expect(page).toHaveURL(/\/question\/tokyo-office\/\?country=AUS$/);
    await expect(map.summary).toContainText('opposed it openly');
    await (await map.rollCall.link('France')).click();
    await expect(page).toHaveURL(/\/country\/FRA\/\?question=tokyo-office$/);
    await expect(page.getByText('geography is stubborn', { exact: false }).first()).toBeVisible();
  });
});

faults('the page’s own script does not come: as with JavaScript off', async ({ map, faults }) => {
  await faults.answer('**/assets/index-*.js', 404, 'text/plain', '');
  await map.page.goto('./country/AUS/');
  await expectWhole(map, PALETTES.light.silent);
});

faults(
  'a context for the fast graphics card is refused: another does',
  { tag: '@long' },
  async ({ map }) => {
    await map.page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        wanted?: WebGLContextAttributes,
      ) {
        const isRefused = wanted?.powerPreference === 'high-performance';
        return isRefused ? null : Reflect.apply(getContext, this, [kind, wanted]);
      } as typeof getContext;
    });
    await map.open(ADDRESS);
    await expectLive(map);
  },
);

faults('no WebGL 2', async ({ playwright, launchOptions, baseURL, guard }) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: ['--disable-3d-apis'],
  });
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 1280, height: 800 },
  });
  guard.watch(context);
  const map = new NewsMap(await context.newPage());
  await map.open(ADDRESS);
  await expectStill(map, LINES.absent);
  await browser.close();
});

faults.describe('the worker of the map that moves', () => {
  faults.beforeEach(({ faults }) => faults.holdTime());

  /** The map is begun, and then nothing of it comes for as long as the page waits. */
  const inVain = async (map: NewsMap, faults: Faults): Promise<void> => {
    await map.stage.canvas.waitFor({ state: 'attached' });
    await faults.pass(PATIENCE.map);
    await expectStill(map, LINES.absent);
  };

  faults('answers 404', { tag: '@long' }, async ({ map, faults }) => {
    await faults.answer(WORKER, 404, 'text/plain', 'Nothing here');
    await map.open(ADDRESS);
    await inVain(map, faults);
  });

  faults('never answers', { tag: '@long' }, async ({ map, faults }) => {
    await faults.hang(WORKER);
    await map.open(ADDRESS);
    await inVain(map, faults);
  });

  faults('is sent as text', { tag: '@long' }, async ({ map, faults }) => {
    await faults.retype(WORKER, 'text/plain');
    await map.open(ADDRESS);
    await inVain(map, faults);
  });

  faults('is blocked by the page’s policy', { tag: '@long' }, async ({ map, guard, faults }) => {
    guard.allow(/Content Security Policy/);
    const policy = contentSecurityPolicy(inlineHashesUnder('dist'));
    const strict = policy.replace(/worker-src [^;]*/, "worker-src 'none'");
    const headers = { 'Content-Security-Policy': strict };
    const server = await startServer({ root: 'dist', port: 0, headers });
    await map.page.goto(`${server.url}${ADDRESS}`);
    await inVain(map, faults);
    expect(guard.heard().join()).toContain('worker-src');
    await server.close();
  });
});

faults.describe('the script of the map that moves', () => {
  faults('answers 404', async ({ map, faults }) => {
    await faults.answer(CHUNK, 404, 'text/plain', 'Nothing here');
    await map.open(ADDRESS);
    await expectStill(map, LINES.absent);
  });

  faults('never answers', { tag: '@long' }, async ({ map, faults, page }) => {
    await faults.holdTime();
    await faults.hang(CHUNK);
    const asked = page.waitForRequest(CHUNK);
    await map.open(ADDRESS);
    await asked;
    await faults.pass(PATIENCE.map);
    await expectStill(map, LINES.absent);
  });
});

faults(
  'the drawing in the page is broken: it stays as it is',
  { tag: '@long' },
  async ({ map, page }) => {
    // A proxy, an editor or a translator has been at it.
    await page.route(/\/(\?[^/]*)?$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(data-code="BRA" d="m\d+)/, '$1.5');
      await route.fulfill({ response, body });
    });
    await map.open(ADDRESS);
    await expectStill(map, LINES.absent);
  },
);

faults.describe('the finer borders', () => {
  for (const [how, status, type, body, ...tag] of [
    ['answer 404', 404, 'text/plain', 'Nothing here', '@long'],
    ['answer 500', 500, 'text/plain', '', '@long'],
    ['are cut short', 200, 'application/json', '{"type":"Topology","obj', '@long'],
    ['are something else', 200, 'application/json', '{"type":"Topology","objects":{}}', '@long'],
  ] as const) {
    faults(`${how}: the map stays and says so`, { tag }, async ({ map, faults }) => {
      await faults.answer(HIGH_BORDERS, status, type, body);
      await map.open(ADDRESS);
      await map.stage.live();
      await map.stage.zoomIn(2);
      await expect(map.notices(LINES.fine)).toBeVisible();
      await expect(map.stage.canvas).toBeVisible();
      await map.area('World').click();
      await map.stage.settled();
      await expectWhole(map);
      await expectKept(map);
    });
  }
});

faults.describe('the network goes', () => {
  faults(
    'once all is there: only the finer borders are missed',
    { tag: '@long' },
    async ({ map, context }) => {
      await map.open(ADDRESS);
      await map.stage.live();
      await context.setOffline(true);
      await expectLive(map);
      await map.stage.zoomIn(2);
      await expect(map.notices(LINES.fine)).toBeVisible();
      await map.area('World').click();
      await map.stage.settled();
      await map.question('What line toward China?').click();
      await map.stage.click(await map.stage.pointOf(middleOf('JPN'), WORLD));
      await expect(map.panel.heading('Japan')).toBeVisible();
      await map.viewSwitch('Table').click();
      await map.viewSwitch('Map').click();
      await map.stage.live();
    },
  );

  faults(
    'before the map that moves is wanted: the still, until the next map',
    { tag: '@long' },
    async ({ map, context }) => {
      await map.saveData();
      await map.open(ADDRESS);
      await context.setOffline(true);
      await map.stage.button('Zoom in').focus();
      await expectStill(map, LINES.absent);
      await context.setOffline(false);
      await map.question(question('ukraine').title).click();
      await map.area('World').click();
      await (await map.rollCall.link('Australia')).click();
      await map.viewSwitch('Table').click();
      await map.viewSwitch('Map').click();
      // What one map could not do is not said of the next.
      await map.stage.button('Zoom in').focus();
      await expectLive(map);
    },
  );
});

faults.describe('the part of the script that comes late', () => {
  const LATE = /\/lazyParts-[^/]*\.js$/;
  faults.beforeEach(({ guard }) => guard.allow(/dynamically imported module/));

  for (const [address, heading, words] of [
    ['paragraph/P4/', 'Paragraph 4', 'geography is stubborn'],
    ['story/macron/', 'The article, step by step', 'Macron'],
    ['compare/JPN-KOR/', 'Japan and South Korea', 'export curbs'],
    ['date/2023-07-12/', /July 12, 2023/, 'Finland'],
  ] as const) {
    const tag = address.startsWith('paragraph') ? [] : ['@long'];
    faults(`answers 404: ${address} stays as it was built`, { tag }, async ({ map, faults }) => {
      await faults.answer(LATE, 404, 'text/plain', 'Nothing here');
      const failed = map.page.waitForResponse(LATE);
      await map.page.goto(`./${address}`);
      const before = await map.panel.box.textContent();
      await failed;
      await expect(map.notices(/Part of this page did not load\./)).toBeVisible();
      await expect(map.panel.box.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(map.panel.box).toContainText(words);
      expect(await map.panel.box.textContent()).toBe(before);
      await map.page.unroute(LATE);
      await map.page.getByRole('link', { name: 'Load the page again' }).click();
      await expect(map.notices(/did not load/)).toBeHidden();
      await expect(map.page.locator('#stance-map')).toHaveAttribute('data-script');
    });
  }

  faults(
    'comes with the network, and the page is taken over',
    { tag: '@long' },
    async ({ map, faults }) => {
      await faults.answer(LATE, 404, 'text/plain', 'Nothing here');
      await map.page.goto('./paragraph/P4/');
      await expect(map.notices(/Part of this page did not load\./)).toBeVisible();
      await map.page.unroute(LATE);
      await map.page.evaluate(() => dispatchEvent(new Event('online')));
      await expect(map.notices(/did not load/)).toBeHidden();
      await expect(map.page.locator('#stance-map')).toHaveAttribute('data-script');
      await expect(map.panel.box).toContainText('geography is stubborn');
    },
  );

  faults(
    'answers 404: what is chosen is shown as it was built, until it comes',
    async ({ map, faults }) => {
      await faults.answer(LATE, 404, 'text/plain', 'Nothing here');
      await map.open();
      await map.selectionPanel.part('paragraph 4').click();
      await expect(map.panel.box).toContainText('That part of the page did not load.');
      await expect(map.panel.box).toContainText('geography is stubborn');
      await map.page.unroute(LATE);
      await map.panel.box.getByRole('button', { name: 'Try again' }).click();
      await expect(map.panel.box).not.toContainText('did not load');
      await expect(map.panel.box).toContainText('geography is stubborn');
      expect(await map.selectionPanel.lit()).toContain('FRA');
    },
  );

  faults(
    'answers 404: the search tries again with each word',
    { tag: '@long' },
    async ({ map, faults }) => {
      await faults.answer(LATE, 404, 'text/plain', 'Nothing here');
      await map.open();
      const field = map.page.getByRole('combobox');
      await field.fill('fr');
      await expect(map.notices(/did not load/)).toBeVisible();
      await map.page.unroute(LATE);
      await field.fill('fran');
      await expect(map.page.getByRole('option', { name: /France/ })).toBeVisible();
      await expect(map.notices(/did not load/)).toBeHidden();
    },
  );
});

faults(
  'the words of a page’s language do not come: it stays in that language',
  async ({ map, faults, guard }) => {
    guard.allow(/dynamically imported module/);
    await faults.answer(/\/es-[^/]*\.js$/, 404, 'text/plain', 'Nothing here');
    await map.page.goto('./es/country/FRA/');
    await expect(map.notices(/Una parte de esta página no se ha cargado\./)).toBeVisible();
    await expect(map.page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(map.panel.box.getByRole('heading', { name: 'Francia' })).toBeVisible();
  },
);

faults.describe('Trusted Types are required', () => {
  const REQUIRED = "require-trusted-types-for 'script'; trusted-types default";

  faults('all works, and no other script is let in', async ({ map, faults, guard }) => {
    // Of the script that this test tries to begin.
    guard.allow(/'TrustedScriptURL' assignment/);
    const policy = `${contentSecurityPolicy(inlineHashesUnder('dist'))}; ${REQUIRED}`;
    const headers = { 'Content-Security-Policy': policy };
    const server = await startServer({ root: 'dist', port: 0, headers });
    await map.page.goto(`${server.url}${ADDRESS}`);
    await expectLive(map);
    expect(
      await map.page.evaluate(() => {
        try {
          return `${new Worker('elsewhere.js')}`;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('TypeError');
    await faults.answer(/\/lazyParts-[^/]*\.js$/, 404, 'text/plain', 'Nothing here');
    await map.page.goto(server.url);
    await map.selectionPanel.part('paragraph 4').click();
    await expect(map.panel.box).toContainText('geography is stubborn');
    const way = map.panel.box.getByRole('link', { name: 'France', exact: true }).first();
    expect(await way.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${server.url}country/FRA/`,
    );
    await server.close();
  });
});

faults.describe('a part of the script never answers', { tag: '@long' }, () => {
  const LATE = /\/lazyParts-[^/]*\.js$/;
  faults.beforeEach(({ faults }) => faults.holdTime());

  faults('what is chosen is missed in time, and can be let go of', async ({ map, faults }) => {
    await faults.hang(LATE);
    await map.open();
    await map.viewSwitch('Table').click();
    await faults.pass(PATIENCE.map);
    await expect(map.notices('The table did not load, so the map is shown.')).toBeVisible();
    await map.viewSwitch('Map').click();
    await expect(map.notices(/did not load/)).toBeHidden();
    await map.selectionPanel.part('paragraph 4').click();
    await faults.pass(PATIENCE.map);
    await expect(map.panel.box).toContainText('That part of the page did not load.');
    await expect(map.panel.box).toContainText('geography is stubborn');
  });

  faults('a page that was built of it says so, and stays', async ({ map, faults }) => {
    await faults.hang(LATE);
    await map.page.goto('./paragraph/P4/', { waitUntil: 'commit' });
    await expect(map.panel.box).toContainText('geography is stubborn');
    await expect(map.stage.still).toBeVisible();
    await expect
      .poll(async () => {
        await faults.pass(PATIENCE.map);
        return map.notices(/Part of this page did not load\./).isVisible();
      })
      .toBe(true);
    await expect(map.panel.box).toContainText('geography is stubborn');
  });

  faults('another language: the page stays in its own, and says so', async ({ map, faults }) => {
    await faults.hang(/\/es-[^/]*\.js$/);
    await map.open();
    await map.page.getByRole('link', { name: 'Español', exact: true }).click();
    await faults.pass(PATIENCE.map);
    await expect(map.notices('The page did not load in that language.')).toBeVisible();
    await expect(map.page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
