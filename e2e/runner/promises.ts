import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, '../../docs/testing.md');

/** What the project promises, as a row of the docs' table has it. */
interface Promised {
  readonly name: string;
  /** The files that hold it, each once. */
  readonly files: readonly string[];
  /** Those of them that hold more, or anything at all, in the long run only. */
  readonly inLong: readonly string[];
}

/** The rows between a page's marks `<!-- promises -->`. */
export function promisesIn(page: string): Promised[] {
  const [, table = ''] = /<!-- promises -->\n([\s\S]*?)<!-- \/promises -->/.exec(page) ?? [];
  const filesIn = (cell = ''): string[] =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => {
      const [, name = '', short, long] = line.split('|');
      const inLong = filesIn(long);
      return { name: name.trim(), files: [...new Set([...filesIn(short), ...inLong])], inLong };
    });
}

/** What is promised, by the docs' table. */
export const readPromises = (): Promised[] => promisesIn(readFileSync(PAGE, 'utf8'));

/** The promise that a test's file holds; `null` where it stands for none. */
export function promiseOf(file: string): string | null {
  return readPromises().find(({ files }) => files.includes(file))?.name ?? null;
}
