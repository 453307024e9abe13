/** `tsx geo/choicesTable.ts` writes the choices of the borders into the README, between two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHOICES } from './boundaries.ts';

export const README = join(import.meta.dirname, '../README.md');
const MARKS = /(<!-- choices -->\n)[\s\S]*?(<!-- \/choices -->)/;

/** The choices as a table in Markdown. */
export function choicesTable(): string {
  const rows = CHOICES.map(({ place, shown, reason }) => `| ${place} | ${shown} | ${reason} |`);
  return ['| place | shown | why |', '|---|---|---|', ...rows].join('\n');
}

/** A README with today's choices between its marks. */
export function withChoices(readme: string): string {
  if (!MARKS.test(readme)) throw new Error('README.md has lost its <!-- choices --> marks.');
  return readme.replace(
    MARKS,
    (_, open: string, close: string) => `${open}${choicesTable()}\n${close}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(README, withChoices(readFileSync(README, 'utf8')));
}
