import { shownQuote } from '../../src/model/statements.ts';
import { PAIRS } from '../fixtures/comparedPairs.ts';
import { comparisonTitle, question, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** Two or three countries beside each other. */

/** One that has a page and one that has none; what the pages say of the others: built/compare.test.ts. */
const QUICK = ['JPN-KOR', 'ITA-POL'];

for (const [pair, verdict] of PAIRS) {
  const tag = QUICK.includes(pair) ? [] : ['@long'];
  test(`${pair} read well beside each other`, { tag }, async ({ map, page }) => {
    await map.open(`?compare=${pair}`);
    const ids = pair.split('-');
    const panel = map.selectionPanel.panel(comparisonTitle(ids));
    await expect(panel).toBeVisible();
    await expect(panel.locator('.verdict')).toHaveText(verdict);
    expect(await map.selectionPanel.lit()).toEqual(ids.filter((id) => id.length === 3).sort());
    // Every quote that an answer of theirs rests on stands there, to the letter.
    const cited = story.positions
      .filter((one) => ids.includes(one.actor))
      .flatMap(({ statements }) => statements);
    for (const { id, quote } of story.statements) {
      if (quote && cited.includes(id)) {
        await expect(panel).toContainText(shownQuote(quote));
      }
    }
    await expect(page).toHaveURL(new RegExp(`compare=${pair}$`));
  });
}

test('each stands in its own column, question by question', async ({ map }) => {
  await map.open('?compare=JPN-KOR');
  const panel = map.selectionPanel.panel('Japan and South Korea');
  const china = panel.getByRole('heading', { name: question('china').title }).locator('xpath=..');
  const columns = china.getByRole('listitem');
  await expect(columns).toHaveCount(2);
  await expect(columns.nth(0)).toContainText('Firm');
  await expect(columns.nth(1)).toContainText('More cautious');
  const boxes = await Promise.all([0, 1].map((i) => columns.nth(i).boundingBox()));
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
});

test('from a country’s panel to a pair, another and a third, and back', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await map.open('?country=FRA');
  await map.selectionPanel.button('Germany').click();
  await expect(map.selectionPanel.panel('France and Germany')).toBeVisible();
  await page.getByLabel('Country 2').selectOption('Italy');
  await expect(map.selectionPanel.panel('France and Italy')).toBeVisible();
  await page.getByLabel('Country 3').selectOption('Spain');
  await expect(map.selectionPanel.panel('France, Italy and Spain')).toBeVisible();
  await expect(page).toHaveURL(/compare=FRA-ITA-ESP$/);
  await page.goBack();
  await page.goBack();
  await expect(map.selectionPanel.panel('France and Germany')).toBeVisible();
  await map.panel.close.click();
  await expect(map.panel.heading('Who says what')).toBeVisible();
});
