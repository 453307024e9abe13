import type { Page } from '@playwright/test';
import { onePageOfEachKind, servedPages } from '../fixtures/served.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ savesData: false });

/** No page asks another host for anything, and none leaves anything with its reader. */

/** What a page has left in its reader's browser, by the name of the place. */
async function leftBy(page: Page): Promise<Record<string, unknown>> {
  const inPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: await page.context().cookies(), ...inPage };
}

const NOTHING = {
  cookies: [],
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
};

/** The origins of all that is asked for from here on, and the cookies that answers bring. */
function listen(page: Page): { readonly origins: Set<string>; readonly cookies: Set<string> } {
  const heard = { origins: new Set<string>(), cookies: new Set<string>() };
  page.context().on('request', (request) => heard.origins.add(new URL(request.url()).origin));
  page.context().on('response', (response) => {
    if ('set-cookie' in response.headers()) heard.cookies.add(response.url());
  });
  return heard;
}

// Those in Spanish are of the same kinds, in other words.
const quick = onePageOfEachKind.filter((name) => !/^es\/./.test(name.replace('index.html', '')));

for (const [which, pages, tag] of [
  ['a page of each kind', quick, []],
  ['every page', servedPages, ['@long']],
] as const) {
  test(`${which} is taken over as it stands, asks its own host alone, and keeps nothing`, {
    tag: [...tag],
  }, async ({ map, page, server }) => {
    test.setTimeout(300_000);
    const heard = listen(page);
    await map.saveData();
    for (const name of pages) {
      await page.goto(`./${name}`);
      // The guard hears React when the page and its script disagree.
      if ((await map.questions.count()) > 0) await map.takenOver();
      expect(await leftBy(page), name).toEqual(NOTHING);
    }
    expect([...heard.origins]).toEqual([new URL(server.url).origin]);
    expect([...heard.cookies]).toEqual([]);
  });
}

test('the same when the map that moves is drawn, and a reader has chosen', async ({
  map,
  page,
  server,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const heard = listen(page);
  await map.open();
  await map.stage.live();
  await map.stage.zoomIn(1);
  await (await map.rollCall.link('Japan')).click();
  await expect(map.panel.heading('Japan')).toBeVisible();
  await map.question('What line toward China?').click();
  await map.viewSwitch('Table').click();
  await page.goBack();
  expect(await leftBy(page)).toEqual(NOTHING);
  expect([...heard.origins]).toEqual([new URL(server.url).origin]);
  expect([...heard.cookies]).toEqual([]);
});

test('what a page would leave is seen', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(async () => {
    await cookieStore.set('a', '1');
    localStorage.a = '1';
    sessionStorage.a = '1';
    await caches.open('a');
    await new Promise((done) => {
      indexedDB.open('a').onsuccess = done;
    });
  });
  const left = await leftBy(page);
  for (const place of ['cookies', 'local', 'session', 'databases', 'caches'] as const) {
    expect(left[place], place).toHaveLength(1);
  }
});
