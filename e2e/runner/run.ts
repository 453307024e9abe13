import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, notInstalled } from '../browsers/installed.ts';
import { type Counts, closingLine, countOne, countResults, stageLine } from './counts.ts';
import { readResults, slowestFiles } from './results.ts';
import { endAll, runCommand } from './runCommand.ts';
import { missingFor, nextStages, type Over } from './schedule.ts';
import { type Stage, stages } from './stages.ts';

/** What a stage left: its counts, and the line about it in the summary. */
interface Result extends Over {
  readonly counts: Counts;
  readonly line: string;
}

const began = performance.now();
const clock = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

function resultOf(stage: Stage, counts: Counts, note: string): Result {
  const failed = counts.failed > 0;
  return { stage, failed, counts, line: `${failed ? '✗' : '✓'} ${stage.name.padEnd(16)} ${note}` };
}

/** Runs one stage, or says why it cannot be run. */
async function runStage(
  stage: Stage,
  before: readonly Result[],
  env: NodeJS.ProcessEnv,
): Promise<Result> {
  const missing = missingFor(stage, before);
  if (missing) return resultOf(stage, countOne(false), `not run: it needs ${missing.name}`);
  if (stage.alone) console.log(`── ${stage.name}: ${stage.command.join(' ')}`);
  const start = performance.now();
  const told = stage.results ? { TEST_RESULTS: stage.results } : {};
  const { succeeded, output } = await runCommand(
    stage.command,
    { ...env, ...stage.env, ...told },
    { minutes: stage.minutes, live: stage.alone ?? false },
  );
  const counts = stage.results
    ? countResults(readResults(stage.results), succeeded)
    : countOne(succeeded);
  const result = resultOf(stage, counts, `${clock(start).padStart(9)}  ${stageLine(counts)}`);
  if (result.failed && !stage.alone) {
    console.log(`── ${stage.name}: ${stage.command.join(' ')}\n${output.trimEnd()}`);
  }
  return result;
}

/** Runs all stages, as many beside each other as the machine has cores; tells each as it ends. */
async function runAll(all: readonly Stage[], env: NodeJS.ProcessEnv): Promise<Result[]> {
  const waiting = [...all];
  const running: Stage[] = [];
  const results: Result[] = [];
  // One more than cores: some wait for a disk or a registry.
  const lanes = availableParallelism() + 1;
  await new Promise<void>((done) => {
    const go = (): void => {
      if (results.length === all.length) done();
      for (const stage of nextStages(waiting, running, results, lanes)) {
        waiting.splice(waiting.indexOf(stage), 1);
        running.push(stage);
        void runStage(stage, results, env).then((result) => {
          running.splice(running.indexOf(stage), 1);
          results.push(result);
          console.log(result.line);
          go();
        });
      }
    };
    go();
  });
  return all.flatMap((stage) => results.filter((result) => result.stage === stage));
}

/**
 * `npm test`: all stages, then a summary, then the sum alone on the last line. `--long` takes in what
 * takes longer, `--durations` says which files took longest; the rest goes to the tests in the browser.
 */
async function main(words: readonly string[]): Promise<void> {
  const long = words.includes('--long') || process.env.LONG === '1';
  const rest = words.filter((word) => word !== '--long' && word !== '--durations');
  const folder = mkdtempSync(join(tmpdir(), 'stance-map-tests-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endAll();
      process.exit(130);
    });
  }
  const all = stages(folder, { long, others: long && installed().length > 0, rest });
  const results = await runAll(all, { ...process.env, ...(long ? { LONG: '1' } : {}) });
  const notRun = (long ? notInstalled() : []).map((line) => `- ${line}`);
  console.log(`\n${[...results.map(({ line }) => line), ...notRun].join('\n')}\n`);
  if (words.includes('--durations')) {
    const told = all.flatMap(({ results: file }) => (file ? readResults(file) : []));
    console.log(`${slowestFiles(told, 40).join('\n')}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`in ${clock(began)}`);
  const counts = results.map((result) => result.counts);
  console.log(closingLine(counts));
  process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
}

await main(process.argv.slice(2));
