import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePage, readBuilt } from '../fixtures/builtPage.ts';

/** What of others is in the build goes with their names and licences. */

it('the page about the map leads to the licences of all that is in the build', () => {
  const links = [...parsePage('about/index.html').querySelectorAll('a')];
  const link = links.find(({ textContent }) => /^Third-party licenses/.test(textContent ?? ''));
  // Served as text: headers.test.ts.
  const text = readBuilt(join('about', link?.getAttribute('href') ?? 'none'));
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
