import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './browserPlan.ts';

const START_LIMIT_MS = 20_000;

/** The machine that this runs on, as the search for a browser sees it. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    onDebian: isDebian(),
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    versionOf,
    run,
    say: (line) => console.log(line),
  };
}

function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function versionOf(path: string): string | null {
  // On Windows the question opens a window instead of an answer.
  if (process.platform === 'win32') return path.includes('Chromium') ? 'Chromium' : 'Chrome';
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: START_LIMIT_MS });
  const version = asked.status === 0 ? asked.stdout.trim().split('\n').at(-1) : '';
  return version ? version : null;
}

/** Runs an installer; what it prints is shown only when it fails, and then its end. */
function run([name = '', ...rest]: readonly string[], seconds: number): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  const log = join(folder, 'log.txt');
  // A file, not a pipe: a pipe that a grandchild still holds would outlive the time limit.
  const output = openSync(log, 'w');
  const command = name === 'playwright' ? process.execPath : name;
  const args = name === 'playwright' ? [playwrightCli(), ...rest] : rest;
  const ended = spawnSync(command, args, {
    stdio: ['ignore', output, output],
    timeout: seconds * 1000,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    },
  });
  closeSync(output);
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true, force: true });
  if (ended.status === 0) return true;
  const why =
    ended.error?.message ??
    lines.find((line) => /^(Error|E|Failed)\b.*/.test(line)) ??
    lines.at(-1);
  console.log(`  it failed: ${why}`);
  return false;
}

/** Playwright's command without npx, which would start a process of its own that a time limit misses. */
function playwrightCli(): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
}
