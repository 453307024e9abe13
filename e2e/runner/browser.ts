import { type Attempt, attemptsFor, candidates, type Machine } from './browserPlan.ts';
import { thisMachine } from './machine.ts';

/** A browser that answered, and one line that says where it came from. */
export interface FoundBrowser {
  readonly path: string;
  readonly line: string;
}

/**
 * Finds a Chromium that starts, and installs one where there is none.
 *
 * It tries what is there (a path named in the environment, Playwright's own, an installed Chromium
 * or Chrome), then each way of installing one. Every step has a time limit, so that a closed network
 * ends in a sentence and not in silence.
 *
 * @throws when none is to be had, with the command to run.
 */
export function findBrowser(machine: Machine = thisMachine()): FoundBrowser {
  const present = firstThatAnswers(machine);
  if (present) return { path: present.path, line: `Browser: ${present.version} (${present.path})` };
  for (const attempt of attemptsFor(machine)) {
    machine.say(`Browser: none found; trying ${attempt.name}`);
    if (!attempt.commands.every((command) => machine.run(command, attempt.seconds))) continue;
    const got = firstThatAnswers(machine);
    if (got) {
      return { path: got.path, line: `Browser: ${got.version}, installed by ${attempt.name}` };
    }
  }
  throw new Error(adviceFor(machine, attemptsFor(machine)));
}

function firstThatAnswers(machine: Machine): { path: string; version: string } | null {
  for (const path of candidates(machine)) {
    const version = machine.exists(path) ? machine.versionOf(path) : null;
    if (version !== null) return { path, version };
  }
  return null;
}

function adviceFor(machine: Machine, tried: readonly Attempt[]): string {
  const advice = machine.onDebian
    ? 'sudo apt-get install chromium, or npx playwright install --with-deps chromium'
    : 'npx playwright install chromium';
  const names = tried.map(({ name }) => name).join(' and ');
  return `No browser was found, and ${names} brought none. Run: ${advice}. An installed Chromium or Chrome elsewhere can be named in CHROME_PATH.`;
}
