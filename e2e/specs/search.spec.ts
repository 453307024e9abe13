import { expect, test } from '../fixtures/test.ts';

/** The field that finds a country by any of its names. */

test.beforeEach(async ({ map }) => {
  await map.saveData();
  await map.open();
});

test('countries are found by the names that readers have for them', async ({ map }) => {
  for (const [words, name] of [
    ['Turkey', 'Türkiye'],
    ['Türkiye', 'Türkiye'],
    ['turkiye', 'Türkiye'],
    ['Holland', 'Netherlands'],
    ['Czechia', 'Czechia'],
    ['Czech Republic', 'Czechia'],
    ['USA', 'United States'],
    ['Britain', 'United Kingdom'],
    ['gb', 'United Kingdom'],
    ['Macron', 'France'],
    ['Stoltenberg', 'NATO'],
    ['  japan ', 'Japan'],
  ] as const) {
    await test.step(words, async () => {
      await map.search.type(words);
      await expect(map.search.options.first()).toContainText(name);
      await map.search.field.press('Enter');
      await expect(map.panel.heading(name)).toBeVisible();
      await expect(map.search.field).toHaveValue('');
    });
  }
});

test('where several fit, all are offered', async ({ map }) => {
  await map.search.type('Korea');
  await expect(map.search.options).toHaveCount(2);
  await expect(map.search.option('South Korea')).toBeVisible();
  await expect(map.search.option('North Korea')).toBeVisible();

  await map.search.type('Aukus');
  await expect(map.search.options).toHaveCount(3);
  for (const name of ['Australia', 'United Kingdom', 'United States']) {
    await expect(map.search.option(name)).toBeVisible();
  }
});

test('words that mean nothing get a sentence, and nothing breaks', async ({ map }) => {
  for (const words of ['xyzzy', '<i>zz</i>', '(((', '\\', '%', '🗺️', 'a'.repeat(400)]) {
    await map.search.type(words);
    await expect(map.search.nothing).toBeVisible();
    await expect(map.search.options).toHaveCount(0);
    await map.search.field.press('Enter');
    await map.search.field.press('ArrowDown');
  }
  await expect(map.panel.heading('Choose a country')).toBeVisible();
  await map.search.type('Japan');
  await expect(map.search.nothing).toBeHidden();
  await map.search.field.press('Enter');
  await expect(map.panel.heading('Japan')).toBeVisible();
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
});

test('Escape empties the field first and lets go of the country then', async ({ map }) => {
  await map.open('?country=FRA');
  await map.search.field.click();
  await map.search.type('Jap');
  await expect(map.search.options).toHaveCount(1);
  await map.search.field.press('Escape');
  await expect(map.search.field).toHaveValue('');
  await expect(map.search.options).toHaveCount(0);
  await expect(map.panel.heading('France')).toBeVisible();
  await map.search.field.press('Escape');
  await expect(map.panel.heading('Choose a country')).toBeVisible();
});

test('the mouse chooses too, and shows on the map what it is on', async ({ map }) => {
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
