import type { Page } from '@playwright/test';
import { shownQuote } from '../../src/model/statements.ts';
import { MARK } from '../fixtures/articlePage.ts';
import { coloursIn, readPng } from '../fixtures/pixels.ts';
import { statement } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

// A mark of the text before is no longer asked for in a context that is used again.
test.use({ reuseContext: false });

/** Somebody's link to words of ours: they stay marked and in sight while the script takes the page over. */

const WORDS = 'geography is stubborn';
const FRAGMENT = '#:~:text=geography%20is%20stubborn';
const quote = shownQuote(statement('p4-macron-geography').quote ?? '');

/** Opens an address of the map, with what it marks in one colour. */
async function openMarked(page: Page, address: string): Promise<void> {
  await page.addInitScript((colour) => {
    const sheet = new CSSStyleSheet();
    // The browser's own mark, and ours where what it marked was rendered anew.
    const mark = '::target-text, ::highlight(fragment)';
    sheet.replaceSync(`${mark} { background: ${colour}; color: ${colour} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, MARK);
  await page.goto(`./${address}`);
}

/** The box of the words on the screen, whether they are marked or not. */
function boxOfWords(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page
    .locator('blockquote', { hasText: quote })
    .first()
    .evaluate((element, sought) => {
      const text = element.firstChild;
      const at = text?.textContent?.indexOf(sought) ?? -1;
      const range = new Range();
      if (!text || at === -1) throw new Error(`The quote has no “${sought}”.`);
      range.setStart(text, at);
      range.setEnd(text, at + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, WORDS);
}

/** That the words are on the screen, and that they alone are marked. */
async function expectMarked(page: Page): Promise<void> {
  await expect(async () => {
    const box = await boxOfWords(page);
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    const countMarked = async (clip?: typeof box): Promise<number> => {
      const png = readPng(await page.screenshot({ scale: 'css', ...(clip && { clip }) }));
      const mark = coloursIn(png).find(({ colour }) => colour === MARK);
      return Math.round((mark?.share ?? 0) * png.width * png.height);
    };
    const marked = await countMarked();
    expect(marked).toBeGreaterThan(0.5 * WORDS.length * 6 * 14);
    const ROOM = 8;
    const around = await countMarked({
      x: Math.max(0, box.x - ROOM),
      y: Math.max(0, box.y - ROOM),
      width: box.width + 2 * ROOM,
      height: box.height + 2 * ROOM,
    });
    expect(marked).toBe(around);
  }).toPass({ timeout: 20_000 });
}

for (const [name, address] of [
  ['a country', `country/FRA/${FRAGMENT}`],
  ['a country and another question', `country/FRA/?question=china${FRAGMENT}`],
  ['a query’s country', `?country=FRA${FRAGMENT}`],
  ['a paragraph', `paragraph/P4/${FRAGMENT}`],
  ['the page in Spanish', `es/country/FRA/${FRAGMENT}`],
  ['another language by query', `country/FRA/?lang=es${FRAGMENT}`],
] as const) {
  test(`${name}: the words are marked and in sight when the page is taken over`, {
    tag: ['@both', ...(address.includes('question=') ? [] : ['@long'])],
  }, async ({ page, map }) => {
    await openMarked(page, address);
    await map.takenOver();
    await expectMarked(page);
  });
}
