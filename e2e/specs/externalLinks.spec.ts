import { readFileSync } from 'node:fs';
import type { Lock } from '../../src/content/lockFormat.ts';
import { startHostPage } from '../fixtures/hostPage.ts';
import { story } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** The way from a statement to its words in the newspaper, in a tab of its own. */

const lock = JSON.parse(
  readFileSync('src/content/stories/vilnius/article.lock.json', 'utf8'),
) as Lock;
const { url = '', publisher } = story.article;
const fragmentOf = (id: string): string | null | undefined =>
  lock.cited.find((one) => one.statement === id && one.field !== 'when')?.fragment ??
  lock.paragraphs.find(
    (one) => one.id === story.statements.find((each) => each.id === id)?.paragraph,
  )?.fragment;
const addressOf = (id: string): string => `${url}#:~:text=${fragmentOf(id)}`;

const GEOGRAPHY = 'p4-macron-geography';
/** A page of another host is never asked for by a test: this stands in for it. */
const STAND_IN = '<!doctype html><title>The newspaper</title>';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [lang, folder] of [
    ['English', ''],
    ['Spanish', 'es/'],
  ] as const) {
    test(`each statement leads to its words, ${lang}`, async ({ page }) => {
      await page.goto(`./${folder}country/FRA/`);
      const items = page.locator('.statement');
      const led = await items.evaluateAll((statements) =>
        statements.map((one) => {
          const [link, ...more] = one.querySelectorAll<HTMLAnchorElement>('a.external-link');
          return {
            link: link?.outerHTML ?? '',
            href: link?.getAttribute('href'),
            more: more.length,
          };
        }),
      );
      expect(led.length).toBeGreaterThan(4);
      const wanted = new Set(story.statements.map(({ id }) => addressOf(id)));
      for (const { link, href, more } of led) {
        expect(wanted).toContain(href);
        expect(more).toBe(0);
        expect(link).toContain('target="_blank"');
        expect(link).toContain('rel="noopener"');
        expect(link).toContain(publisher);
      }
      expect(led.map(({ href }) => href)).toContain(addressOf(GEOGRAPHY));
    });
  }
});

for (const [name, sandbox, opens, ...tag] of [
  ['a frame', null, true, '@long'],
  ['a sandboxed frame whose host allows tabs', 'allow-scripts allow-popups', true],
  ['a sandboxed frame whose host allows none', 'allow-scripts', false],
] as const) {
  test(`${name}: the link ${opens ? 'opens the newspaper' : 'gives the address to copy'}`, {
    tag,
  }, async ({ page, context, server, guard }) => {
    guard.allow(/^request to another host: https:\/\/english\.elpais\.com\//, /Blocked opening/);
    await context.route('https://english.elpais.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: STAND_IN }),
    );
    const host = await startHostPage(
      `<iframe src="${server.url}embed/FRA/" ${sandbox === null ? '' : `sandbox="${sandbox}"`} title="Map" width="900" height="700"></iframe>`,
    );
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator('.questions a[href^="/"]').first().waitFor();
    const link = frame.locator(`a.external-link[href="${addressOf(GEOGRAPHY)}"]`).first();
    const dialog = frame.getByRole('dialog');
    // Where it stands is folded away.
    await frame.locator('details', { has: link }).locator('summary').first().click();
    if (opens) {
      const opened = context.waitForEvent('page');
      await link.click();
      const tab = await opened;
      await expect(tab).toHaveTitle('The newspaper');
      expect(await tab.evaluate(() => window.opener)).toBeNull();
      await expect(dialog).toHaveCount(0);
    } else {
      await link.click();
      await expect(dialog.getByLabel('Address')).toHaveValue(addressOf(GEOGRAPHY));
      expect(context.pages()).toHaveLength(1);
    }
    await host.close();
  });
}
