import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, notInstalled } from '../browsers/installed.ts';
import { findBrowser } from './browser.ts';
import { type Counts, closingLine, countsOf, stageLine } from './counts.ts';
import { runCommand } from './runCommand.ts';
import { type Stage, stages } from './stages.ts';

/** What a stage left: its counts, and the line about it in the summary. */
interface Result {
  readonly stage: Stage;
  readonly counts: Counts;
  readonly line: string;
}

const FAILED: Counts = { passed: 0, failed: 1, skipped: 0, flaky: 0 };

/** Runs one stage, or says why it cannot be run. */
async function runStage(
  stage: Stage,
  before: readonly Result[],
  env: NodeJS.ProcessEnv,
  reports: string,
): Promise<Result> {
  const result = (counts: Counts, note: string): Result => {
    const mark = counts.failed > 0 ? '✗' : '✓';
    return { stage, counts, line: `${mark} ${stage.name.padEnd(16)} ${note}` };
  };
  const missing = before.find(
    ({ stage: { name }, counts }) => counts.failed > 0 && stage.needs.includes(name),
  );
  if (missing) return result(FAILED, `not run: it needs ${missing.stage.name}`);
  console.log(`\n── ${stage.name}: ${stage.command.slice(0, 4).join(' ')}`);
  const start = performance.now();
  const more = stage.chromium ? browserEnv() : {};
  if (more === null) return result(FAILED, 'not run: no browser');
  const report = join(reports, `${stage.counting}.json`);
  // Else the one of an earlier stage would be counted where this one leaves none.
  rmSync(report, { force: true });
  const succeeded = await runCommand(stage.command, { ...env, ...more }, stage.minutes);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = countsOf(
    stage.counting,
    succeeded,
    existsSync(report) ? readFileSync(report, 'utf8') : null,
  );
  return result(counts, `${seconds.padStart(6)} s  ${stageLine(counts)}`);
}

/** Where the browser is, for Playwright's configuration; null when there is none to be had. */
function browserEnv(): NodeJS.ProcessEnv | null {
  try {
    const { path, line } = findBrowser();
    console.log(line);
    return { CHROME_PATH: path };
  } catch (error) {
    console.log((error as Error).message);
    return null;
  }
}

/** `npm test`: every stage in order, then a summary, then the sum alone on the last line. */
async function main(): Promise<void> {
  const long = process.argv.includes('--long') || process.env.LONG === '1';
  const reports = mkdtempSync(join(tmpdir(), 'stance-map-tests-'));
  const env = {
    ...process.env,
    ...(long ? { LONG: '1' } : {}),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
  };
  const results: Result[] = [];
  const others = long && installed().length > 0;
  const notRun = long ? notInstalled() : [];
  for (const stage of stages(reports, long, others))
    results.push(await runStage(stage, results, env, reports));
  rmSync(reports, { recursive: true, force: true });
  const all = results.map(({ counts }) => counts);
  const lines = [...results.map(({ line }) => line), ...notRun.map((line) => `- ${line}`)];
  console.log(`\n${lines.join('\n')}\n`);
  console.log(closingLine(all));
  process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;
}

await main();
