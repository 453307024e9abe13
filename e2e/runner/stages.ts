/** How a stage's result is counted: by itself, or by the report that its test runner writes. */
export type Counting = 'one' | 'vitest' | 'playwright';

/** One named step of `npm test`. */
export interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  readonly counting: Counting;
  /** Whether the runner is to find it a Chromium. */
  readonly chromium?: true;
  /** The stages without which this one would say nothing new. */
  readonly needs: readonly string[];
  /** After so many minutes it is ended and has failed: nothing may hang unseen. */
  readonly minutes: number;
}

/** What a reader does, once more in Firefox and WebKit. */
const OTHER_BROWSERS: Stage = {
  name: 'other browsers',
  command: ['playwright', 'test', '-c', 'playwright.browsers.config.ts', '--reporter=list,json'],
  counting: 'playwright',
  needs: ['build'],
  minutes: 10,
};

/**
 * What `npm test` runs, in this order. A stage that fails does not keep the others from being run,
 * unless they need it: one run tells everything that is wrong.
 *
 * @param reports the folder where the test runners write their JSON.
 * @param others whether this machine has browsers besides Chromium, for the long run.
 */
export function stages(reports: string, long: boolean, others: boolean): Stage[] {
  const one = { counting: 'one', needs: [], minutes: 10 } as const;
  return [
    { ...one, name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'] },
    { ...one, name: 'types', command: ['tsc'] },
    // An export, a file or a package that nobody uses, or that nobody named.
    { ...one, name: 'unused', command: ['knip'] },
    { ...one, name: 'audit', command: ['npm', 'run', '--silent', 'check:audit'] },
    {
      ...one,
      name: 'unit tests',
      command: [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reports}/vitest.json`,
      ],
      counting: 'vitest',
    },
    { ...one, name: 'content', command: ['npm', 'run', '--silent', 'check:content'] },
    { ...one, name: 'borders', command: ['npm', 'run', '--silent', 'check:geo'] },
    { ...one, name: 'build', command: ['npm', 'run', '--silent', 'build'] },
    {
      name: 'end to end',
      command: ['playwright', 'test', '--reporter=list,json'],
      counting: 'playwright',
      chromium: true,
      needs: ['build'],
      minutes: long ? 100 : 30,
    },
    ...(long && others ? [OTHER_BROWSERS] : []),
  ];
}
