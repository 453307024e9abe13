import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST, parsePage, readBuilt } from '../fixtures/builtPage.ts';
import { bytesUntilMap, FIRST_FLIGHT } from '../fixtures/firstFlight.ts';
import { otherStory } from '../fixtures/otherStory.ts';
import { servedPages } from '../fixtures/served.ts';
import { actors, story } from '../fixtures/story.ts';

/** The built pages as files: what a reader gets before, and without, any script. */

/** As the build packs it, by brotli at its highest. */
const packed = (name: string): number => statSync(join(DIST, `${name}.br`)).size;

/** Bytes in brotli 11: of any page, and of the script and style that a click on a country waits for. */
const MOST = { page: 24_000, script: 105_000 };

/** A page's path below its language's folder. */
const below = (name: string): string => name.replace(/^es\//, '');

it('there is a page for all that can be chosen, and a framed twin of countries and questions', () => {
  const english = [
    'index.html',
    'embed.html',
    ...actors.flatMap(({ id }) => [`country/${id}/index.html`, `embed/${id}/index.html`]),
    ...story.questions
      .slice(1)
      .flatMap(({ id }) => [`question/${id}/index.html`, `embed/${id}/index.html`]),
    ...story.paragraphs.map(({ id }) => `paragraph/${id}/index.html`),
    ...story.comparisons.map((id) => `compare/${id}/index.html`),
    ...story.steps.map(({ id }) => `story/${id}/index.html`),
    `date/${story.mapDate}/index.html`,
    'about/index.html',
  ];
  const expected = english.flatMap((name) => [name, `es/${name}`]);
  expect([...servedPages].sort()).toEqual(expected.sort());
});

it('each page has its map, its panel, and one style and one script in it, the same on all', () => {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const name of servedPages) {
    const html = readBuilt(name);
    const found = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
    expect(found, name).toHaveLength(1);
    styles.add(found[0] ?? '');
    const shapes = [...html.matchAll(/data-code="/g)].length;
    // Each country of the world, but for specks in the oceans.
    if (below(name) === 'about/index.html') expect(shapes).toBe(0);
    else expect(shapes, name).toBeGreaterThan(170);
    expect(html, name).not.toMatch(/\sstyle="/);
    const inline = [...html.matchAll(/<script(?![^>]*\s(?:src|type)=)[^>]*>([^<]*)/g)];
    expect(inline, name).toHaveLength(1);
    scripts.add(inline[0]?.[1] ?? '');
    expect(html.includes('noindex'), name).toBe(below(name).startsWith('embed'));
    expect(html).toContain(`<html lang="${name.startsWith('es/') ? 'es' : 'en'}">`);
    // What recolours words and legend, and cannot recolour the map, lets both be.
    expect(html, name).toContain('<meta name="darkreader-lock">');
    expect(found[0], name).toContain('color-scheme:light only');
  }
  expect(styles.size).toBe(1);
  expect(scripts.size).toBe(1);
  for (const { id, name } of actors) {
    const html = readBuilt(`country/${id}/index.html`);
    expect(html).toContain(`<title>${name} · `);
    expect(html).toContain(`>${name}</h2>`);
  }
});

it('every link and file that a page names is there', () => {
  for (const name of servedPages) {
    const folder = dirname(join(DIST, name));
    const html = readBuilt(name).replace(/<script type="application[\s\S]*?<\/script>/, '');
    const named = [...html.matchAll(/\b(?:href|src)="([^"#?]*)[^"]*"/g)].map(([, to = '']) => to);
    const picture = /property="og:image" content="([^"]*)"/.exec(html)?.[1];
    expect(picture === undefined, name).toBe(below(name).startsWith('embed'));
    if (picture !== undefined) named.push(picture);
    for (const to of new Set(named.filter((to) => !to.startsWith('https:')))) {
      const file = join(folder, to);
      expect(existsSync(file), `${name} names ${to}`).toBe(true);
    }
  }
});

it('the bytes that a reader waits for stay few', () => {
  for (const name of servedPages) {
    expect(packed(name), name).toBeLessThanOrEqual(MOST.page);
  }
  // A style for some media only, and fonts, hold nothing up.
  const eager = [...readBuilt('index.html').matchAll(/"(assets\/[^"]+\.(?:js|css))"(?! media=")/g)];
  // The page's script is named twice, and fetched once.
  const files = new Set(eager.map(([, file = '']) => file));
  const bytes = [...files].map(packed);
  expect(files.size).toBeGreaterThan(2);
  expect(bytes.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(MOST.script);
});

it('the page’s script is one file, and waits for no other', () => {
  const [, script = ''] =
    /<script type="module"[^>]* src="([^"]+)"/.exec(readBuilt('index.html')) ?? [];
  expect(readBuilt(script)).not.toMatch(/\b(import|from)\s*"\.\//);
});

/** Where a reader arrives: the opening pages, and whatever is framed. */
const opening = servedPages.filter((name) => /^(index\.html|embed)/.test(below(name)));

it('the map of each opening and framed page is whole in the first bytes that come', () => {
  expect(opening.length).toBeGreaterThan(actors.length);
  for (const name of opening) {
    expect(bytesUntilMap(join(DIST, `${name}.br`)), name).toBeLessThanOrEqual(FIRST_FLIGHT);
  }
});

it('also where the site’s address is known', async () => {
  const other = await otherStory();
  for (const name of ['index.html', 'embed.html']) {
    const file = join(other.root, `${name}.br`);
    expect(bytesUntilMap(file), name).toBeLessThanOrEqual(FIRST_FLIGHT);
  }
  await other.remove();
}, 300_000);

it('the opening page names an icon, which is there', () => {
  const icon = parsePage('index.html').querySelector('link[rel="icon"]')?.getAttribute('href');
  // Served as a picture: headers.test.ts.
  expect(icon).toMatch(/\.svg$/);
  expect(readBuilt(icon ?? 'none')).toMatch(/^<svg /);
});
