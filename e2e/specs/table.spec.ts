import {
  actors,
  answersTo,
  isAsked,
  isMember,
  isPartner,
  question,
  story,
} from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** Everybody and every question, for who would rather read. */

test.beforeEach(async ({ map }) => {
  await map.open();
  await map.viewSwitch('Table').click();
});

const GROUPS = [
  'NATO member',
  'Partner in the Asia-Pacific',
  'Invitee',
  'Not a member',
  'Organization',
];

function groupOf(one: (typeof actors)[number]): string {
  if (isMember(one)) return 'NATO member';
  if (isPartner(one)) return 'Partner in the Asia-Pacific';
  if (one.id === 'SWE') return 'Invitee';
  return one.id === 'NATO' ? 'Organization' : 'Not a member';
}

test('it has all 42 and all five questions', async ({ map }) => {
  expect(map.query.get('view')).toBe('table');
  await expect(map.table.columns).toHaveText([
    'Country',
    /^Group/,
    ...story.questions.map(({ title }) => title),
  ]);
  const expected = actors.map((one) => [
    one.name,
    groupOf(one),
    ...story.questions.map((asked) => {
      const answers = answersTo(asked, one.id);
      if (answers.length > 0) return answers.join(' + ');
      return isAsked(asked, one) ? 'not reported' : '–';
    }),
  ]);
  const byName = (a: string[], b: string[]) => (a[0] ?? '').localeCompare(b[0] ?? '', 'en');
  expect((await map.table.read()).toSorted(byName)).toEqual(expected.toSorted(byName));
});

test('every column sorts both ways, and says so', async ({ map }) => {
  const titles = ['Country', 'Group', ...story.questions.map(({ title }) => title)];
  for (const [index, title] of titles.entries()) {
    await test.step(title, async () => {
      const asked = story.questions[index - 2];
      const order = asked
        ? [...asked.answers.map(({ label }) => label), 'not reported', '–']
        : GROUPS.toSorted();
      const rank = (cell: string) =>
        Math.min(
          ...cell
            .split(' + ')
            .map((words) => order.findIndex((one) => `${words}: `.startsWith(`${one}: `))),
        );
      const isSorted = (parts: string[][], direction: 1 | -1) =>
        parts.every((cells) =>
          cells.every((cell, i) => {
            const before = cells[i - 1];
            if (before === undefined) return true;
            const step = index === 0 ? before.localeCompare(cell, 'en') : rank(before) - rank(cell);
            return step * direction <= 0;
          }),
        );
      const read = async () =>
        (await map.table.readParts()).map((rows) => rows.map((row) => row[index] ?? ''));

      if ((await map.table.column(title).getAttribute('aria-sort')) !== 'ascending') {
        await map.table.sortBy(title);
      }
      await expect(map.table.column(title)).toHaveAttribute('aria-sort', 'ascending');
      const up = await read();
      expect(new Set(up.flat().map(rank)).has(-1) && index > 0, 'every cell is known').toBe(false);
      expect(isSorted(up, 1), up.join(', ')).toBe(true);

      await map.table.sortBy(title);
      await expect(map.table.column(title)).toHaveAttribute('aria-sort', 'descending');
      const down = await read();
      expect(isSorted(down, -1), down.join(', ')).toBe(true);
      expect(down).not.toEqual(up);

      const others = titles.filter((other) => other !== title);
      for (const other of others) {
        await expect(map.table.column(other)).toHaveAttribute('aria-sort', 'none');
      }
    });
  }
});

test('a name leads to the same panel as the map does', { tag: '@long' }, async ({ map }) => {
  for (const name of ['Luxembourg', 'China', 'NATO', 'New Zealand']) {
    await map.table.unfold();
    await map.table.link(name).click();
    // It stands beside the table, wherever in it one is.
    await expect(map.panel.heading(name)).toBeInViewport();
    const inTable = await map.panel.read(name);
    expect(map.query.get('view')).toBe('table');
    await map.viewSwitch('Map').click();
    await expect(map.stage.section).toBeVisible();
    expect(await map.panel.read(name)).toEqual(inTable);
    await map.viewSwitch('Table').click();
  }
});

test('a question asked in the table is the map’s afterwards', { tag: '@long' }, async ({ map }) => {
  const { title } = question('china');
  await map.question(title).click();
  await expect(map.table.table).toBeVisible();
  await map.viewSwitch('Map').click();
  await expect(map.question(title)).toHaveAttribute('aria-current', 'true');
});

test.describe('without the table', () => {
  test.use({ allowConsole: /Failed to load resource|lazyParts-/ });

  test('the map stays and says so, and the table can be tried again', async ({ map, page }) => {
    const late = '**/assets/lazyParts-*.js';
    await page.route(late, (route) => route.abort());
    await page.goto('./?view=table&country=FRA');
    await expect(map.notices('The table did not load, so the map is shown.')).toBeVisible();
    await expect(map.stage.still).toBeVisible();
    await expect(map.panel.heading('France')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    const again = page.getByRole('link', { name: 'Load the page again' });
    await expect(again).toBeVisible();
    await page.unroute(late);
    await again.click();
    await expect(map.table.table).toBeVisible();
    await expect(map.panel.heading('France')).toBeVisible();
  });
});

test('a page that was asked for as a table shows no map first', async ({ map, page }) => {
  await page.goto('./?view=table');
  await expect(map.table.columns.first()).toBeVisible();
  await expect(map.stage.still).toBeHidden();
});
