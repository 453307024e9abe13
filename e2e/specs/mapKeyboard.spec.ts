import type { NewsMap } from '../drivers/NewsMap.ts';
import { actor, question, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** The map by keyboard: one stop, from country to country, to the panel and back. */

const UKRAINE = ['Australia', 'South Korea', 'Japan', 'New Zealand'];

for (const kind of ['still', 'live'] as const) {
  const tag = kind === 'live' ? '@long' : [];
  test(`the ${kind} map is one stop, and its countries are walked in the roll call’s order`, {
    tag,
  }, async ({ map, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await map.open('?question=ukraine');
    if (kind === 'live') {
      await map.stage.button('Zoom in').focus();
      await map.stage.live();
    }
    await map.area('World').focus();
    await page.keyboard.press('Shift+Tab');
    await expect(map.stage.walk).toBeFocused();
    await expect.poll(() => map.stage.walked()).toMatch(/^Australia: /);
    await expect(map.stage.tooltip).toContainText('Australia');

    for (const [key, name] of [
      ['ArrowRight', UKRAINE[1]],
      ['ArrowDown', UKRAINE[2]],
      ['ArrowLeft', UKRAINE[1]],
      ['ArrowUp', UKRAINE[0]],
      ['ArrowUp', UKRAINE[0]],
      ['End', story.actors.findLast(({ kind }) => kind === 'country')?.name],
      ['Home', UKRAINE[0]],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => map.stage.walked(), key).toContain(`${name}: `);
      await expect(map.stage.tooltip).toContainText(name ?? '');
    }
    // The walk is said by focus alone, and chooses nobody.
    await expect(map.saying).toHaveText('');
    expect(map.query.has('country')).toBe(false);

    // Another key ends a name that was typed, however soon the next one is begun.
    await page.keyboard.type('port');
    await page.keyboard.press('Home');
    await page.keyboard.type('tur');
    await expect.poll(() => map.stage.walked()).toMatch(/^Türkiye: /);
    if (kind === 'live') await expect(map.stage.canvas).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(map.area('World')).toBeFocused();
    await expect(map.stage.tooltip).toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => map.stage.walked()).toMatch(/^Türkiye: /);
    if (kind === 'live') await goesAlong(map);
  });
}

/** The live map goes to who is walked to, and is moved by Shift and arrows. */
async function goesAlong(map: NewsMap): Promise<void> {
  const { keyboard } = map.page;
  await map.area('Asia-Pacific').click();
  await map.stage.settled();
  await map.stage.walk.focus();
  await keyboard.press('Home');
  await expect.poll(() => map.stage.walked()).toMatch(/^Australia: /);
  // At once: keys belong together by when they were pressed, however late the page hears of them.
  await Promise.all([...'cana'].map((key) => keyboard.press(key)));
  await expect.poll(() => map.stage.walked()).toMatch(/^Canada: /);
  const { x, y, width, height } = await map.stage.rect();
  const inside = async (): Promise<boolean> => {
    const box = await map.stage.tooltip.boundingBox();
    return box !== null && box.x > x && box.y > y && box.x < x + width && box.y < y + height;
  };
  await expect.poll(inside).toBe(true);
  const japan = (await map.stage.labels()).find(({ text }) => text.startsWith('Japan'));
  expect(japan?.x ?? Number.POSITIVE_INFINITY).toBeGreaterThan(x + width);

  const before = (await map.stage.tooltip.boundingBox())?.x ?? 0;
  await keyboard.press('Shift+ArrowRight');
  await expect
    .poll(async () => ((await map.stage.tooltip.boundingBox())?.x ?? 0) - before)
    .toBeLessThan(-90);
}

test('Enter opens the panel, whose heading has the focus, and Escape leads back to the map', async ({
  map,
  page,
}) => {
  await map.open('?question=tokyo-office');
  await page.keyboard.press('Tab');
  await map.stage.walk.focus();
  await expect.poll(() => map.stage.walked()).not.toBe('');
  await page.keyboard.type('fra');
  await page.keyboard.press('Enter');
  await expect(map.panel.heading('France')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(map.panel.heading('France')).toBeHidden();
  await expect(map.stage.walk).toBeFocused();
  await expect.poll(() => map.stage.walked()).toMatch(/^France: /);

  // From the map itself nothing moves.
  await page.keyboard.press('Enter');
  await map.stage.walk.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(map.panel.heading('France')).toBeHidden();
  await expect(map.stage.walk).toBeFocused();
});

test('whoever closes a panel is back where they opened it', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await map.open();
  const chosen = (name: string) => map.panel.heading(name);
  await test.step('the list', async () => {
    const link = await map.rollCall.link('Japan');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(chosen('Japan')).toBeFocused();
    await map.panel.close.focus();
    await page.keyboard.press('Enter');
    await expect(link).toBeFocused();
  });
  await test.step('the search', async () => {
    await map.search.field.focus();
    await map.search.type('fran');
    await expect(map.search.option('France')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(chosen('France')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(map.search.field).toBeFocused();
  });
  await test.step('the strip, and on from there within the panel', async () => {
    const mark = map.selectionPanel.spine.getByRole('link', { name: 'paragraph 4', exact: true });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(chosen('Paragraph 4 of the article')).toBeFocused();
    await map.panel.box.getByRole('link', { name: 'France' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(chosen('France')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
  });
  await test.step('the overview', async () => {
    const sweden = map.panel.box.getByRole('link', { name: 'Sweden' });
    await sweden.focus();
    await page.keyboard.press('Enter');
    await expect(chosen('Sweden')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sweden).toBeFocused();
  });
  await test.step('the table', async () => {
    await map.viewSwitch('Table').click();
    const link = map.table.table.getByRole('link', { name: 'Spain', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(chosen('Spain')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });
});

test('what is chosen by pointer, by Back or by a link leaves the focus where it is', {
  tag: '@long',
}, async ({ map, page }) => {
  await map.open('?country=FRA');
  await expect(page.locator('body')).toBeFocused();
  const link = await map.rollCall.link('Japan');
  await link.click();
  await expect(map.panel.heading('Japan')).toBeVisible();
  await expect(link).toBeFocused();
  // What leads the focus back comes with the first act.
  await expect(map.saying).toContainText('Japan');
  await map.panel.close.click();
  await expect(link).toBeFocused();
  await page.goBack();
  await expect(map.panel.heading('Japan')).toBeVisible();
  await expect(link).toBeFocused();
});

test('each choice is said once and politely, in one sentence', async ({ map, page }) => {
  await map.open();
  const { saying } = map;
  await (await map.rollCall.link('France')).click();
  await expect(saying).toHaveText('France. NATO member. Partnership, but no expansion. 3 quotes.');
  await map.question(question('tokyo-office').title).click();
  await expect(saying).toHaveText(`${question('tokyo-office').title} France: Opposed openly.`);
  await (await map.rollCall.link('Portugal')).click();
  await expect(saying).toHaveText(
    'Portugal. NATO member. The article does not report a position of its own. No quotes.',
  );
  await map.panel.close.click();
  await expect(saying).toHaveText('');
  await map.question(question('ukraine').title).click();
  await expect(saying).toHaveText(`${question('ukraine').title} Positions reported: 2 of 4.`);
  await page.getByRole('link', { name: 'paragraph 4', exact: true }).click();
  await expect(saying).toHaveText(/^Paragraph 4 of the article\. \d+ statements\.$/);
  await map.area('Asia-Pacific').click();
  await expect(saying).toHaveText('The map shows: Asia-Pacific.');
  await map.viewSwitch('Table').click();
  await expect(saying).toHaveText('The table is shown.');
  await map.viewSwitch('Map').click();
  await expect(saying).toHaveText('The map is shown.');
  await page.getByRole('link', { name: 'July 12, 2023' }).click();
  await expect(saying).toHaveText('NATO members on July 12, 2023.');
  await map.panel.close.click();
  await page.getByRole('link', { name: /nine steps/ }).click();
  await expect(saying).toHaveText(`Step 1 of 9: ${story.steps[0]?.title}.`);
  await map.open('compare/JPN-KOR/');
  await map.panel.close.click();
  await page.goBack();
  await expect(saying).toHaveText(`${actor('JPN').name} and ${actor('KOR').name}, compared.`);
});
