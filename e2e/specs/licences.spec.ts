import { expect, test } from '../fixtures/test.ts';

/** What of others is in the build goes with their names and licences. */

test('the page about the map leads to the licences of all that is in the build', async ({
  page,
}) => {
  await page.goto('./about/');
  const link = page.getByRole('link', { name: /^The licences of what others made/ });
  const file = await page.request.get(
    new URL((await link.getAttribute('href')) ?? 'none', page.url()).href,
  );
  expect(file.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await file.text();
  for (const [name, licence] of [
    ['react', 'MIT'],
    ['react-dom', 'MIT'],
    ['maplibre-gl', 'BSD-3-Clause'],
    ['earcut', 'ISC'],
    ['zustand', 'MIT'],
    ['@fontsource-variable/source-sans-3', 'OFL-1.1'],
    ['@fontsource-variable/source-serif-4', 'OFL-1.1'],
    ['world-atlas', 'ISC'],
  ]) {
    expect(text, name).toMatch(
      new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\nLicence: ${licence}\n`, 'm'),
    );
  }
  expect(text).toContain('Natural Earth');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
