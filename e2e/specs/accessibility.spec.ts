import { question, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** axe in every view, by day and by night, on the desktop and the phone. */

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    // The night has the day's sizes: it is tried on one of the two.
    const tag = colorScheme === 'light' ? ['@both'] : [];
    test(`every panel stands up to axe, ${colorScheme}`, { tag }, async ({ map, axe }) => {
      await map.saveData();
      for (const [address, heading] of [
        ['', 'Choose a country'],
        ['?country=FRA', 'France'],
        ['?country=PRT', 'Portugal'],
        ['?country=NATO', 'NATO'],
        ['?country=KOR&area=asia&question=ukraine', 'South Korea'],
        ['?country=XYZ', 'Choose a country'],
      ] as const) {
        await test.step(address, async () => {
          await map.open(address);
          await expect(map.panel.heading(heading)).toBeVisible();
          await axe();
        });
      }
    });

    test(`every view stands up to axe, ${colorScheme}`, { tag }, async ({ map, axe }) => {
      await map.saveData();
      await map.open();
      for (const { title } of story.questions.slice(1)) {
        await test.step(title, async () => {
          await map.question(title).click();
          await axe();
        });
      }
      await test.step('what the article says', async () => {
        for (const open of await map.page.getByText('What the article says').all()) {
          if (await open.isVisible()) await open.click();
        }
        await axe();
      });
      await test.step('search', async () => {
        await map.search.type('an');
        await map.search.field.press('ArrowDown');
        await expect(map.search.lit).toBeVisible();
        await axe();
        await map.search.type('xyzzy');
        await expect(map.search.nothing).toBeVisible();
        await axe();
        await map.search.field.press('Escape');
      });
      await test.step('table', async () => {
        await map.viewSwitch('Table').click();
        await map.table.sortBy(question('china').title);
        await axe();
      });
    });
  });
}

test('the map that moves changes nothing of that', async ({ map, axe }) => {
  await map.open('?country=JPN');
  await map.stage.live();
  await axe();
  await map.stage.zoomIn(1);
  await axe({ inside: '.stage-box' });
});

test('by keyboard one comes to everything, in the order of the page', async ({ map, page }) => {
  await map.saveData();
  await map.open('?question=ukraine');
  const reached: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { outlineStyle } = getComputedStyle(focused);
      const words = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
      return outlineStyle === 'none' ? `${words} (without a ring)` : words;
    });
    if (name === null) break;
    reached.push(name.trim());
  }
  expect(reached).toEqual([
    '12 July 2023',
    'Español',
    'Find a country',
    'Table',
    'Share\u00a0· Embed',
    ...story.questions.map(({ title }) => title),
    'Countries on the map',
    'Zoom in',
    'Zoom out',
    'Globe',
    ...story.areas.map(({ label }) => label),
    'headline',
    'deck',
    'photo caption',
    ...Array.from({ length: 11 }, (_, i) => `paragraph ${i + 1}`),
    'Australia',
    'South Korea',
    'Japan',
    'New Zealand',
    'What the article says',
    'The article in nine steps',
    ...['NATO', 'Sweden', 'China', 'Russia', 'Ukraine', 'North Korea', 'Taiwan'],
    'About this map and its borders',
    'Data (JSON)',
  ]);
});
