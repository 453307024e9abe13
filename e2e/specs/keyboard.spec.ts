import type { NewsMap } from '../drivers/NewsMap.ts';
import { question, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** All that the product does, by keyboard alone; at each step it is seen where one is. */

/** Who has no mouse. */
class Keys {
  readonly #map: NewsMap;

  constructor(map: NewsMap) {
    this.#map = map;
  }

  /** Presses keys, and the ring must be in sight after each. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#map.page.keyboard.press(key);
      await expect.poll(() => this.#map.layout.focusFault(), key).toBeNull();
    }
  }

  /** Goes on by Tab until something has the focus. */
  async reach(name: string | RegExp): Promise<void> {
    const matches = (said: string): boolean =>
      typeof name === 'string' ? said === name : name.test(said);
    for (let i = 0; i < 90; i++) {
      await this.press('Tab');
      const said = await this.#map.page.evaluate(() => {
        const at = document.activeElement;
        const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
        return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
      });
      if (matches(said)) return;
    }
    throw new Error(`Tab never reaches ${name}.`);
  }
}

test.beforeEach(async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('by keyboard alone: found, cited, shared, asked, walked and read', async ({ map, page }) => {
  await map.open();
  const { keyboard } = page;
  const keys = new Keys(map);
  await test.step('a country by name', async () => {
    await keys.reach('Find a country');
    await keyboard.type('fran');
    await expect(map.search.option('France')).toBeVisible();
    await keys.press('ArrowDown', 'Enter');
    await expect(map.panel.heading('France')).toBeFocused();
  });
  await test.step('a quote cited', async () => {
    await keys.reach('Source');
    await keys.press('Enter');
    await keys.reach('Cite');
    await keys.press('Enter');
    await expect(map.take.box).toBeVisible();
    await keys.reach('Copy citation');
    await keys.press('Enter', 'Escape');
    await expect(map.take.box).toBeHidden();
    await expect(map.take.ways.first()).toBeFocused();
    await expect(map.panel.heading('France')).toBeVisible();
    await keys.press('Escape');
    await expect(map.search.field).toBeFocused();
  });
  await test.step('the view shared', async () => {
    await keys.reach(/^Share/);
    await keys.press('Enter');
    await expect(map.share.box).toBeVisible();
    await keys.reach('Copy link');
    await keys.press('Enter', 'Escape');
    await expect(map.share.button).toBeFocused();
  });
  await test.step('another question', async () => {
    await keys.reach(question('tokyo-office').title);
    await keys.press('Enter');
    expect(map.query.get('question')).toBe('tokyo-office');
  });
  await test.step('the map walked, moved, zoomed', async () => {
    await keys.reach('Countries on the map');
    await keys.press('ArrowRight', 'Shift+ArrowRight');
    await keyboard.type('japan');
    await keys.press('Enter');
    await expect(map.panel.heading('Japan')).toBeFocused();
    await keys.press('Escape');
    await expect(map.stage.walk).toBeFocused();
    await keys.reach('Asia-Pacific');
    await keys.press('Enter');
    expect(map.query.get('area')).toBe('asia');
    await keys.reach('Zoom in');
    await keys.press('Enter');
  });
  await test.step('a country from the list, and a paragraph', async () => {
    await keys.reach('France');
    await keys.press('Enter');
    await expect(map.panel.heading('France')).toBeFocused();
    await keys.press('Escape');
    await keys.reach('paragraph 4');
    await keys.press('Enter');
    await expect(map.panel.heading('Paragraph 4 of the article')).toBeFocused();
    await keys.press('Escape');
  });
});

test('by keyboard alone: the steps, the day, two compared, the table', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await map.open();
  const keys = new Keys(map);
  await test.step('the steps', async () => {
    await keys.reach(/nine steps/);
    await keys.press('Enter');
    await expect(map.selectionPanel.step).toBeVisible();
    await keys.press('ArrowRight');
    await expect.poll(() => map.query.get('step')).toBe(story.steps[1]?.id);
    await keys.press('Escape');
  });
  await test.step('the day', async () => {
    await map.open();
    await keys.reach('July 12, 2023');
    await keys.press('Enter');
    await keys.reach('Day');
    await keys.press('ArrowLeft');
    await expect.poll(() => map.query.get('date')).toBe('2022-12-31');
    await keys.press('Escape');
  });
  await test.step('two compared', async () => {
    await map.open('?country=JPN');
    await keys.reach('South Korea');
    if (!map.query.has('compare')) await keys.reach('South Korea');
    await keys.press('Enter');
    await expect(map.panel.box.getByRole('heading', { level: 2 })).toBeFocused();
    await keys.press('Escape');
  });
  await test.step('the table, sorted', async () => {
    await map.open();
    await keys.reach('Table');
    await keys.press('Enter');
    await keys.reach('Country');
    await keys.press('Enter');
    await expect(page.getByRole('columnheader', { name: 'Country' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });
});
