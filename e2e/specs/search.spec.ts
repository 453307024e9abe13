import { expect, test } from '../fixtures/test.ts';

/** The field that finds a country, on its page. What it finds and does by itself: SearchBox.test.tsx. */

test.beforeEach(async ({ map }) => {
  await map.open();
});

test('the keys go through what was found, and say where they are', async ({ map }) => {
  const { field, options, lit } = map.search;
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await map.search.type('Korea');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(await map.search.litIds()).toEqual({ said: null, shown: null });

  const [first = '', second = ''] = await options.allTextContents();
  const litAfter = async (key: string) => {
    await field.press(key);
    await expect(lit).toHaveCount(1);
    const { said, shown } = await map.search.litIds();
    expect(said).toBe(shown);
    return lit.textContent();
  };
  expect(await litAfter('ArrowDown')).toBe(first);
  expect(await litAfter('ArrowDown')).toBe(second);
  expect(await litAfter('ArrowDown')).toBe(first);
  expect(await litAfter('ArrowUp')).toBe(second);
  await field.press('Enter');
  await expect(
    map.panel.heading(second.includes('North') ? 'North Korea' : 'South Korea'),
  ).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  expect((await map.search.litIds()).said).toBeNull();

  // Escape empties the field first, and lets go of the country then.
  await map.search.field.click();
  await map.search.type('xyzzy');
  await expect(map.search.nothing).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(map.panel.heading('Who says what')).toBeHidden();
  await field.press('Escape');
  await expect(map.panel.heading('Who says what')).toBeVisible();
});

test('the mouse chooses too, and shows on the map what it is on', { tag: '@long' }, async ({
  map,
}) => {
  await map.search.type('Austr');
  await map.search.option('Australia').hover();
  await expect(map.stage.tooltip).toContainText('Australia');
  await map.search.option('Australia').click();
  await expect(map.panel.heading('Australia')).toBeVisible();
  expect(map.query.get('country')).toBe('AUS');
});

test('from the table it leads to the map', async ({ map }) => {
  await map.open('?view=table');
  await map.search.type('Japan');
  await map.search.field.press('Enter');
  await expect(map.panel.heading('Japan')).toBeVisible();
  await expect(map.stage.section).toBeVisible();
});
