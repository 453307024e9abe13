import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { itLong } from '../fixtures/longTest.ts';
import { buildPage } from './sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));

afterAll(() => rmSync(folder, { recursive: true }));

itLong.each([
  ['baseline', ['maplibre-worker', 'land.json']],
  ['d3', ['land.json']],
  ['empty', []],
] as const)('the page %s can still be built', { timeout: 60_000 }, async (name, files) => {
  const out = join(folder, name);
  await buildPage(name, out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<script type="module"');
  const built = readdirSync(out, { recursive: true, encoding: 'utf8' }).join('\n');
  for (const file of ['.js', ...files]) expect(built).toContain(file);
});
