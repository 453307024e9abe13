import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a page in `docs/`, by its file name. */
export const docPath = (page: string): string => join(import.meta.dirname, '../../docs', page);

/**
 * A page with other text between its marks `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws where the marks are not there, once each
 */
export function withSection(page: string, name: string, text: string): string {
  const open = `<!-- ${name} -->\n`;
  const close = `<!-- /${name} -->`;
  const [before, rest, ...more] = page.split(open);
  const [, after, ...others] = rest?.split(close) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`The page has lost its <!-- ${name} --> marks.`);
  }
  return `${before}${open}${text}\n${close}${after}`;
}

/** Writes a text between its marks on a page in `docs/`. */
export function writeSection(page: string, name: string, text: string): void {
  const path = docPath(page);
  writeFileSync(path, withSection(readFileSync(path, 'utf8'), name, text));
}
