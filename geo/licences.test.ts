import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCES } from './sources.ts';

test('the licences that go with the build name each source of the borders, and no other', () => {
  const file = join(import.meta.dirname, '../src/build/licences/borders.txt');
  const text = readFileSync(file, 'utf8');
  const entries = [...text.matchAll(/^(\S+ [\d.]+)\nLicence: (.*)$/gm)];
  const sources = Object.values(SOURCES);
  expect(entries.map(([, name]) => name)).toEqual(
    sources.map(({ package: name, version }) => `${name} ${version}`),
  );
  for (const [i, { licence }] of sources.entries()) {
    expect(licence.split(';')[0]).toBe(entries[i]?.[2]);
  }
});
