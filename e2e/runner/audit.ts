/** `tsx e2e/runner/audit.ts`: whether a known weakness is in a package that ships. */
import { spawnSync } from 'node:child_process';
import { auditVerdict } from './auditVerdict.ts';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** One try, and a short one: where there is no network, that is said and nothing else. */
function main(): void {
  const { stdout } = spawnSync(
    NPM,
    ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
    { encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32' },
  );
  const { passes, line } = auditVerdict(stdout ?? '');
  console.log(line);
  process.exitCode = passes ? 0 : 1;
}

main();
