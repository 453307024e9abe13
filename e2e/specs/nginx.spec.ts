import { startHostPage } from '../fixtures/hostPage.ts';
import { findNginx } from '../fixtures/nginx.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/**
 * The build in a browser, below a path of a site that nginx serves with the file that the build wrote
 * for it. Its headers: built/nginx.test.ts.
 */

test.use({ servedBy: 'nginx' });

const nginx = findNginx();

function tests(): void {
  test.describe.configure({ mode: 'default' });

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
