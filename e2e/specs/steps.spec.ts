import { question, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/**
 * The guided reading: by button, by key, by scrolling, by swiping and without a script. What each step's
 * page says: built/steps.test.ts.
 */

const titles = story.steps.map(({ title }) => title);
const land = (id: string): string[] =>
  (story.steps.find((step) => step.id === id)?.actors ?? [])
    .filter((one) => one.length === 3)
    .sort();

test('by button from the first to the last, which hands over', async ({ map, page }) => {
  await map.open();
  await map.page.getByRole('link', { name: 'The article in nine steps' }).click();
  for (const [i, title] of titles.entries()) {
    await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(title);
    await expect(page).toHaveURL(new RegExp(`\\?step=${story.steps[i]?.id}$`));
    if (i < titles.length - 1) await map.selectionPanel.button('Next').click();
  }
  await expect(map.selectionPanel.button('Next')).toHaveCount(0);
  await map.selectionPanel.button('Explore on your own').click();
  await expect(map.panel.heading('Who says what')).toBeVisible();
  await page.goBack();
  await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
    titles.at(-1) ?? '',
  );
  // Back leads out of the reading, not through its steps.
  await page.goBack();
  await expect(map.panel.heading('Who says what')).toBeVisible();
});

test('by the arrow keys, wherever in the panel the focus is', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await map.open('story/macron/');
  const at = titles.indexOf('France: partners, but no expansion');
  await map.selectionPanel.button('Next').focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
    titles[at + 1] ?? '',
  );
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
    titles[at - 1] ?? '',
  );
});

test('by scrolling the list', async ({ map, page }) => {
  await map.open('story/guests/');
  const list = page.locator('.step-list');
  await list.hover();
  await expect(async () => {
    await page.mouse.wheel(0, 240);
    expect(await map.selectionPanel.step.getByRole('heading').textContent()).toBe(titles[2]);
  }).toPass({ intervals: [100] });
  await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
    titles[2] ?? '',
  );
  await expect(page).toHaveURL(/[?&]step=tokyo-office$/);
});

test('by swiping, on a phone', { tag: '@phone' }, async ({ map, page }) => {
  await map.open('story/guests/');
  await page.locator('.step-list').evaluate((list) => {
    list.scrollBy({ left: list.clientWidth, behavior: 'instant' });
  });
  await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
    titles[1] ?? '',
  );
});

test('another question ends it', { tag: '@long' }, async ({ map, page }) => {
  await map.open('story/japan/');
  await map.question(question('ukraine').title).click();
  await expect(map.panel.heading('Who says what')).toBeVisible();
  await expect(page).toHaveURL(/\?question=ukraine$/);
});

test('the map that moves is taken to each step’s place', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map.spendData();
  await map.open('story/macron/');
  await map.stage.live();
  /** The names that stand inside the map's box. */
  const inSight = async (): Promise<string[]> => {
    const box = await map.stage.rect();
    const labels = await map.stage.labels();
    return labels
      .filter(
        ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      )
      .map(({ text }) => text.split(' / ')[0] ?? '');
  };
  expect(await inSight()).toContain('Poland');
  await map.selectionPanel.button('Next').click();
  await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
    'Japan: closer to NATO, with Washington on export curbs',
  );
  await expect.poll(inSight).toContain('Japan');
  expect(await inSight()).not.toContain('Poland');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a list of figures, and each step’s page has its map', { tag: '@long' }, async ({
    map,
    page,
  }) => {
    await page.goto('./story/korea/');
    const figures = page.locator('.step-list > li');
    await expect(figures).toHaveCount(titles.length);
    expect(await figures.getByRole('heading', { level: 3 }).allTextContents()).toEqual(titles);
    for (const figure of await figures.all()) {
      await expect(figure).toBeVisible();
      await figure.scrollIntoViewIfNeeded();
      const picture = figure.getByRole('img');
      await expect(picture).toBeVisible();
      await expect
        .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
        .toBe(1200);
    }
    expect(await map.selectionPanel.lit()).toEqual(land('korea'));
    await map.selectionPanel.button('Next').click();
    await expect(page).toHaveURL(/\/story\/missile\/$/);
  });
});

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the next step is there at once', { tag: '@long' }, async ({ map, page }) => {
    await map.open('story/macron/');
    const away = await page.locator('.step-list').evaluate(async (list) => {
      const next = [...document.querySelectorAll<HTMLElement>('.step-buttons a')].at(-1);
      next?.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const step = list.querySelector(':scope > [aria-current]');
      return (step?.getBoundingClientRect().top ?? 0) - list.getBoundingClientRect().top;
    });
    expect(Math.abs(away)).toBeLessThan(2);
    await expect(map.selectionPanel.step.getByRole('heading', { level: 3 })).toHaveText(
      'Japan: closer to NATO, with Washington on export curbs',
    );
  });
});
