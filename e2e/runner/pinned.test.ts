import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is installed is what was tried: exact versions, each with its hash, of whichever registry. */

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(root, name), 'utf8'));
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { resolved?: string; integrity?: string }>>;
}

describe.each(['', 'geo/'])('in %j', (folder) => {
  it('every version is exact', () => {
    const { dependencies, devDependencies, overrides } = read(`${folder}package.json`) as Manifest;
    const all = { ...dependencies, ...devDependencies, ...overrides };
    expect(Object.keys(all).length).toBeGreaterThan(0);
    const loose = Object.entries(all).filter(([, version]) => !EXACT.test(version));
    expect(loose).toEqual([]);
  });

  it('the lock holds every package to its hash, and names no registry', () => {
    const { packages } = read(`${folder}package-lock.json`) as Lock;
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(0);
    expect(installed.filter(([, one]) => one.resolved !== undefined)).toEqual([]);
    expect(installed.filter(([, one]) => !one.integrity?.startsWith('sha512-'))).toEqual([]);
  });
});
