import { startHostPage } from '../fixtures/hostPage.ts';
import { expect, test } from '../fixtures/test.ts';

/** The code for somebody's page, and the preview of what it makes there. */

const ADDRESS = '?country=FRA&question=china';

const HOSTS = [
  {
    host: 'Plain page',
    code: /^<iframe src="[^"]*\/embed\/FRA\/\?question=china" /,
    sandbox: null,
  },
  { host: 'Script', code: /^<div data-stance-map data-country="FRA" /, sandbox: null },
  { host: 'Element', code: /^<stance-map country="FRA" question="china" /, sandbox: null },
  { host: 'WordPress', code: /^<iframe .* sandbox="allow-scripts"/, sandbox: 'allow-scripts' },
  {
    host: 'AMP',
    code: /<amp-iframe src="[^"]*" title="Map: France · /,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  },
];

test('each host’s code, and the map in that host’s sandbox', { tag: '@long' }, async ({
  map,
  server,
}) => {
  await map.open(ADDRESS);
  await map.share.open();
  const { frame, framed } = map.share;
  for (const { host, code, sandbox } of HOSTS) {
    await test.step(host, async () => {
      await map.share.choose(host);
      await expect(map.share.code).toHaveValue(code);
      await expect(map.share.code).toHaveValue(/>Map: France · [^<]*<\/a>/);
      await expect.poll(() => frame.getAttribute('sandbox')).toBe(sandbox);
      const origin = sandbox === null ? new URL(server.url).origin : 'null';
      await expect.poll(() => map.share.framedOrigin()).toBe(origin);
      await expect(framed.locator('svg.static-map')).toBeVisible();
      await expect(framed.getByRole('heading', { name: 'France', exact: true })).toBeVisible();
    });
  }
});

test('Picture: the code, and the picture', { tag: '@long' }, async ({ map, page }) => {
  await map.open('?question=china');
  await map.share.open();
  await map.share.choose('Picture');
  await expect(map.share.code).toHaveValue(
    /<img src="[^"]*\/pictures\/question\/china\.png" alt="Map\. What line toward China\? NATO’s communiqué uses firm language/,
  );
  const picture = map.share.box.getByRole('img');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1200);
  await expect(page.locator('dialog iframe')).toHaveCount(0);
});

test('what is set changes the code and the preview', { tag: '@long' }, async ({ map }) => {
  await map.open();
  await map.share.open();
  const { code, frame, framed } = map.share;
  await expect(code).toHaveValue(/embed\.html" .* width="100%" height="600"/);
  await expect(framed.locator('svg.static-map')).toBeVisible();

  await map.share.option('Country').selectOption('Japan');
  await map.share.option('Question').selectOption('A NATO office in Tokyo?');
  await map.share.option('Theme').selectOption('Dark');
  await expect(code).toHaveValue(/embed\/JPN\/\?question=tokyo-office&amp;theme=dark"/);
  await expect(framed.getByRole('heading', { name: 'Japan', exact: true })).toBeVisible();
  await expect(framed.locator('html')).toHaveAttribute('data-theme', 'dark');

  await map.share.fill.uncheck();
  await map.share.size('Width, px').fill('480');
  await map.share.size('Height, px').fill('420');
  await expect(code).toHaveValue(/ width="480" height="420" .*max-width:100%/);
  const box = await frame.boundingBox();
  expect([box?.width, box?.height]).toEqual([480, 420]);
  expect(await framed.locator('html').evaluate(() => window.innerWidth)).toBe(480);

  // Too wide for the dialog: drawn smaller, and at its own width all the same.
  await map.share.size('Width, px').fill('1200');
  await expect(map.share.box.getByText(/^Preview · at \d\d %$/)).toBeVisible();
  expect(await framed.locator('html').evaluate(() => window.innerWidth)).toBe(1200);
  expect((await frame.boundingBox())?.width).toBeLessThan(700);

  await map.share.size('Width, px').fill('20');
  await expect(map.share.said('300 to 1,200; the code keeps 1,200')).toBeVisible();
  await expect(map.share.size('Width, px')).toHaveAttribute('aria-invalid', 'true');
  await expect(code).toHaveValue(/ width="1200" /);
});

test('the preview is no step that Back undoes', { tag: '@long' }, async ({ map, page }) => {
  await map.open();
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await map.share.open();
  for (const country of ['Japan', 'France', 'Germany']) {
    await map.share.option('Country').selectOption(country);
    const heading = map.share.framed.getByRole('heading', { name: country, exact: true });
    await expect(heading).toBeVisible();
  }
  expect(await steps()).toBe(before);
});

test('a site that knows its address gives that, and WordPress an address alone', {
  tag: '@long',
}, async ({ map, page, server }) => {
  const site = 'https://map.example/story/';
  await page.route(server.url, async (route) => {
    const response = await route.fetch();
    // As the build writes a page when it is told where it will stand.
    const body = (await response.text())
      .replace('</head>', `<link rel="canonical" href="${site}"></head>`)
      .replace('</footer>', '<p class="permalink" hidden="">map.example/story/</p></footer>');
    await route.fulfill({ response, body });
  });
  await map.open();
  await map.share.open();
  await expect(map.share.link).toHaveValue(site);
  await map.share.option('Country').selectOption('Japan');
  await expect(map.share.code).toHaveValue(new RegExp(`^<iframe src="${site}embed/JPN/"`));
  // The preview is of the build that is there.
  await expect(map.share.framed.getByRole('heading', { name: 'Japan', exact: true })).toBeVisible();
  await map.share.choose('WordPress');
  await expect(map.share.code).toHaveValue(`${site}country/JPN/`);
  await expect(map.share.size('Height, px')).toHaveCount(0);
  await map.share.option('Theme').selectOption('Dark');
  await expect(map.share.code).toHaveValue(/^<iframe /);
});

test('a plain page’s frame, pasted on another origin, shows the map with its country', async ({
  map,
  page,
}) => {
  await map.open();
  await map.share.open();
  await map.share.option('Country').selectOption('Japan');
  await map.share.fill.uncheck();
  await map.share.size('Width, px').fill('700');
  const code = await map.share.code.inputValue();
  // What many a page says of all that it holds, and no frame has a height of its own.
  const style = '<style>img, iframe { max-width: 100%; height: auto }</style>';
  const host = await startHostPage(style + code);
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg.static-map')).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'Japan', exact: true })).toBeVisible();
  const box = await page.locator('iframe').boundingBox();
  expect([box?.width, box?.height]).toEqual([700, 600]);
  await expect(page.getByRole('link', { name: 'Map: Japan · ' })).toBeVisible();
  await host.close();
});
