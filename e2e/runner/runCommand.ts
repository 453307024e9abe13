import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const ownGroup = process.platform !== 'win32';

/** How a command ended. */
export interface Ended {
  /** Whether it ended well within its time. */
  readonly succeeded: boolean;
  /** What it wrote, where that was not shown as it came. */
  readonly output: string;
}

/**
 * Runs one of the project's tools. What it started ends with it.
 *
 * @param live whether its output goes to the terminal as it comes
 */
export function runCommand(
  [name = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  { minutes, live }: { readonly minutes: number; readonly live: boolean },
): Promise<Ended> {
  const bin = resolve(root, 'node_modules/.bin');
  const separator = ownGroup ? ':' : ';';
  const stream = live ? 'inherit' : 'pipe';
  const child = spawn(name, args, {
    cwd: root,
    env: { ...env, PATH: `${bin}${separator}${env.PATH}` },
    stdio: ['ignore', stream, stream],
    // A group of its own, so that a time limit or Ctrl-C reaches browsers and workers too.
    detached: ownGroup,
    shell: !ownGroup,
  });
  running.add(child);
  const heard: Buffer[] = [];
  for (const output of [child.stdout, child.stderr]) {
    output?.on('data', (part: Buffer) => heard.push(part));
  }
  return new Promise<Ended>((done) => {
    const limit = setTimeout(() => {
      heard.push(Buffer.from(`\n${name} did not end within ${minutes} minutes\n`));
      if (live) console.log(`${name} did not end within ${minutes} minutes`);
      end(child);
    }, minutes * 60_000);
    const finish = (succeeded: boolean) => {
      clearTimeout(limit);
      running.delete(child);
      done({ succeeded, output: Buffer.concat(heard).toString() });
    };
    child.on('error', (error) => {
      heard.push(Buffer.from(error.message));
      finish(false);
    });
    // Not "close": a grandchild that lives on may hold the pipe for ever.
    child.on('exit', (code) => setTimeout(() => finish(code === 0), 50));
  });
}

const running = new Set<ChildProcess>();

/** Ends whatever is still running, as on Ctrl-C. */
export function endAll(): void {
  for (const child of running) end(child);
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroup ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}
