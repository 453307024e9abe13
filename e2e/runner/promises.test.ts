import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { promiseOf, promisesIn, readPromises } from './promises.ts';

const root = resolve(import.meta.dirname, '../..');
const named = readPromises().flatMap(({ files }) => files);
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

it('every file of tests on the built product stands for a promise', () => {
  const files = [...inFolder('e2e/specs'), ...inFolder('e2e/built')];
  expect(files.filter((file) => promiseOf(file) === null)).toEqual([]);
});

it('every file that is named is there', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it('a file says itself that it has more in the long run, or all', () => {
  const says = (file: string): boolean =>
    /@long\b|\bLONG\b|fixtures\/long|\bMANY\b/.test(readFileSync(join(root, file), 'utf8'));
  const wrong = readPromises().filter(
    ({ files, inLong }) => files.filter(says).sort().join() !== [...inLong].sort().join(),
  );
  expect(wrong).toEqual([]);
});

it('a row is read by its columns', () => {
  const page =
    'x\n<!-- promises -->\n| promise | short | long |\n|---|---|---|\n| speed | `a.ts`, `b.ts` | `b.ts`, `c.ts` |\n<!-- /promises -->';
  expect(promisesIn(page)).toEqual([
    { name: 'speed', files: ['a.ts', 'b.ts', 'c.ts'], inLong: ['b.ts', 'c.ts'] },
  ]);
});
