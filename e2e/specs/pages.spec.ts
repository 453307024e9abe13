import { expect, test } from '../fixtures/test.ts';

/** The built pages in a browser. As files: built/pages.test.ts. */

test('a country’s page is taken over as it stands, and a choice on it goes to the root', async ({
  map,
  page,
}) => {
  await page.goto('./country/FRA/');
  await expect(map.panel.heading('France')).toBeVisible();
  await (await map.rollCall.link('Japan')).click();
  await expect(map.panel.heading('Japan')).toBeVisible();
  await expect(page).toHaveURL(/\/\?country=JPN$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/country\/FRA\/$/);
  await expect(map.panel.heading('France')).toBeVisible();
  await page.goto('./country/FRA/?country=ITA&question=china');
  await expect(map.panel.heading('Italy')).toBeVisible();
});
