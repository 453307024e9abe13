import type { Locator } from '@playwright/test';
import { question, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';
import { MARK, type Manner, NOT_AS_BUILT, translatePage } from '../fixtures/translator.ts';

/**
 * A translator in the browser has other texts in the place of the page's, again after each change: the
 * page says of each choice what it says without one, and nothing of it is lost.
 */

/** What is read, without the translator's marks. */
async function said(words: Locator): Promise<string> {
  return ((await words.textContent()) ?? '').replaceAll(MARK, '').replaceAll(/\s+/g, ' ').trim();
}

test.use({ allowConsole: NOT_AS_BUILT });

const MANNERS: readonly Manner[] = ['wrapped', 'rewritten'];

for (const manner of MANNERS) {
  test(`what is chosen is told, with texts ${manner}`, async ({ map, page, browser, server }) => {
    const plain = await browser.newPage();
    await translatePage(page, manner);
    await map.open();
    for (const id of ['ties', 'china', 'ukraine', 'tokyo-office', 'nato-in-asia']) {
      const { title } = question(id);
      await page
        .locator('.questions a')
        .nth(story.questions.findIndex((one) => one.id === id))
        .click();
      await plain.goto(server.url + (id === story.questions[0]?.id ? '' : `question/${id}/`));
      for (const part of ['.summary', '.roll-call']) {
        const wanted = await said(plain.locator(part));
        await expect.poll(() => said(page.locator(part)), title).toBe(wanted);
      }
    }
    for (const id of ['FRA', 'CHN', 'PRT']) {
      await page
        .locator(`.roll-call a[href$="/country/${id}/"]`)
        .first()
        .evaluate((link) => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
          (link as HTMLElement).click();
        });
      await plain.goto(`${server.url}country/${id}/`);
      const wanted = await said(plain.locator('.sheet-body > :not(.unseen) h2').first());
      const heading = page.locator('.sheet-body > :not(.unseen) h2').first();
      await expect.poll(() => said(heading)).toBe(wanted);
      await page.locator('.close').click();
    }
    await plain.close();
    // Nothing broke, and so nothing had to be made anew.
    await expect(page.locator('.broken')).toHaveCount(0);
  });
}
