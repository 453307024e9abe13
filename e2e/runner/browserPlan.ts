/** What the search for a browser asks of a machine; a test gives it a made-up one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  /** Debian, Ubuntu or one of their kin, by /etc/os-release. */
  readonly onDebian: boolean;
  /** Where Playwright would have put its own Chromium. */
  readonly playwrightPath: string;
  readonly exists: (path: string) => boolean;
  /** What the browser calls itself, or null when it does not start: a stub, a missing library. */
  readonly versionOf: (path: string) => string | null;
  /** Whether the command ended well within its time. */
  readonly run: (command: readonly string[], seconds: number) => boolean;
  readonly say: (line: string) => void;
}

/** A way to install a browser: commands in order, each with the same time limit. */
export interface Attempt {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  readonly seconds: number;
}

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** Every path where a browser may be, the first to be preferred. */
export function candidates({ platform, env, playwrightPath }: Machine): string[] {
  const named = [env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, env.CHROME_PATH];
  return [...named, playwrightPath, ...installed(platform, env)].filter(isPath);
}

function installed(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME}/Applications`];
    return folders.flatMap((folder) => MAC.map((app) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isPath);
    return folders.flatMap((folder) => WINDOWS.map((exe) => `${folder}\\${exe}`));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.flatMap((folder) => LINUX.map((name) => `${folder}/${name}`));
}

function isPath(path: string | undefined): path is string {
  return path !== undefined && path !== '';
}

/**
 * The ways to install a browser on this machine, in order: Playwright's download, then, as root on
 * Debian and its kin, the system's packages. A person who is not root is asked, not surprised.
 */
export function attemptsFor({ root, onDebian }: Machine): Attempt[] {
  const playwright: Attempt = {
    name: 'npx playwright install chromium',
    commands: [['playwright', 'install', '--no-shell', 'chromium']],
    seconds: 600,
  };
  const apt = ['apt-get', '-q', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
  const debian: Attempt = {
    name: 'apt-get install chromium',
    commands: [
      [...apt, 'update'],
      [...apt, 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
    seconds: 600,
  };
  return root && onDebian ? [playwright, debian] : [playwright];
}
