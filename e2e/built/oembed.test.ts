import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST, parseHtml, readBuilt } from '../fixtures/builtPage.ts';
import { type BuildAside, OTHER_SITE, otherStory } from '../fixtures/otherStory.ts';

/** The answers of oEmbed, as the build writes them where it is told its address. */

let build: BuildAside;
beforeAll(async () => {
  build = await otherStory();
}, 300_000);
afterAll(() => build.remove());

const pagesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** The address that a page names for its answer. */
function answerOf(root: string, page: string): string | undefined {
  const head = readBuilt(page, root).split('</head>')[0] ?? '';
  const [link = ''] = /<link [^>]*type="application\/json\+oembed"[^>]*>/.exec(head) ?? [];
  return / href="([^"]*)"/.exec(link)?.[1];
}

it('every page names its answer, which frames a page and shows a picture that are there', () => {
  const { root } = build;
  const isBuilt = (address: string): boolean => {
    const path = address.replace(OTHER_SITE, '').replace(/\?.*$/, '');
    return (
      address.startsWith(OTHER_SITE) &&
      existsSync(join(root, path.replace(/(^|\/)$/, '$1index.html')))
    );
  };
  // The page about the map is not to be framed.
  expect(answerOf(root, 'about/index.html')).toBeUndefined();
  const pages = pagesOf(root).filter((name) => name !== 'about/index.html');
  expect(pages.length).toBeGreaterThan(15);
  for (const name of pages) {
    const named = answerOf(root, name) ?? 'none';
    expect(isBuilt(named), `${name} names ${named}`).toBe(true);
    const answer: unknown = JSON.parse(readBuilt(named.replace(OTHER_SITE, ''), root));
    const { html, ...rest } = answer as { html: string };
    // Framed, a country is in capitals and a question is not.
    const twin = name
      .replace(/^embed\/(?=[A-Z])/, 'country/')
      .replace(/^embed\/(?=[a-z])/, 'question/')
      .replace(/(embed|index)\.html$/, '');
    expect(rest).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: OTHER_SITE,
      width: 640,
      height: 650,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(isBuilt((rest as { thumbnail_url: string }).thumbnail_url), name).toBe(true);

    // As a browser reads it: a quote with a link to the page, and a frame.
    const { body } = parseHtml(html);
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
    const links = [...body.querySelectorAll('blockquote > a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`${OTHER_SITE}${twin}`]);
    const frame = body.querySelector('iframe');
    expect(isBuilt(frame?.getAttribute('src') ?? ''), name).toBe(true);
    expect(frame?.getAttribute('title')).toContain('A telescope for the Quiet Sky Circle');
  }
});

it('where the build does not know its address, there is none', () => {
  const naming = pagesOf(DIST).filter((name) => answerOf(DIST, name) !== undefined);
  expect(naming).toEqual([]);
  expect(existsSync(join(DIST, 'oembed'))).toBe(false);
});
