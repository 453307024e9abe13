import type { Wire } from './wire.ts';

/** What a browser can be told to do without: a reader may have it so. */
export type Without = 'scripts' | 'WebGL';

/** A browser that runs, with a session. */
export interface RunningBrowser {
  readonly wire: Wire;
  readonly close: () => Promise<void>;
}

/** A browser that the tests know how to find and to start. */
export interface Browser {
  readonly name: string;
  /** Null where it can be run; else why not, with the package to install. */
  readonly missing: () => string | null;
  /** @param display the X display to draw on, such as `:1`; null where there is none. */
  readonly start: (display: string | null, without: Without | null) => Promise<RunningBrowser>;
}
