import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const ownGroup = process.platform !== 'win32';

/**
 * Runs one of the project's tools with its output live on the terminal.
 *
 * @returns whether it ended well within its time. What it started ends with it.
 */
export function runCommand(
  [name = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  minutes: number,
): Promise<boolean> {
  const bin = resolve(root, 'node_modules/.bin');
  const separator = ownGroup ? ':' : ';';
  const child = spawn(name, args, {
    cwd: root,
    env: { ...env, PATH: `${bin}${separator}${env.PATH}` },
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own, so that a time limit or Ctrl-C reaches browsers and workers too.
    detached: ownGroup,
    shell: !ownGroup,
  });
  const onSignal = () => {
    end(child);
    process.exit(130);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  return new Promise<boolean>((done) => {
    const limit = setTimeout(() => {
      console.log(`${name} did not end within ${minutes} minutes`);
      end(child);
    }, minutes * 60_000);
    const finish = (succeeded: boolean) => {
      clearTimeout(limit);
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      done(succeeded);
    };
    child.on('error', (error) => {
      console.log(error.message);
      finish(false);
    });
    child.on('exit', (code) => finish(code === 0));
  });
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroup ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}
