import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isAllowed,
  licencesFile,
  licencesOf,
  packageFolder,
  readPackageLicence,
} from './licences.ts';

const MODULES = resolve(import.meta.dirname, '../../../node_modules');

describe('whose a module is', () => {
  it.each([
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    ['\0/a/node_modules/@x/y/z.js?commonjs', '/a/node_modules/@x/y'],
    ['/a/node_modules/x/node_modules/y/z.js', '/a/node_modules/x/node_modules/y'],
    ['C:\\a\\node_modules\\x\\y.js', 'C:/a/node_modules/x'],
    ['/a/src/app/main.tsx', null],
    ['\0virtual:story', null],
  ])('%s', (id, folder) => expect(packageFolder(id)).toBe(folder));
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR Apache-2.0)', true],
    ['GPL-3.0-only OR MIT', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN terms.txt', false],
    ['', false],
  ])('%s', (licence, allowed) => expect(isAllowed(licence)).toBe(allowed));
});

describe('a package', () => {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'licences-')), 'node_modules/told');
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => rmSync(resolve(folder, '../..'), { recursive: true }));
  const tell = (license: unknown): void =>
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'told', version: '1.0.0', license }),
    );

  it('whose licence is not allowed or not told ends the build', () => {
    writeFileSync(join(folder, 'LICENSE'), 'Words');
    for (const license of ['GPL-3.0-only', undefined, { type: 'MIT' }]) {
      tell(license);
      expect(() => licencesOf([join(folder, 'index.js')])).toThrow('not allowed');
    }
  });

  it('that brings no text ends it too', () => {
    tell('MIT');
    expect(() => readPackageLicence(folder)).toThrow('no licence’s text');
    writeFileSync(join(folder, 'README.md'), '# told\n\n## License (MIT)\n\nDo as you like.\n');
    expect(readPackageLicence(folder).text).toBe('Do as you like.');
    writeFileSync(join(folder, 'licence.md'), 'As you like.\r\nDo it.\r\n');
    expect(readPackageLicence(folder).text).toBe('As you like.\nDo it.');
  });
});

it('a bundle’s own parts are named, by its source map', () => {
  const all = licencesOf([join(MODULES, 'maplibre-gl/dist/maplibre-gl.mjs')]);
  const names = all.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['maplibre-gl', 'earcut', 'gl-matrix', 'pbf']));
  expect(names).toEqual([...names].sort());
  const file = licencesFile(all, 'The borders');
  for (const { name, version, text } of all) {
    expect(file).toContain(`\n${name} ${version}\n`);
    expect(file).toContain(text);
  }
  expect(file.endsWith('The borders')).toBe(true);
});
