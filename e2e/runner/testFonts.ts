import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/** The project's families as whole fonts, by the name that tests' pages know them by. */
const FAMILIES = {
  'Test Serif': {
    own: 'Source Serif 4',
    folder: dirname(resolve('@expo-google-fonts/source-serif-4/package.json')),
  },
  'Test Sans': {
    own: 'Source Sans 3',
    folder: dirname(resolve('@expo-google-fonts/source-sans-3/package.json')),
  },
} as const;

/**
 * Which of them stands for the machine's. Serif and sans are swapped, so that a page which is set in
 * the machine's fonts instead of its own has words of other widths, and a late font is seen to move them.
 */
const STANDS_FOR: Readonly<Record<string, keyof typeof FAMILIES>> = {
  serif: 'Test Sans',
  'sans-serif': 'Test Serif',
  'system-ui': 'Test Serif',
  monospace: 'Test Sans',
};

const edit = (target: string, test: string, family: string, more = ''): string =>
  `<match target="${target}"><test qual="any" name="family"><string>${test}</string></test>` +
  `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>${more}</match>`;

const constant = (name: string, value: string): string =>
  `<edit name="${name}" mode="assign">${value}</edit>`;

/** A configuration of fontconfig that knows the project's fonts and no other, drawn without hints. */
function configuration(cache: string): string {
  const families = Object.entries(FAMILIES);
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
    ...families.map(([, { folder }]) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    // Under other names than the page asks for, which else would never wait for its own files.
    ...families.map(([name, { own }]) => edit('scan', own, name)),
    ...Object.entries(STANDS_FOR).map(([generic, name]) => edit('pattern', generic, name)),
    '<match target="pattern"><edit name="family" mode="append" binding="weak"><string>Test Serif</string></edit></match>',
    `<match target="font">${constant('antialias', '<bool>true</bool>')}`,
    `${constant('hinting', '<bool>false</bool>')}${constant('rgba', '<const>none</const>')}`,
    `${constant('lcdfilter', '<const>lcdnone</const>')}</match>`,
    '</fontconfig>',
  ].join('\n');
}

/**
 * Sets every page of a test in the project's fonts, whatever the machine has: what a browser takes
 * for its machine's fonts, by fontconfig. Elsewhere than on Linux browsers do not ask it.
 *
 * @returns the environment for a browser
 */
export function testFonts(): Readonly<Record<string, string>> {
  const folder = join(tmpdir(), `stance-map-fonts-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration(join(folder, 'cache')));
  return { FONTCONFIG_FILE: file };
}
