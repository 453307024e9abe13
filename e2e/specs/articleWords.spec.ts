import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import { parseArticle } from '../../src/content/article.ts';
import { makeLock } from '../../src/content/lock.ts';
import type { Lock } from '../../src/content/lockFormat.ts';
import type { Story } from '../../src/content/schema.ts';
import { skeletonStory } from '../../src/content/skeleton.ts';
import { MARK, serveArticle } from '../fixtures/articlePage.ts';
import { LONG } from '../fixtures/long.ts';
import { coloursIn, comparePngs, readPng } from '../fixtures/pixels.ts';
import { story as vilnius } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

// A mark of the text before is no longer asked for in a context that is used again.
test.use({ reuseContext: false });

/** In a browser, each fragment selects its own words of the article and nothing else. */

/** A fragment, and the words that it is to select, told plainly. */
interface Way {
  readonly name: string;
  readonly fragment: string;
  readonly paragraph: string;
  readonly words: string;
}

interface Told {
  readonly story: Story;
  readonly lock: Lock;
  readonly article: ReadonlyMap<string, string>;
}

/** A browser looks for some of an address's fragments only, twice as many as these. */
const MOST = 8;

const read = (file: string): string => readFileSync(file, 'utf8');
const withoutMarks = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function waysOf({ story, lock, article }: Told): Way[] {
  const cited = lock.cited.flatMap(({ statement: id, field, paragraph, fragment }): Way[] => {
    const statement = story.statements.find((one) => one.id === id);
    if (!fragment || field === 'when') return [];
    return [{ name: id, fragment, paragraph, words: withoutMarks(statement?.[field] ?? '') }];
  });
  const begun = lock.paragraphs.flatMap(({ id, fragment }): Way[] => {
    const words = withoutMarks((article.get(id) ?? '').split(' ').slice(0, 8).join(' '));
    return fragment ? [{ name: id, fragment, paragraph: id, words }] : [];
  });
  return [...cited, ...begun];
}

/** Words of which none are in two: one address can lead to all of them, and each can be seen. */
function apart(ways: readonly Way[], article: Told['article']): Way[][] {
  const batches: Way[][] = [];
  const rangeOf = ({ paragraph, words }: Way): [number, number] => {
    const at = article.get(paragraph)?.indexOf(words) ?? -1;
    expect(at, words).not.toBe(-1);
    return [at, at + words.length];
  };
  const touch = (one: Way, other: Way): boolean => {
    const [[from, to], [start, end]] = [rangeOf(one), rangeOf(other)];
    return one.paragraph === other.paragraph && from <= end && start <= to;
  };
  for (const way of ways) {
    const room = batches.find(
      (batch) => batch.length < MOST && !batch.some((other) => touch(way, other)),
    );
    if (room) room.push(way);
    else batches.push([way]);
  }
  return batches;
}

/** Marks words on the page without any fragment. */
async function mark(page: Page, ways: readonly Way[]): Promise<void> {
  await page.evaluate((wanted) => {
    const ranges = wanted.map(({ paragraph, words }) => {
      const text = document.getElementById(paragraph)?.firstChild;
      if (!text) throw new Error(`There is no ${paragraph}.`);
      const at = text.textContent?.indexOf(words) ?? -1;
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      return range;
    });
    CSS.highlights.set('wanted', new Highlight(...ranges));
  }, ways);
}

/** A picture of the page, as soon as something on it is marked. */
async function marked(page: Page): Promise<PNG> {
  let png = readPng(await page.screenshot());
  await expect(async () => {
    png = readPng(await page.screenshot());
    expect(coloursIn(png).some(({ colour }) => colour === MARK)).toBe(true);
  }).toPass();
  return png;
}

const TOLD: Readonly<Record<string, () => Told | string>> = {
  'an invented article': () => {
    const folder = 'src/content/fixtures/tiny';
    return {
      story: JSON.parse(read(`${folder}/story.json`)) as Story,
      lock: JSON.parse(read(`${folder}/article.lock.json`)) as Lock,
      article: parseArticle(read(`${folder}/article.txt`)),
    };
  },
  'an article of which a story has only begun': () => {
    const article = parseArticle(read('e2e/fixtures/secondStory/article.txt'));
    const story = skeletonStory('river', '', article);
    return { story, lock: makeLock(story, article), article };
  },
  'the article that the map tells': () => {
    const file = process.env.ARTICLE ?? '../shared/article.txt';
    if (!existsSync(file))
      return `There is no ${file}: the ways to the article's words are not tried.`;
    const article = parseArticle(read(file));
    if (article.get('H') !== vilnius.article.headline) {
      return `${file} is another article: the ways to this one's words are not tried.`;
    }
    const lock = JSON.parse(read('src/content/stories/vilnius/article.lock.json')) as Lock;
    return { story: vilnius, lock, article };
  },
};

for (const [name, tell] of Object.entries(TOLD)) {
  const tag = name === 'an invented article' ? [] : ['@long'];
  test(`the fragments of ${name} lead to their words`, { tag }, async ({ page }) => {
    test.setTimeout(300_000);
    const told = tell();
    if (typeof told === 'string') {
      console.log(told);
      // biome-ignore lint/suspicious/noSkippedTests: the text of the article is no part of the project
      test.skip(true, told);
      return;
    }
    const ways = waysOf(told);
    expect(ways.length).toBeGreaterThan(told.lock.paragraphs.length);
    const server = await serveArticle(told.article, told.story.article.language);
    // All of it is in sight.
    await page.setViewportSize({ width: 1000, height: 1600 });
    const batches = apart(ways, told.article);
    for (const [n, batch] of (LONG ? batches : batches.slice(0, 2)).entries()) {
      await page.goto(`${server.url}?${n}`);
      expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(1600);
      await mark(page, batch);
      const wanted = await marked(page);
      // Another address: in the same document a browser would only scroll.
      const led = batch.map(({ fragment }) => `text=${fragment}`).join('&');
      await page.goto(`${server.url}?${n}&led#:~:${led}`);
      await marked(page);
      await expect
        .poll(async () => comparePngs(await marked(page), wanted).pixels, {
          message: led,
          timeout: 30_000,
        })
        .toBe(0);
    }
    await server.close();
  });
}
