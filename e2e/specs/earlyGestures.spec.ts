import { blockRequests, SCRIPT } from '../fixtures/blockRequests.ts';
import { area, middleOf, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** What a reader does before the page's script has come is kept once it has. */

test('on a phone, who has swiped to the next step stays at it @phone @long', async ({
  map,
  page,
}) => {
  const [, second] = story.steps;
  const come = await blockRequests(page, SCRIPT);
  await page.goto('./story/guests/', { waitUntil: 'commit' });
  await page.locator('.step-list').evaluate((list) => {
    list.scrollBy({ left: list.clientWidth, behavior: 'instant' });
  });
  come();
  await map.takenOver();
  await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
    second?.title ?? '',
  );
  await expect(page).toHaveURL(new RegExp(`[?&]step=${second?.id}$`));
});

test('on a phone, what a link has chosen moves no page that was touched @phone @long', async ({
  map,
  page,
}) => {
  const come = await blockRequests(page, SCRIPT);
  await page.goto('./?country=JPN', { waitUntil: 'commit' });
  await map.title.tap();
  come();
  await map.takenOver();
  await expect(map.panel.heading('Japan')).toBeInViewport();
  await map.stage.settled();
  expect(await map.layout.scrollTop()).toBe(0);
});

for (const [files, what] of [
  [SCRIPT, 'its own script'],
  ['**/assets/*.js', 'any script at all'],
] as const) {
  test(`a tap on the map before ${what} is answered once that has come`, async ({ map, page }) => {
    const come = await blockRequests(page, files);
    await page.goto('./', { waitUntil: 'commit' });
    await map.stage.click(await map.stage.pointOf(middleOf('AUS'), area('world')));
    come();
    await map.takenOver();
    await expect(map.panel.heading('Australia')).toBeVisible();
    await expect(page).toHaveURL(/\?country=AUS$/);
  });
}
