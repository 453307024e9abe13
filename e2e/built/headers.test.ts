import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/staticServer.ts';
import { DIST, readBuilt } from '../fixtures/builtPage.ts';
import { cachingWanted, OPEN_HEADERS, servedFiles, wrongHeaders } from '../fixtures/served.ts';

/** The headers of the whole build, from `npm start`'s server and as hosts of static files are told. */

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ root: DIST, port: 0 });
});
afterAll(() => server.close());

it('every file is served with its type, its policy and its time to be kept', async () => {
  const wrong: string[] = [];
  for (const name of servedFiles) wrong.push(...(await wrongHeaders(server.url, name, 'br')));
  for (const name of ['index.html', 'data/story.json', 'icon.svg', 'preview.png']) {
    wrong.push(...(await wrongHeaders(server.url, name, 'gzip')));
    wrong.push(...(await wrongHeaders(server.url, name, 'identity')));
  }
  expect(wrong).toEqual([]);
});

it('_headers tells a host the same, and no header of a file twice', () => {
  const file = readBuilt('_headers');
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else rules.at(-1)?.headers.push([name.toLowerCase(), value]);
  }
  // More than these, and longer lines, Cloudflare leaves out without a word.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  for (const name of servedFiles) {
    const headers = rules
      .filter(({ path }) => path === '/*' || path === `/${name}`)
      .flatMap((rule) => rule.headers);
    const keep = cachingWanted(name);
    const wanted = {
      ...OPEN_HEADERS,
      ...(keep !== 'no-cache' && { 'cache-control': keep }),
    };
    expect(Object.fromEntries(headers), name).toEqual(wanted);
    expect(headers, name).toHaveLength(Object.keys(wanted).length);
  }
});
