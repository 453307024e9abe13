import type { Page } from '@playwright/test';
import { shownQuote } from '../../src/model/statements.ts';
import type { NewsMap } from '../drivers/NewsMap.ts';
import { actor, isMember, story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/**
 * The article as a strip, and the way from a claim to its paragraph and back. What each paragraph's page
 * says: built/spine.test.ts.
 */

const nameOf = (id: string): string =>
  ({ H: 'headline', D: 'subheading', C: 'photo caption' })[id] ?? `paragraph ${id.slice(1)}`;
const statementsIn = (id: string) => story.statements.filter(({ paragraph }) => paragraph === id);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const titleOf = (id: string): string => `${capital(nameOf(id))} of the article`;

/** Who has land of those who are in a paragraph, a person as whom they speak for. */
function landIn(id: string): string[] {
  const ids = statementsIn(id).flatMap(({ about, speaker }) => [...about, speaker.actor ?? '']);
  return [...new Set(ids)].filter((one) => one && actor(one).kind === 'country').sort();
}

test('each part of the article is as long as it has words', { tag: '@long' }, async ({ map }) => {
  await map.open();
  const widths = await map.selectionPanel.spine
    .getByRole('link')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
  expect(widths).toHaveLength(story.paragraphs.length);
  const [longest = 0] = widths.toSorted((a, b) => b - a);
  const most = Math.max(...story.paragraphs.map(({ words }) => words));
  for (const [i, { id, words }] of story.paragraphs.entries()) {
    // As wide as a pointer wants it, and as what it says, however few words it has.
    const [width = 0, expected] = [widths[i], (longest * words) / most];
    if (width > 34 && id.startsWith('P')) expect(Math.abs(width - expected), id).toBeLessThan(2);
    else expect(width, id).toBeGreaterThanOrEqual(26);
  }
});

const HALF = Math.ceil(story.paragraphs.length / 2);
for (const { which, parts, tag } of [
  {
    which: 'a caption and two paragraphs',
    parts: story.paragraphs.filter(({ id }) => ['C', 'P3', 'P10'].includes(id)),
    tag: [],
  },
  { which: 'the first half', parts: story.paragraphs.slice(0, HALF), tag: ['@long'] },
  { which: 'the second half', parts: story.paragraphs.slice(HALF), tag: ['@long'] },
]) {
  test(`${which}: strip, map and panel lead to each other`, { tag }, async ({ map, page }) => {
    for (const { id } of parts) {
      await test.step(nameOf(id), async () => {
        await map.open();
        await follow(map, page, id);
      });
    }
  });
}

/** From a part of the strip to its panel, to one who is in it, and back to the statement. */
async function follow(map: NewsMap, page: Page, id: string): Promise<void> {
  await map.selectionPanel.part(nameOf(id)).click();
  await expect(map.selectionPanel.panel(titleOf(id))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`\\?paragraph=${id}$`));
  await expect(map.selectionPanel.part(nameOf(id))).toHaveAttribute('aria-current', 'true');
  expect(await map.selectionPanel.marked()).toEqual([nameOf(id)]);
  // The map shows all who are in it.
  expect(await map.selectionPanel.lit()).toEqual(landIn(id));
  // The panel gives its statements in the article's order, and who is in it.
  const shown = await map.selectionPanel.statements.evaluateAll((items) =>
    items.map((item) => ({
      quote: item.querySelector('blockquote')?.textContent ?? null,
      text: item.querySelector('.gist')?.textContent ?? null,
    })),
  );
  const expected = statementsIn(id);
  expect(shown.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
  expect(shown.map(({ quote }) => quote)).toEqual(
    expected.map(({ quote }) => (quote === undefined ? null : shownQuote(quote))),
  );
  // From a name to its panel, which leads back to the very statement.
  const [first] = expected;
  const [whom = ''] = first?.about ?? [];
  const panel = actor(actor(whom).speaksFor ?? whom).name;
  await map.panel.box.getByRole('link', { name: panel, exact: true }).click();
  await expect(map.panel.heading(panel)).toBeVisible();
  expect(await map.selectionPanel.marked()).toContain(nameOf(id));
  const same = map.selectionPanel.statements.filter({ hasText: first?.text ?? '' });
  await same.getByRole('link', { name: nameOf(id), exact: true }).click();
  await expect(map.selectionPanel.panel(titleOf(id))).toBeVisible();
  await expect(page.locator('.target-statement .gist')).toHaveText(first?.text ?? '');
  await page.goBack();
  await expect(map.panel.heading(panel)).toBeVisible();
}

test('it marks where the chosen country and the question come from', { tag: '@long' }, async ({
  map,
}) => {
  await map.open('?question=ukraine');
  expect(await map.selectionPanel.marked()).toEqual(['paragraph 9', 'paragraph 10']);
  await (await map.rollCall.link('Australia')).click();
  await expect(map.panel.heading('Australia')).toBeVisible();
  expect(await map.selectionPanel.marked()).toEqual([
    'subheading',
    'photo caption',
    'paragraph 1',
    'paragraph 9',
  ]);
});

test('who is in no sentence has no mark', { tag: '@long' }, async ({ map }) => {
  const silent = story.actors.find(
    (one) => isMember(one) && !story.statements.some(({ about }) => about.includes(one.id)),
  );
  await map.open(`?country=${silent?.id}`);
  await expect(map.panel.heading(silent?.name ?? '')).toBeVisible();
  expect(await map.selectionPanel.marked()).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('each paragraph’s page is whole, and leads to its neighbours', { tag: '@long' }, async ({
    map,
    page,
  }) => {
    await page.goto('./');
    await map.selectionPanel.part('paragraph 4').click();
    await expect(page).toHaveURL(/\/paragraph\/P4\/$/);
    await expect(map.selectionPanel.panel(titleOf('P4'))).toBeVisible();
    expect(await map.selectionPanel.lit()).toEqual(['FRA']);
    await page.locator('.panel').getByRole('link', { name: 'paragraph 5' }).click();
    await expect(map.selectionPanel.panel(titleOf('P5'))).toBeVisible();
  });
});

test('what addresses somebody is drawn when one of them is chosen', async ({ map, page }) => {
  await map.open('?country=CHN');
  const arcs = page.locator('.static-map .arc.words');
  await expect(arcs).toHaveCount(2);
  await map.open('?question=ties');
  await expect(page.locator('.static-map .arc').first()).toBeAttached();
  await expect(arcs).toHaveCount(0);
});
