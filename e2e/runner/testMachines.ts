/**
 * `npm run test:machines` runs all of `npm test` on machines that are unlike this one, as far as an
 * environment, another user and busy cores can make them so, and says what each gave. Names after
 * `--` choose some of them. Needs Linux, and root for another user.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fontConfiguration } from './testFonts.ts';

const root = resolve(import.meta.dirname, '../..');
// Not test-results, which Playwright empties.
const LOGS = join(root, '.cache/machines');

interface Machine {
  readonly name: string;
  readonly what: string;
  readonly env?: (folder: string) => Readonly<Record<string, string>>;
  /** How many processes keep cores busy meanwhile. */
  readonly busy?: number;
  /** Whether it is run by a user without rights, in a copy of the checkout. */
  readonly otherUser?: true;
}

/** Writes a font configuration and has the tests' browser use it instead of the project's own. */
function withFonts(folder: string, configuration: string): Record<string, string> {
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration);
  return { FONTCONFIG_FILE: file, TEST_FONTS: 'machine' };
}

const LIBERATION = [
  '/usr/share/fonts/truetype/liberation',
  '/usr/share/fonts/truetype/liberation2',
];

const MACHINES: readonly Machine[] = [
  {
    name: 'chromium-fonts',
    what: 'only the fonts that Debian’s chromium brings, and not the tests’ own',
    env: (folder) =>
      withFonts(
        folder,
        fontConfiguration(join(folder, 'cache'), LIBERATION, {
          serif: 'Liberation Serif',
          'sans-serif': 'Liberation Sans',
          default: 'Liberation Serif',
        }),
      ),
  },
  {
    name: 'other-fonts',
    what: 'three other families as serif, sans and default, and not the tests’ own',
    env: (folder) =>
      withFonts(
        folder,
        fontConfiguration(join(folder, 'cache'), [join(root, 'node_modules/@expo-google-fonts')], {
          serif: 'Source Sans 3 Black',
          'sans-serif': 'Source Serif 4 ExtraLight',
          default: 'Source Serif 4 SemiBold',
        }),
      ),
  },
  {
    name: 'elsewhere',
    what: 'no language, and the zone where the day begins first',
    env: () => ({ LANG: 'C', LC_ALL: 'C', TZ: 'Pacific/Kiritimati' }),
  },
  { name: 'other-user', what: 'another user than root', otherUser: true },
  {
    name: 'busy',
    what: 'as many other processes as there are cores',
    busy: availableParallelism(),
  },
];

/** Keeps a core busy, until its parent is gone. */
const BUSY =
  'for (const { ppid } = process; process.ppid === ppid; ) for (const end = Date.now() + 1000; Date.now() < end; );';

/** The command that runs the tests, for whom and where the machine has it. */
function commandOf({ otherUser }: Machine, folder: string): { command: string[]; cwd: string } {
  if (!otherUser) return { command: ['npm', 'test'], cwd: root };
  const copy = join(folder, 'map');
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/^(\.cache|dist[^/]*|test-results)$/.test(relative(root, path)),
  });
  execFileSync('chown', ['-R', 'nobody', folder]);
  execFileSync('chmod', ['755', folder]);
  return { command: ['runuser', '-u', 'nobody', '--', 'npm', 'test'], cwd: copy };
}

async function runOn(machine: Machine): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'machine-'));
  const busy: ChildProcess[] = Array.from({ length: machine.busy ?? 0 }, () =>
    spawn(process.execPath, ['-e', BUSY]),
  );
  const { command, cwd } = commandOf(machine, folder);
  const [name = '', ...args] = command;
  const log = join(LOGS, `${machine.name}.log`);
  const output = openSync(log, 'w');
  const began = performance.now();
  const env = {
    ...process.env,
    ...(machine.otherUser && { HOME: folder, TMPDIR: folder }),
    ...machine.env?.(folder),
  };
  await new Promise<void>((done) => {
    spawn(name, args, { cwd, env, stdio: ['ignore', output, output] }).on('exit', () => done());
  });
  for (const one of busy) one.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  const words = readFileSync(log, 'utf8').trimEnd();
  const last = words.split('\n').at(-1) ?? '';
  const again = /\d+ passed at the second try only/.exec(words)?.[0] ?? 'none at a second try';
  return `${machine.name.padEnd(15)} ${minutes.padStart(5)} min  ${last}, ${again}  (${machine.what})`;
}

async function main(names: readonly string[]): Promise<void> {
  mkdirSync(LOGS, { recursive: true });
  const chosen = MACHINES.filter(({ name }) => names.length === 0 || names.includes(name));
  const lines: string[] = [];
  for (const machine of chosen) {
    const line = await runOn(machine);
    console.log(line);
    lines.push(line);
  }
  process.exitCode = lines.length > 0 && lines.every((line) => / 0 failed/.test(line)) ? 0 : 1;
}

await main(process.argv.slice(2));
