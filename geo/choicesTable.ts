/** `tsx geo/choicesTable.ts` writes the choices of the borders into their page in `docs/`, between two marks. */
import { writeSection } from '../src/build/docSection.ts';
import { CHOICES } from './boundaries.ts';

/** The page that holds the table. */
export const PAGE = 'borders.md';

/** The choices as a table in Markdown. */
export function choicesTable(): string {
  const rows = CHOICES.map(({ place, shown, reason }) => `| ${place} | ${shown} | ${reason} |`);
  return ['| place | shown | why |', '|---|---|---|', ...rows].join('\n');
}

if (process.argv[1] === import.meta.filename) writeSection(PAGE, 'choices', choicesTable());
