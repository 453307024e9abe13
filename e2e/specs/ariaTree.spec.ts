import { expect, test } from '../fixtures/test.ts';

/**
 * What a screen reader finds in each kind of view, as files to be read beside the change that altered
 * them: in which order, by which name, at which level, and whether anything is said twice.
 */

for (const [name, address, ...tag] of [
  ['opening', ''],
  ['country', '?country=FRA&question=tokyo-office'],
  ['table', '?view=table'],
  ['framed', 'embed.html?country=JPN'],
  ['question', '?question=ukraine', '@long'],
  ['compare', '?compare=JPN-KOR', '@long'],
  ['paragraph', '?paragraph=P4', '@long'],
  ['step', '?step=macron', '@long'],
  ['date', '?date=2004-03-29', '@long'],
] as const) {
  test(`the tree of the ${name}`, { tag }, async ({ map, page }) => {
    await page.goto(`./${address}`);
    await expect(map.stage.walk.or(page.getByRole('table'))).toBeVisible();
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}

test('the tree of the search', async ({ map, page }) => {
  await map.open();
  await map.search.type('an');
  await map.search.field.press('ArrowDown');
  await expect(map.search.lit).toBeVisible();
  await expect(page.getByRole('search')).toMatchAriaSnapshot({ name: 'search.aria.yml' });
});

test('the tree of the share dialog', async ({ map }) => {
  await map.open('?country=FRA');
  await map.share.open();
  await expect(map.share.box).toMatchAriaSnapshot({ name: 'share.aria.yml' });
});

test('the tree of the cite dialog', { tag: '@long' }, async ({ map }) => {
  await map.open('?country=FRA');
  await map.unfold();
  await map.take.ways.first().click();
  await expect(map.take.picture).toBeVisible();
  await expect(map.take.box).toMatchAriaSnapshot({ name: 'cite.aria.yml' });
});

test('the tree of the walk', { tag: '@long' }, async ({ map, page }) => {
  await map.open('?question=ukraine');
  await page.keyboard.press('Tab');
  await map.stage.walk.focus();
  await expect.poll(() => map.stage.walked()).not.toBe('');
  await expect(map.stage.section).toMatchAriaSnapshot({ name: 'walk.aria.yml' });
});
