import { join } from 'node:path';

/** One named step of `npm test`. */
export interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** The file that its tests' results come to; without one the stage counts as one test. */
  readonly results?: string;
  /** The stages without which this one would say nothing new. */
  readonly needs: readonly string[];
  /** Whether it has the machine for itself, and its output is shown as it comes. */
  readonly alone?: true;
  /** After so many minutes it is ended and has failed: nothing may hang unseen. */
  readonly minutes: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run is to be. */
export interface RunOptions {
  /** Whether it takes in what takes longer. */
  readonly long: boolean;
  /** Whether this machine has browsers besides Chromium, for the long run. */
  readonly others: boolean;
  /** More words for Playwright, such as `--shard=1/3`. */
  readonly rest: readonly string[];
}

/**
 * What `npm test` runs, the earliest to start first. A stage that fails does not keep the others from
 * being run, unless they need it: one run tells everything that is wrong.
 *
 * @param folder where results, and the builds that tests share, stand while the run lasts
 */
export function stages(folder: string, { long, others, rest }: RunOptions): Stage[] {
  const short = { needs: [], minutes: 10 } as const;
  const npm = (name: string): string[] => ['npm', 'run', '--silent', name];
  const otherStory = join(folder, 'other-story');
  const tests = (name: string, project: string, needs: readonly string[]): Stage => ({
    name,
    command: ['vitest', 'run', '--project', project],
    results: join(folder, `${project}.ndjson`),
    needs,
    minutes: 15,
    // An article's text that somebody has named is that of the story, and not of others.
    env: { OTHER_STORY: otherStory, ARTICLE: '' },
  });
  const browser = (name: string, command: readonly string[], minutes: number): Stage => ({
    name,
    command: ['playwright', 'test', ...command],
    results: join(folder, `${name.replaceAll(' ', '-')}.ndjson`),
    needs: ['browser', 'build', 'another story'],
    alone: true,
    minutes,
    env: { OTHER_STORY: otherStory },
  });
  return [
    { ...short, name: 'build', command: npm('build') },
    { ...short, name: 'browser', command: ['tsx', 'e2e/runner/installBrowser.ts'] },
    tests('unit tests', 'unit', []),
    {
      ...short,
      name: 'another story',
      command: npm('build'),
      env: {
        STORY: 'src/content/fixtures/tiny',
        SITE_URL: 'https://map.example/story/',
        OUT_DIR: otherStory,
        ARTICLE: '',
      },
    },
    { ...short, name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'] },
    { ...short, name: 'types', command: ['tsc'] },
    // An export, a file or a package that nobody uses, or that nobody named.
    { ...short, name: 'unused', command: ['knip'] },
    { ...short, name: 'audit', command: npm('check:audit') },
    { ...short, name: 'content', command: npm('check:content') },
    // All rules of the borders, one by one; the unit tests hold that they are as built, and the policy.
    ...(long ? [{ ...short, name: 'borders', command: npm('check:geo') }] : []),
    tests('built files', 'built', ['build', 'another story']),
    browser('end to end', rest, long ? 100 : 25),
    // What a reader does, once more in Firefox and WebKit.
    ...(long && others
      ? [browser('other browsers', ['-c', 'playwright.browsers.config.ts'], 10)]
      : []),
  ];
}
