import { PALETTES } from '../../src/model/palette.ts';
import { coloursIn } from '../fixtures/pixels.ts';
import { actor, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** The alliance on another day, and what has changed since the map's. */

const membersOn = (day: string): string[] =>
  story.actors.filter(({ joined }) => joined && joined <= day).map(({ id }) => id);

for (const [day, ...tag] of [
  ['1949-08-24'],
  ['1952-02-18', '@long'],
  ['1955-05-06', '@long'],
  ['1982-05-30', '@long'],
  ['1990-10-03', '@long'],
  ['1999-03-12', '@long'],
  ['2004-03-29'],
  ['2009-04-01', '@long'],
  ['2020-03-27', '@long'],
  ['2023-04-04', '@long'],
] as const) {
  test(`${day}: the map shows who was a member, and only them`, { tag }, async ({ map, page }) => {
    await map.open(`?date=${day}`);
    const members = membersOn(day);
    await expect(map.summary).toHaveText(
      new RegExp(`^${members.length} members on .* drawn on today’s borders\\.$`),
    );
    for (const { id, kind } of story.actors.filter((one) => one.kind === 'country')) {
      const fill = await map.stage.stillFill(id);
      expect(fill, `${id} ${kind}`).toBe(members.includes(id) ? 'var(--slate)' : 'var(--land)');
    }
    expect(await map.rollCall.namesUnder('Member')).toEqual(members.map((id) => actor(id).name));
    await expect(page.locator('.panel')).toContainText(`${members.length} NATO members`);
  });
}

test('the slider goes through the years, and Back leads out', async ({ map, page }) => {
  await map.open();
  await page.getByRole('link', { name: 'July 12, 2023' }).click();
  await expect(map.selectionPanel.panel('NATO members on July 12, 2023')).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Day' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'December 31, 2022');
  await expect(map.summary).toHaveText(/^30 members on December 31, 2022/);
  await page.keyboard.press('Home');
  await expect(map.summary).toHaveText(/^12 members on December 31, 1949/);
  await page.keyboard.press('End');
  await expect(map.summary).toHaveText(/^31 members on July 12, 2023/);
  await page.goBack();
  await expect(map.panel.heading('Who says what')).toBeVisible();
});

test('a day leads to its map, and a question out of it', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await page.goto(`./date/${story.mapDate}/`);
  await map.selectionPanel.button('March 12, 1999 · 19').click();
  await expect(map.summary).toHaveText(/^19 members/);
  await map.question(story.questions[1]?.title ?? '').click();
  await expect(map.summary).toContainText('opposed it openly');
  await expect(map.panel.heading('Who says what')).toBeVisible();
});

test.describe('far from Greenwich', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  // Where a year began at another place of the axis, React would say so, and the test fail.
  test('a day’s page is taken over as it was built', async ({ map, page }) => {
    await map.open(`date/${story.mapDate}/`);
    await expect(page.getByRole('img', { name: /How many/ })).toContainText(
      '194912198216200426202331',
    );
  });
});

test('what has changed since is told when it is asked for, as from elsewhere', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto(`./date/${story.mapDate}/`);
  const since = story.context.filter((one) => one.since);
  const panel = page.locator('.panel');
  for (const { text } of since) await expect(panel.getByText(text)).toBeHidden();
  await panel.getByText('What has changed since').click();
  for (const { text, source } of since) {
    const entry = panel.getByRole('listitem').filter({ hasText: text });
    await expect(entry).toBeVisible();
    await expect(entry).toContainText(source);
  }
  await expect(panel).toContainText('None of it is the article’s');
});

test('a map that came on another day has the patterns of the answers when that is left', {
  tag: '@long',
}, async ({ map, page }) => {
  await map.spendData();
  await map.open('?date=1999-03-12');
  await map.stage.live();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(map.summary).toContainText('want closer ties');
  // A layer that is missing is an error in the browser too, which fails every test.
  const colours = async () => coloursIn(await map.stage.picture()).map(({ colour }) => colour);
  await expect.poll(colours).toContain(PALETTES.light.ochre);
  await expect(map.stage.canvas).toBeVisible();
});
