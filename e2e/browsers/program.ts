import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that runs beside the tests and ends with them. */
export interface Program {
  readonly child: ChildProcess;
  /** Ends it, by force where it takes longer than five seconds. */
  readonly end: () => Promise<void>;
}

/** Starts a program in silence. It stays in the tests' group of processes, which a time limit ends whole. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Program {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // What can't be started is seen by whoever waits for it.
  child.on('error', () => undefined);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
  });
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = new AbortController();
    const force = pause(5000, undefined, { signal: late.signal }).then(kill, () => undefined);
    await ended;
    late.abort();
    await force;
    process.off('exit', kill);
  };
  return { child, end };
}

/** Whether there is a program of this name or at this path, found by a question that it answers at once. */
export function answers(command: string, question: string): boolean {
  return spawnSync(command, [question], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Asks until there is an answer. @throws after so many seconds, with what was waited for. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => T | null | Promise<T | null>,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(`${what}: not within ${seconds} seconds`, { cause: last });
}
