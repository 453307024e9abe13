import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAside } from '../fixtures/build.ts';
import { expect, test } from '../fixtures/test.ts';

/** The answers of oEmbed, as the build writes them where it is told its address; a small story will do. */

const SITE = 'https://map.example/story/';
const pagesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** The address that a page names for its answer. */
function answerOf(root: string, page: string): string | undefined {
  const head = readFileSync(join(root, page), 'utf8').split('</head>')[0] ?? '';
  return /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)">/.exec(head)?.[1];
}

test('every page names its answer, which frames a page and shows a picture that are there', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const root = await buildAside({ SITE_URL: SITE, STORY: 'src/content/fixtures/tiny' });
  const isBuilt = (address: string): boolean => {
    const path = address.replace(SITE, '').replace(/\?.*$/, '');
    return (
      address.startsWith(SITE) && existsSync(join(root, path.replace(/(^|\/)$/, '$1index.html')))
    );
  };
  // The page about the map is not to be framed.
  expect(answerOf(root, 'about/index.html')).toBeUndefined();
  for (const name of pagesOf(root).filter((name) => name !== 'about/index.html')) {
    const named = answerOf(root, name) ?? 'none';
    expect(isBuilt(named), `${name} names ${named}`).toBe(true);
    const answer: unknown = JSON.parse(readFileSync(join(root, named.replace(SITE, '')), 'utf8'));
    const { html, ...rest } = answer as { html: string };
    // Framed, a country is in capitals and a question is not.
    const twin = name
      .replace(/^embed\/(?=[A-Z])/, 'country/')
      .replace(/^embed\/(?=[a-z])/, 'question/')
      .replace(/(embed|index)\.html$/, '');
    expect(rest).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: SITE,
      width: 640,
      height: 650,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(isBuilt((rest as { thumbnail_url: string }).thumbnail_url), name).toBe(true);

    // As a browser reads it: a quote with a link to the page, and a frame.
    await page.setContent(html.replace(' src=', ' data-src='));
    await expect(page.locator('body > *')).toHaveCount(2);
    const link = page.locator('blockquote:first-child > a');
    expect(await link.getAttribute('href')).toBe(`${SITE}${twin}`);
    const frame = page.locator('iframe:last-child');
    expect(isBuilt((await frame.getAttribute('data-src')) ?? ''), name).toBe(true);
    expect(await frame.getAttribute('title')).toContain('A telescope for the Quiet Sky Circle');
  }
  await rm(root, { recursive: true });
});

test('where the build does not know its address, there is none', () => {
  const naming = pagesOf('dist').filter((name) => answerOf('dist', name) !== undefined);
  expect(naming).toEqual([]);
  expect(existsSync('dist/oembed')).toBe(false);
});
