import { expect, test } from '../fixtures/test.ts';

test('the page opens with a heading', { tag: '@both' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
