import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences under which code, data or letters may be in the build. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];

/** The licence of a package whose code or files are in the build. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** The folder of the package that a module belongs to; `null` for the project's own modules. */
export function packageFolder(id: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}

/** Whether a licence, or one of a choice of them, is allowed. */
export function isAllowed(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => ALLOWED.includes(one));
}

/**
 * Reads a package's licence.
 *
 * @throws where the package names no allowed licence, or brings no text of it
 */
export function readPackageLicence(folder: string): PackageLicence {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: unknown };
  const licence = typeof license === 'string' ? license : 'none';
  if (!isAllowed(licence)) {
    throw new Error(
      `${name} ${version} is in the build, but its licence is not allowed: ${licence}.`,
    );
  }
  const text = licenceText(folder);
  if (!text) throw new Error(`${name} ${version} is in the build, but brings no licence’s text.`);
  return { name, version, licence, text };
}

/** The text of a package's licence: a file, or else the last part of its README. */
function licenceText(folder: string): string {
  const names = readdirSync(folder).sort();
  const read = (name: string | undefined): string =>
    name ? readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  const file = names.find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  const readme = names.find((name) => /^readme\.md$/i.test(name));
  return file
    ? read(file)
    : (/^#+ licen[cs]e.*\n([\s\S]+)$/im.exec(read(readme))?.[1]?.trim() ?? '');
}

/** The folders of the packages that are bundled in a module, by the source map beside it. */
function bundledIn(file: string): string[] {
  const map = `${file}.map`;
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: readonly string[] };
  const names = sources.flatMap(
    (source) => packageFolder(source)?.replace(/.*node_modules\//, '') ?? [],
  );
  return [...new Set(names)].map((name) => installed(name, dirname(file)));
}

/** Where Node would find a package from a folder. */
function installed(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${name} is in the build, but not installed.`);
  return installed(name, dirname(from));
}

/** The licences of the packages of these modules, and of those bundled in them, sorted by name. */
export function licencesOf(modules: Iterable<string>): PackageLicence[] {
  const folders = new Set<string>();
  for (const id of modules) {
    const folder = packageFolder(id);
    if (folder === null) continue;
    for (const one of [folder, ...bundledIn(id.replace(/^\0|\?.*$/g, ''))]) folders.add(one);
  }
  const all = new Map<string, PackageLicence>();
  for (const folder of folders) {
    const licence = readPackageLicence(folder);
    all.set(`${licence.name} ${licence.version}`, licence);
  }
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const RULE = '-'.repeat(72);

/**
 * The text of `licences.txt`.
 *
 * @param more what no package stands for, as text
 */
export function licencesFile(licences: readonly PackageLicence[], more: string): string {
  const entries = licences.map(
    ({ name, version, licence, text }) => `${name} ${version}\nLicence: ${licence}\n\n${text}\n`,
  );
  const head =
    'What of others is in this map: their code, letters and borders, and their licences.\n';
  return [head, ...entries, more].join(`\n${RULE}\n\n`);
}
