import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, '../../docs/testing.md');

/** What the project promises, as a row of the docs' table: its name, and the files that hold it. */
export interface Promised {
  readonly name: string;
  readonly files: readonly string[];
}

/** The rows between the marks `<!-- promises -->`, with the files that each of them names in code. */
export function promisesIn(page: string): Promised[] {
  const [, table = ''] = /<!-- promises -->\n([\s\S]*?)<!-- \/promises -->/.exec(page) ?? [];
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => ({
      name: line.split('|')[1]?.trim() ?? '',
      files: [...line.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    }));
}

/** What is promised, by the docs' table. */
export const readPromises = (): Promised[] => promisesIn(readFileSync(PAGE, 'utf8'));

/** The promise that a test's file holds; `null` where it stands for none. */
export function promiseOf(file: string): string | null {
  return readPromises().find(({ files }) => files.includes(file))?.name ?? null;
}
