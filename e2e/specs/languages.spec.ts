import type { Locator, Page } from '@playwright/test';
import { DIV, test } from '../fixtures/host.ts';
import { pageInSpanish as es, spanish } from '../fixtures/spanish.ts';
import { actor } from '../fixtures/story.ts';
import { expect } from '../fixtures/test.ts';

/** The story in Spanish: the way there and back. What its pages say: built/languages.test.ts. */

/** A country's link in the list under the map. */
const inList = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: /^Posiciones recogidas/ })
    .getByRole('link', { name, exact: true });
test('the language is switched in place and back, and what is chosen stays', async ({
  map,
  page,
}) => {
  await map.open('country/JPN/');
  await page.getByRole('link', { name: 'Español', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Japón', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveURL(/\?country=JPN&lang=es$/);
  await expect(page.locator('.stage')).toContainText('Corea del Sur');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Japón', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Japan', exact: true })).toBeVisible();
  await page.goForward();
  // By keyboard it stays under the reader's hand, as the way back.
  await page.getByRole('link', { name: 'English', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Japan', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Español', exact: true })).toBeFocused();
  await expect(page).not.toHaveURL(/lang=/);
});

test('words, title and language are of one tongue in every frame', async ({ map, page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { tonguesSeen: seen });
    const look = (): void => {
      const { lang } = document.documentElement;
      const name = document.querySelector('.sheet-body h2')?.textContent;
      if (name) seen.add(`${lang}: ${document.title} / ${name}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const seen = (): Promise<string[]> =>
    page.evaluate(() => [...(window as typeof window & { tonguesSeen: Set<string> }).tonguesSeen]);
  // Whose panel it is may come a frame later.
  const tongues = [
    /^es: (Japón · )?La OTAN .* \/ (Japón|Quién dice qué)$/,
    /^en: (Japan · )?NATO .* \/ (Japan|Who says what)$/,
  ];

  await map.open('?country=JPN&lang=es');
  await expect(page).toHaveTitle(/^Japón · /);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveTitle(/^Japan · /);
  await page.goBack();
  await expect(page).toHaveTitle(/^Japón · /);
  for (const one of await seen())
    expect(
      tongues.some((form) => form.test(one)),
      one,
    ).toBe(true);
});

test('a choice on a Spanish page stays under its address', async ({ map, page }) => {
  await map.open('es/country/FRA/');
  await expect(page.locator('.needs-script').first()).toBeVisible();
  await inList(page, 'Japón').click();
  await expect(page).toHaveURL(/\/es\/\?country=JPN$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Japón', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Francia' })).toBeVisible();
});

test('all that comes late is Spanish too', async ({ map, page }) => {
  const panel = es('selectionPanel');
  await map.open('es/compare/JPN-KOR/');
  await expect(page.getByRole('heading', { name: 'Japón y Corea del Sur' })).toBeVisible();
  await map.open('es/?view=table');
  await expect(page.getByRole('table')).toContainText('Países Bajos');
  await map.open('es/story/macron/');
  await expect(page.getByText(spanish('steps.macron.text')).first()).toBeVisible();
  await expect(page.getByText(panel['steps.evidence'] ?? '').first()).toBeVisible();
  await map.open('es/date/2023-07-12/');
  await expect(page.getByText(panel['since.title'] ?? '').first()).toBeVisible();
  await map.open('es/');
  await page.getByRole('combobox', { name: es('page')['search.label'] ?? '' }).fill('Alem');
  await page.getByRole('option', { name: 'Alemania' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Alemania' })).toBeVisible();
  // Whoever knows a country by the article's name finds it too.
  await page.getByRole('combobox').fill('Germany');
  await expect(page.getByRole('option', { name: 'Alemania' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Compartir' }).click();
  await expect(page.getByRole('dialog')).toContainText(es('share')['share.link'] ?? '');
  await expect(page.getByLabel(es('share')['share.link'] ?? '')).toHaveValue(
    /\/es\/country\/DEU\/$/,
  );
});

test.describe('where the language does not come', () => {
  test.use({ allowConsole: /Failed to load resource|net::ERR/ });

  test('that is said, and the page stays as it is', { tag: '@long' }, async ({ map, page }) => {
    await page.route('**/assets/es-*.js', (route) => route.abort());
    await map.open('country/JPN/');
    await page.getByRole('link', { name: 'Español', exact: true }).click();
    await expect(page.getByText('The page did not load in that language.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Japan', exact: true })).toBeVisible();
  });
});

test('a language that there is not is named, and English stands', async ({ map, page }) => {
  await map.open('?lang=xx&country=JPN');
  await expect(page.getByText('lang=xx')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: actor('JPN').name })).toBeVisible();
});

test('a host’s page asks for its language', { tag: '@long' }, async ({ host, html }) => {
  await host.open(html({ embed: DIV.replace(' ', ' data-lang="es-MX" ') }));
  await expect(host.heading('Francia')).toBeVisible();
  await expect(host.inside().getByText(spanish('title'))).toBeVisible();
});
