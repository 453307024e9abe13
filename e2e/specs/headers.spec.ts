import { readFileSync } from 'node:fs';
import { cachingWanted, OPEN_HEADERS, servedFiles, wrongHeaders } from '../fixtures/served.ts';
import { expect, test } from '../fixtures/test.ts';

/** The headers of the whole build, from `npm start`'s server and as hosts of static files are told. */

test('every file is served with its type, its policy and its time to be kept', async ({
  server,
}) => {
  const wrong: string[] = [];
  for (const name of servedFiles) wrong.push(...(await wrongHeaders(server.url, name, 'br')));
  for (const name of ['index.html', 'data/story.json', 'icon.svg', 'preview.png']) {
    wrong.push(...(await wrongHeaders(server.url, name, 'gzip')));
    wrong.push(...(await wrongHeaders(server.url, name, 'identity')));
  }
  expect(wrong).toEqual([]);
});

test('_headers tells a host the same, and no header of a file twice', () => {
  const file = readFileSync(`${process.env.OUT_DIR ?? 'dist'}/_headers`, 'utf8');
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
