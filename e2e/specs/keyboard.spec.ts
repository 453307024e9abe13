import { question, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** All that the product does, by keyboard alone; at each step it is seen where one is. */

test('by keyboard alone', async ({ map, page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map.open();
  const { keyboard } = page;
  /** Presses keys, and the ring must be in sight after each. */
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await keyboard.press(key);
      await expect.poll(() => map.layout.focusFault(), key).toBeNull();
    }
  };
  /** Goes on by Tab until something has the focus. */
  const reach = async (name: string | RegExp, key = 'Tab'): Promise<void> => {
    const matches = (said: string): boolean =>
      typeof name === 'string' ? said === name : name.test(said);
    for (let i = 0; i < 90; i++) {
      await press(key);
      const said = await page.evaluate(() => {
        const at = document.activeElement;
        const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
        return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
      });
      if (matches(said)) return;
    }
    throw new Error(`Tab never reaches ${name}.`);
  };
  await test.step('a country by name', async () => {
    await reach('Find a country');
    await keyboard.type('fran');
    await expect(map.search.option('France')).toBeVisible();
    await press('ArrowDown', 'Enter');
    await expect(map.panel.heading('France')).toBeFocused();
  });
  await test.step('a quote cited', async () => {
    await reach('Cite');
    await press('Enter');
    await expect(map.take.box).toBeVisible();
    await reach('Copy citation');
    await press('Enter', 'Escape');
    await expect(map.take.box).toBeHidden();
    await expect(map.take.ways.first()).toBeFocused();
    await expect(map.panel.heading('France')).toBeVisible();
    await press('Escape');
    await expect(map.search.field).toBeFocused();
  });
  await test.step('the view shared', async () => {
    await reach(/^Share/);
    await press('Enter');
    await expect(map.share.box).toBeVisible();
    await reach('Copy link');
    await press('Enter', 'Escape');
    await expect(map.share.button).toBeFocused();
  });
  await test.step('another question', async () => {
    await reach(question('tokyo-office').title);
    await press('Enter');
    expect(map.query.get('question')).toBe('tokyo-office');
  });
  await test.step('the map walked, moved, zoomed', async () => {
    await reach('Countries on the map');
    await press('ArrowRight', 'Shift+ArrowRight');
    await keyboard.type('japan');
    await press('Enter');
    await expect(map.panel.heading('Japan')).toBeFocused();
    await press('Escape');
    await expect(map.stage.walk).toBeFocused();
    await reach('Zoom in');
    await press('Enter');
    await reach('Asia-Pacific');
    await press('Enter');
    expect(map.query.get('area')).toBe('asia');
  });
  await test.step('a paragraph, and a country from the list', async () => {
    await reach('paragraph 4');
    await press('Enter');
    await expect(map.panel.heading('Paragraph 4 of the article')).toBeFocused();
    await press('Escape');
    await reach('France');
    await press('Enter');
    await expect(map.panel.heading('France')).toBeFocused();
    await press('Escape');
  });
  await test.step('the steps', async () => {
    await reach(/nine steps/);
    await press('Enter');
    await press('ArrowRight');
    expect(map.query.get('step')).toBe(story.steps[1]?.id);
    await press('Escape');
  });
  await test.step('the day', async () => {
    await map.open();
    await reach('July 12, 2023');
    await press('Enter');
    await reach('Day');
    await press('ArrowLeft');
    expect(map.query.get('date')).toBe('2022-12-31');
    await press('Escape');
  });
  await test.step('two compared', async () => {
    await map.open('?country=JPN');
    await reach('South Korea');
    if (!map.query.has('compare')) await reach('South Korea');
    await press('Enter');
    await expect(map.panel.box.getByRole('heading', { level: 2 })).toBeFocused();
    await press('Escape');
  });
  await test.step('the table, sorted', async () => {
    await map.open();
    await reach('Table');
    await press('Enter');
    await reach('Country', 'Tab');
    await press('Enter');
    await expect(page.getByRole('columnheader', { name: 'Country' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });
});
