import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The README, which holds tables that commands write. */
export const README = join(import.meta.dirname, '../../README.md');

/**
 * A README with other text between its marks `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws where the marks are not there, once each
 */
export function withSection(readme: string, name: string, text: string): string {
  const open = `<!-- ${name} -->\n`;
  const close = `<!-- /${name} -->`;
  const [before, rest, ...more] = readme.split(open);
  const [, after, ...others] = rest?.split(close) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`README.md has lost its <!-- ${name} --> marks.`);
  }
  return `${before}${open}${text}\n${close}${after}`;
}

/** Writes a text between its marks in the README. */
export function writeSection(name: string, text: string): void {
  writeFileSync(README, withSection(readFileSync(README, 'utf8'), name, text));
}
