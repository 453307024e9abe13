import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const resolve = createRequire(import.meta.url).resolve;
const folderOf = (name: string): string => dirname(resolve(`${name}/package.json`));

/** The project's families as whole fonts: their folders, and the names that tests' pages know them by. */
const FOLDERS = ['@expo-google-fonts/source-serif-4', '@expo-google-fonts/source-sans-3'];
// Under other names than the page asks for, which else would never wait for its own files.
const RENAMED = { 'Source Serif 4': 'Test Serif', 'Source Sans 3': 'Test Sans' };

/**
 * Which of them stands for the machine's. Serif and sans are swapped, so that a page which is set in
 * the machine's fonts instead of its own has words of other widths, and a late font is seen to move them.
 */
const STANDS_FOR = { serif: 'Test Sans', 'sans-serif': 'Test Serif', default: 'Test Serif' };

const edit = (target: string, test: string, family: string): string =>
  `<match target="${target}"><test qual="any" name="family"><string>${test}</string></test>` +
  `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`;

const constant = (name: string, value: string): string =>
  `<edit name="${name}" mode="assign">${value}</edit>`;

/**
 * A configuration of fontconfig that knows the fonts of some folders and no others.
 *
 * @param cache a folder for what fontconfig remembers
 * @param families the family for each generic one, and for what is asked for and not there
 * @param renamed other names for the families of the folders
 */
export function fontConfiguration(
  cache: string,
  folders: readonly string[],
  families: Readonly<Record<'serif' | 'sans-serif' | 'default', string>>,
  renamed: Readonly<Record<string, string>> = {},
): string {
  const { default: other, ...generic } = families;
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    ...Object.entries(renamed).map(([own, name]) => edit('scan', own, name)),
    ...Object.entries(generic).map(([name, family]) => edit('pattern', name, family)),
    `<match target="pattern"><edit name="family" mode="append" binding="weak"><string>${other}</string></edit></match>`,
    // No hints and no colours at edges, which depend on the machine's settings.
    `<match target="font">${constant('antialias', '<bool>true</bool>')}`,
    `${constant('hinting', '<bool>false</bool>')}${constant('rgba', '<const>none</const>')}`,
    `${constant('lcdfilter', '<const>lcdnone</const>')}</match>`,
    '</fontconfig>',
  ].join('\n');
}

/**
 * Sets every page of a test in the project's fonts, whatever the machine has: what a browser takes
 * for its machine's fonts, by fontconfig. Elsewhere than on Linux browsers do not ask it.
 * `TEST_FONTS=machine` leaves them as they are, to see that no test depends on them.
 *
 * @returns the environment for a browser
 */
export function testFonts(): Readonly<Record<string, string>> {
  if (process.env.TEST_FONTS === 'machine') return {};
  const folder = join(tmpdir(), `stance-map-fonts-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    fontConfiguration(join(folder, 'cache'), FOLDERS.map(folderOf), STANDS_FOR, RENAMED),
  );
  return { FONTCONFIG_FILE: file };
}
