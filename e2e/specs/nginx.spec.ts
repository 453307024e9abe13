import { startHostPage } from '../fixtures/hostPage.ts';
import { load } from '../fixtures/load.ts';
import { findNginx, startNginx } from '../fixtures/nginx.ts';
import { OPEN_HEADERS, servedFiles, wrongHeaders } from '../fixtures/served.ts';
import { expect, test } from '../fixtures/test.ts';

/** The build below a path of a site that nginx serves, with the file that the build wrote for it. */

test.use({ servedBy: 'nginx' });

const nginx = findNginx();
const site = { root: process.env.OUT_DIR ?? 'dist', basePath: '/news/map/' };

function tests(): void {
  test.describe.configure({ mode: 'default' });

  test('every file has its headers, and none of the site’s', async ({ server }) => {
    const wrong: string[] = [];
    for (const name of servedFiles) {
      wrong.push(...(await wrongHeaders(server.url, name, 'gzip')));
      wrong.push(...(await wrongHeaders(server.url, name, 'identity')));
    }
    expect(wrong).toEqual([]);
  });

  test('what is no file has the policy too, and is not kept', async ({ server }) => {
    const ask = async (path: string) => {
      const { status, headers } = await fetch(server.url + path, { redirect: 'manual' });
      const open = Object.keys(OPEN_HEADERS).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(open), path).toEqual(OPEN_HEADERS);
      return [status, headers.get('location'), headers.get('cache-control')];
    };
    expect(await ask('country/FRA?question=china')).toEqual([
      301,
      '/news/map/country/FRA/?question=china',
      'no-cache',
    ]);
    expect(await ask('assets/none-1a2b3c4d.js')).toEqual([404, null, null]);
    expect(await ask('_headers')).toEqual([404, null, null]);
    expect(await ask('nginx.conf')).toEqual([404, null, null]);
  });

  test('with its brotli module switched on, it sends those twins', async () => {
    // biome-ignore lint/suspicious/noSkippedTests: it takes a package of Debian's that a machine may lack
    test.skip(!nginx?.brotli, 'Needs libnginx-mod-http-brotli-static.');
    const server = await startNginx({ ...site, brotli: true });
    const wrong: string[] = [];
    for (const name of servedFiles) wrong.push(...(await wrongHeaders(server.url, name, 'br')));
    await server.close();
    expect(wrong).toEqual([]);
  });

  test('under load all is static: the same bytes, nothing sent twice, no cookie', async ({
    server,
  }) => {
    const { statuses, odd, seconds } = await load(server.url, servedFiles, {
      requests: 4000,
      seconds: 30,
    });
    expect(odd).toEqual([]);
    expect(Object.keys(statuses)).toEqual(['200', '304']);
    expect(Math.abs((statuses[200] ?? 0) - (statuses[304] ?? 0))).toBeLessThanOrEqual(1);
    // Two thousand a second is usual; a machine that is busy besides is given time.
    console.log(
      `  ${(statuses[200] ?? 0) + (statuses[304] ?? 0)} answers in ${seconds.toFixed(1)} s`,
    );
    expect(statuses[200]).toBeGreaterThan(500);
  });

  test('the page works: still, country, map that moves', async ({ map, page, server }) => {
    await page.goto(server.url.replace(/\/$/, '?question=china'));
    await expect(page).toHaveURL(`${server.url}?question=china`);
    await expect(map.stage.still).toBeVisible();
    await (await map.rollCall.link('Japan')).click();
    await expect(map.panel.heading('Japan')).toBeVisible();
    await map.stage.live();
    await page.goto(`${server.url}country/FRA`);
    await expect(map.panel.heading('France')).toBeVisible();
    await map.stage.live();
  });

  for (const [host, sandbox, headers] of [
    ['a page', '', {}],
    ['a sandbox of scripts alone', 'sandbox="allow-scripts"', {}],
    ['a page that asks for COEP', '', COEP],
    ['both', 'sandbox="allow-scripts"', COEP],
  ] as const) {
    test(`framed by another origin in ${host}, it works`, async ({ page, server }) => {
      const src = `${server.url}embed/FRA/`;
      const frame = `<iframe title="Map" width="640" height="650" ${sandbox} src="${src}"></iframe>`;
      const article = await startHostPage(`<h1>An article</h1>${frame}`, headers);
      await page.goto(article.url);
      expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(headers === COEP);
      const map = page.frameLocator('iframe');
      await expect(map.getByRole('heading', { name: 'France', exact: true })).toBeVisible();
      await map.locator('.stage').scrollIntoViewIfNeeded();
      await expect(map.locator('.stage canvas')).toBeVisible({ timeout: 20_000 });
      await map.getByRole('link', { name: 'Japan', exact: true }).first().click();
      await expect(map.getByRole('heading', { name: 'Japan', exact: true })).toBeVisible();
      await article.close();
    });
  }
}

const COEP = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

if (nginx) test.describe('nginx', { tag: '@long' }, tests);
else if (process.env.LONG === '1') {
  console.log('Not run: the tests on nginx. Run: sudo apt-get install nginx-light');
}
