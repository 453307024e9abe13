import { readdirSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { copiedLines, wordsWithoutSpace } from '../../src/app/fixtures/stuckWords.ts';
import { parseHtml, parsePage, readBuilt } from '../fixtures/builtPage.ts';
import { otherStory } from '../fixtures/otherStory.ts';
import { servedPages } from '../fixtures/served.ts';

/** What is left of a page without its style: for who copies it, in a reader mode, to a machine. */

it('words that stick together are found, and what divides words is seen', () => {
  expect(wordsWithoutSpace('<p><b>quoted</b><a>paragraph 4</a></p>')).toEqual([
    'quoted|paragraph 4',
  ]);
  expect(wordsWithoutSpace('<p><b>(1)</b><b>one</b></p><p><i>●</i><b>two</b></p>')).toHaveLength(2);
  const apart = '<p>a <b>b</b>, <i>(</i><b>c</b><i>).</i></p><p>d<br>e</p><ul><li>f<li>g</ul>';
  expect(copiedLines(apart)).toEqual(['a b, (c).', 'd', 'e', 'f', 'g']);
});

it('no words of a page stick together, in any language or frame', () => {
  const stuck = servedPages.flatMap((name) =>
    wordsWithoutSpace(readBuilt(name)).map((line) => `${name}: ${line}`),
  );
  expect(stuck).toEqual([]);
});

it('nor does what divides them stand at an end, or twice', () => {
  const lines = servedPages.flatMap((name) =>
    copiedLines(readBuilt(name)).filter((line) => /^[·,]|· ?[·,]|[·,]$/u.test(line)),
  );
  expect(new Set(lines)).toEqual(new Set());
});

it('nor do those of another story', async () => {
  const { root, remove } = await otherStory();
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap((name) => wordsWithoutSpace(readBuilt(name, root)))).toEqual([]);
  await remove();
}, 300_000);

/** A page's lines as a reader mode shows them. */
function readerLines(name: string): string[] {
  const read = new Readability(parsePage(name)).parse();
  return copiedLines(read?.content ?? '');
}

/** Parts of a page, each with its lines; buttons left out, which are nothing to be read. */
function partsOf(name: string, selector: string): string[] {
  const page = parseHtml(readBuilt(name));
  for (const button of page.querySelectorAll('button')) button.remove();
  return [...page.querySelectorAll(selector)].map(({ outerHTML }) =>
    copiedLines(outerHTML).join('\n'),
  );
}

const WHOLE = [
  { page: 'index.html', part: '.roll-call .answer', least: 4 },
  { page: 'index.html', part: '.statement', least: 5 },
  { page: 'question/china/index.html', part: '.roll-call .answer', least: 3 },
  { page: 'question/china/index.html', part: '.statement', least: 10 },
  { page: 'country/FRA/index.html', part: '.answers > div', least: 2 },
  { page: 'country/FRA/index.html', part: '.actor .statement', least: 6 },
].flatMap((one) => [one, { ...one, page: `es/${one.page}` }]);

it.each(WHOLE)('a reader mode keeps each $part of $page whole', ({ page, part, least }) => {
  const lines = readerLines(page).join('\n');
  const parts = partsOf(page, part);
  expect(parts.length).toBeGreaterThanOrEqual(least);
  for (const one of parts) expect(lines).toContain(one);
});

it('so that answers stand with their countries, and quotes with who said them and where', () => {
  const opening = readerLines('index.html');
  const answer = opening.indexOf('Want closer ties · 3');
  expect(answer).toBeGreaterThan(0);
  expect(opening[answer + 1]).toBe('United States, Japan and South Korea');
  const country = readerLines('country/FRA/index.html');
  const quote = country.indexOf('“NATO means North Atlantic Treaty Organization.”');
  expect(country[quote - 1]).toBe('Emmanuel Macron, President of France');
  expect(country.slice(quote + 2, quote + 5)).toEqual([
    'paragraph 4',
    'Source',
    'on NATO and the Asia-Pacific · quoted · EL PAÍS USA Edition · word for word',
  ]);
});
