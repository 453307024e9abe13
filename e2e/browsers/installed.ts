import type { Browser } from './browser.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const ALL: readonly Browser[] = [firefox, webkit];

/** The browsers of this machine besides the one in which all is tested. */
export const installed = (): Browser[] => ALL.filter(({ missing }) => missing() === null);

/** A line for each that this machine lacks. */
export const notInstalled = (): string[] =>
  ALL.flatMap(({ name, missing }) => {
    const why = missing();
    return why === null ? [] : [`${name}: not run, ${why}`];
  });
