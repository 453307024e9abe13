import type { Page } from '@playwright/test';
import { copiedLines, wordsWithoutSpace } from '../../src/app/fixtures/stuckWords.ts';
import { statement } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** What a reader copies, as the browser gives it. Of every built page: built/copied.test.ts. */

/** What is copied where a part of the page is selected, without its empty lines. */
async function copied(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).evaluate((part) => {
    const selection = getSelection();
    selection?.selectAllChildren(part);
    return selection?.toString() ?? '';
  });
  return text.replaceAll(/\s*\n\s*/g, '\n');
}

const PANEL = '.sheet-body > :not(.unseen)';

test('what is copied is divided, on a built page as after a choice', async ({ map, page }) => {
  await map.open('country/FRA/');
  const asBuilt = await copied(page, PANEL);
  const { quote = '' } = statement('p4-macron-name');
  expect(asBuilt).toContain(`Emmanuel Macron, President of France\n${quote}\n`);
  expect(asBuilt).toContain('\nparagraph 4\nSource\n');

  await map.open();
  await (await map.rollCall.link('France')).click();
  await expect(map.panel.heading('France')).toBeVisible();
  expect(await copied(page, PANEL)).toBe(asBuilt);
  expect(wordsWithoutSpace(await page.content())).toEqual([]);

  // All that a style may break into lines is divided without one.
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const html = await page.locator(PANEL).evaluate((panel) => {
    const copy = panel.cloneNode(true) as Element;
    // What is folded away is not copied.
    for (const part of copy.querySelectorAll('details:not([open]) > :not(summary)')) part.remove();
    return copy.innerHTML;
  });
  expect(words(asBuilt)).toBe(words(copiedLines(html).join(' ')));

  // The names on the map are drawn, and nothing of it is copied.
  expect(await copied(page, '.stage')).toBe('');

  await map.share.open();
  expect(wordsWithoutSpace(await page.content())).toEqual([]);
});
