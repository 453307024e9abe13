import { story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** The order of the page, as the keyboard has it. What axe finds: layout.spec.ts. */

test('by keyboard one comes to everything, in the order of the page', async ({ map, page }) => {
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
    'Find a country',
    'Table',
    'Share\u00a0· Embed',
    ...story.questions.map(({ title }) => title),
    'July 12, 2023',
    'Español',
    'Countries on the map',
    ...story.regions.map(({ label }) => label),
    'Zoom in',
    'Zoom out',
    'Globe',
    ...['Australia', 'South Korea', 'Japan', 'New Zealand'],
    ...['Australia', 'paragraph 9', 'South Korea', 'paragraph 10'],
    'Read the article in nine steps',
    ...['NATO', 'Sweden', 'China', 'Russia', 'Ukraine', 'North Korea', 'Taiwan'],
    'headline',
    'subheading',
    'photo caption',
    ...Array.from({ length: 11 }, (_, i) => `paragraph ${i + 1}`),
    'What the article says',
    'NATO strengthens ties with Asian-Pacific democracies, angering China (EL PAÍS USA Edition, in a new tab)',
    'About this map and its borders',
    'Data (JSON)',
  ]);
});
