import { expect, test } from '../fixtures/test.ts';

/** Everything that is chosen is in the address, and nowhere else. */

test('Back and Forward go through every choice', async ({ map, page }) => {
  await map.open('?utm=x');
  const tokyo = map.question('A NATO office in Tokyo?');
  await (await map.rollCall.link('Australia')).click();
  await tokyo.click();
  await map.area('Asia-Pacific').click();
  await map.viewSwitch('Table').click();
  expect(Object.fromEntries(map.query)).toEqual({
    utm: 'x',
    country: 'AUS',
    question: 'tokyo-office',
    area: 'asia',
    view: 'table',
  });

  await page.goBack();
  await expect(map.stage.section).toBeVisible();
  await expect(map.area('Asia-Pacific')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(map.area('World')).toHaveAttribute('aria-current', 'true');
  await expect(tokyo).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(tokyo).not.toHaveAttribute('aria-current', 'true');
  await expect(map.panel.heading('Australia')).toBeVisible();
  await page.goBack();
  await expect(map.panel.heading('Who says what')).toBeVisible();
  expect(Object.fromEntries(map.query)).toEqual({ utm: 'x' });

  for (let i = 0; i < 4; i++) await page.goForward();
  await expect(map.table.table).toBeVisible();
  await expect(map.panel.heading('Australia')).toBeVisible();
});

test('the document is called after what is chosen, as its own page is', { tag: '@long' }, async ({
  map,
  page,
}) => {
  const titled = async (title: string): Promise<void> =>
    expect(page).toHaveTitle(`${title}NATO turns to the Asia-Pacific: who is for it, who objects`);
  await map.open();
  await titled('');
  await (await map.rollCall.link('France')).click();
  await titled('France · ');
  await map.question('A NATO office in Tokyo?').click();
  await titled('France · ');
  await page.keyboard.press('Escape');
  await titled('A NATO office in Tokyo? · ');
  await page.goBack();
  await titled('France · ');
  await map.open('?country=FRA&question=ukraine');
  await titled('France · ');
  await map.open('?step=macron');
  await titled('France: partners, but no expansion · ');
  await map.selectionPanel.button('Next').click();
  await titled('Japan: closer to NATO, with Washington on export curbs · ');
});

test('a link opens on what was chosen, whatever the case of its letters', async ({ map }) => {
  await map.open('?utm_source=mail&country=aus&question=TOKYO-OFFICE&area=Asia&view=map');
  await expect(map.panel.heading('Australia')).toBeVisible();
  await expect(map.question('A NATO office in Tokyo?')).toHaveAttribute('aria-current', 'true');
  await expect(map.area('Asia-Pacific')).toHaveAttribute('aria-current', 'true');
  await (await map.rollCall.link('Germany')).click();
  expect(Object.fromEntries(map.query)).toEqual({
    utm_source: 'mail',
    country: 'DEU',
    question: 'tokyo-office',
    area: 'asia',
  });
  await map.open('?view=TABLE&country=nzl');
  await expect(map.table.table).toBeVisible();
  await expect(map.panel.heading('New Zealand')).toBeVisible();
});

test('a person leads to the panel that they are on', { tag: '@long' }, async ({ map }) => {
  await map.open('?country=STOLTENBERG');
  await expect(map.panel.heading('NATO')).toBeVisible();
});

test('a name in a list is a link that another tab can open', { tag: '@long' }, async ({
  map,
  context,
}) => {
  await map.open('?question=china&utm=x');
  const href = await (await map.rollCall.link('Japan')).evaluate(
    (link) => (link as HTMLAnchorElement).href,
  );
  const tab = await context.newPage();
  await tab.goto(href);
  await expect(tab.getByRole('heading', { level: 2, name: 'Japan', exact: true })).toBeVisible();
  await expect(
    tab.getByRole('link', { name: 'What line toward China?', exact: true }),
  ).toHaveAttribute('aria-current', 'true');
});

test('values that mean nothing are named in a line, and the rest works', async ({ map }) => {
  await map.open('?country=XYZ&question=nope&view=%00&area=asia');
  const notice = map.notices(
    'does not have what the address asks for: country=XYZ, question=nope, view=',
  );
  await expect(notice).toBeVisible();
  await expect(map.area('Asia-Pacific')).toHaveAttribute('aria-current', 'true');
  await expect(map.question('How close should NATO and the Asia-Pacific come?')).toHaveAttribute(
    'aria-current',
    'true',
  );
  await (await map.rollCall.link('Japan')).click();
  await expect(map.panel.heading('Japan')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('addresses that are no addresses open the map all the same', { tag: '@long' }, async ({
  map,
}) => {
  for (const address of [
    '?',
    '?%',
    '?country=%E0%A4%A',
    '?country=&question=',
    '?=&&==',
    '?country=FRA&country=DEU',
  ]) {
    await map.open(address);
    await expect(map.summary).toContainText('want closer ties');
  }
  await map.open(`?country=${'A'.repeat(2000)}`);
  await expect(map.summary).toContainText('want closer ties');
  await expect(map.notices(/country=A{10,60}\./)).toBeVisible();
  expect(await map.layout.sidewaysScroll()).toBe(0);
});

test('a part of the page that a link names is kept, and none is written', { tag: '@long' }, async ({
  map,
  page,
}) => {
  await map.open('#part');
  await (await map.rollCall.link('France')).click();
  await map.question('A NATO office in Tokyo?').click();
  expect(new URL(page.url()).hash).toBe('#part');
  await map.open('');
  await (await map.rollCall.link('France')).click();
  expect(page.url()).not.toContain('#');
});

test('nothing is stored with the reader', { tag: '@long' }, async ({ map, page, context }) => {
  await map.open('?theme=dark');
  await (await map.rollCall.link('France')).click();
  await map.viewSwitch('Table').click();
  await map.question('A NATO office in Tokyo?').click();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});
