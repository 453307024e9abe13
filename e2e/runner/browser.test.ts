import { describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';
import { candidates, type Machine } from './browserPlan.ts';

/** A made-up machine: `has` are the paths that exist, `installs` what a command brings. */
function machine(
  has: readonly string[],
  more: Partial<Machine> & { installs?: Record<string, string> } = {},
) {
  const there = new Set(has);
  const ran: string[] = [];
  const { installs = {}, ...rest } = more;
  const made: Machine = {
    platform: 'linux',
    env: {},
    root: false,
    onDebian: false,
    playwrightPath: '/pw/chrome',
    exists: (path) => there.has(path),
    versionOf: (path) => (path.includes('stub') ? null : `V of ${path}`),
    run: (command) => {
      const name = command.includes('apt-get') ? `apt-get ${command.at(-1)}` : command.join(' ');
      ran.push(name);
      const brought = Object.entries(installs).find(([part]) => name.includes(part));
      if (brought) there.add(brought[1]);
      return brought !== undefined;
    },
    say: () => {},
    ...rest,
  };
  return { made, ran };
}

describe('findBrowser', () => {
  it("prefers Playwright's own over an installed one", () => {
    const { made, ran } = machine(['/usr/bin/chromium', '/pw/chrome']);
    expect(findBrowser(made)).toEqual({
      path: '/pw/chrome',
      line: 'Browser: V of /pw/chrome (/pw/chrome)',
    });
    expect(ran).toEqual([]);
  });

  it('takes the path named in the environment before all', () => {
    const { made } = machine(['/mine', '/pw/chrome'], { env: { CHROME_PATH: '/mine' } });
    expect(findBrowser(made).path).toBe('/mine');
  });

  it('takes an installed one where Playwright has none', () => {
    expect(findBrowser(machine(['/usr/bin/google-chrome']).made).path).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('passes by one that is there and does not start', () => {
    const env = { CHROME_PATH: '/stub' };
    const { made } = machine(['/stub', '/usr/bin/chromium'], { env });
    expect(findBrowser(made).path).toBe('/usr/bin/chromium');
  });

  it('downloads one where there is none', () => {
    const { made, ran } = machine([], { installs: { 'playwright install': '/pw/chrome' } });
    expect(findBrowser(made).line).toBe(
      'Browser: V of /pw/chrome, installed by npx playwright install chromium',
    );
    expect(ran).toHaveLength(1);
  });

  it("as root on Debian goes on to the system's packages when the download fails", () => {
    const { made, ran } = machine([], {
      root: true,
      onDebian: true,
      installs: { 'apt-get chromium': '/usr/bin/chromium', 'apt-get update': '/var' },
    });
    expect(findBrowser(made).path).toBe('/usr/bin/chromium');
    expect(ran.slice(1)).toEqual(['apt-get update', 'apt-get chromium']);
  });

  it('goes on when the download ended well and what it brought does not start', () => {
    const { made } = machine([], {
      root: true,
      onDebian: true,
      playwrightPath: '/pw/stub',
      installs: { playwright: '/pw/stub', 'apt-get chromium': '/usr/bin/chromium', apt: '/var' },
    });
    expect(findBrowser(made).path).toBe('/usr/bin/chromium');
  });

  it('does not touch the packages of who is not root, and says what to run', () => {
    const { made, ran } = machine([], { onDebian: true });
    expect(() => findBrowser(made)).toThrow('Run: sudo apt-get install chromium');
    expect(ran).toHaveLength(1);
  });
});

describe('candidates', () => {
  it.each([
    [
      'darwin',
      { HOME: '/Users/a' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    ['linux', {}, '/usr/bin/chromium-browser'],
  ] as const)('knows where %s keeps it', (platform, env, path) => {
    expect(candidates(machine([], { platform, env }).made)).toContain(path);
  });

  it('has no empty path', () => {
    const env = { CHROME_PATH: '' };
    expect(candidates(machine([], { platform: 'win32', env }).made)).toEqual(['/pw/chrome']);
  });
});
