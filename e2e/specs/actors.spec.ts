import type { Actor } from '../../src/content/schema.ts';
import type { NewsMap } from '../drivers/NewsMap.ts';
import { panelOf, withPlainDates } from '../fixtures/expectedPanels.ts';
import { actor, actors, isMember, isPartner } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** Panels as the page's script makes them. What the built pages say of everybody: built/panels.test.ts. */

/** Opens a panel from the list, and closes it. */
async function fromTheList(map: NewsMap, one: Actor): Promise<void> {
  const counted = isMember(one) || isPartner(one) || one.id === 'CHN';
  const link = counted
    ? await map.rollCall.link(one.name)
    : map.apart.getByRole('link', { name: one.name, exact: true });
  await link.click();
  expect(withPlainDates(await map.panel.read(one.name))).toEqual(panelOf(one));
  expect(map.query.get('country')).toBe(one.id);
  await map.panel.close.click();
  await expect(map.panel.heading('Who says what')).toBeVisible();
}

/** Opens a panel by its link, and closes it. */
async function byLink(map: NewsMap, one: Actor): Promise<void> {
  await map.open(`?country=${one.id}`);
  expect(withPlainDates(await map.panel.read(one.name))).toEqual(panelOf(one));
  await map.panel.close.click();
  await expect(map.panel.heading('Who says what')).toBeVisible();
}

test('by link and from the list a panel is as the built page has it', async ({ map }) => {
  await byLink(map, actor('JPN'));
  await fromTheList(map, actor('FRA'));
  await fromTheList(map, actor('SWE'));
});

const joinedIn = (from: number, to: number) => (one: Actor) => {
  const year = Number(one.joined?.slice(0, 4));
  return isMember(one) && year >= from && year <= to;
};

/** A page each, since a page of its own for everybody takes three times as long. */
const companies: readonly (readonly [string, (one: Actor) => boolean])[] = [
  ['the founders', joinedIn(1949, 1949)],
  ['the members of 1952 to 1999', joinedIn(1950, 1999)],
  ['the members of 2004', joinedIn(2000, 2004)],
  ['the latest members', joinedIn(2005, 2023)],
  ['the partners', isPartner],
  ['those who are neither', (one) => !isMember(one) && !isPartner(one)],
];

test.describe('everybody', { tag: '@long' }, () => {
  test('nobody is left out', () => {
    const held = companies.flatMap(([, isOne]) => actors.filter(isOne));
    const byId = (a: Actor, b: Actor) => a.id.localeCompare(b.id);
    expect(held.toSorted(byId)).toEqual(actors.toSorted(byId));
  });

  for (const [name, isOne] of companies) {
    test(`${name} are shown as the story has them, from the list and by link`, async ({ map }) => {
      for (const one of actors.filter(isOne)) {
        await test.step(one.name, async () => {
          await byLink(map, one);
          await fromTheList(map, one);
        });
      }
    });
  }
});
