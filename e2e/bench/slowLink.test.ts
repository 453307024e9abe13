import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/staticServer.ts';
import { SLOW_4G, startSlowLink } from './slowLink.ts';

const server = createServer((request, response) => {
  response.setHeader('x-path', request.url ?? '');
  response.end(Buffer.alloc(40_000, 'x'));
});
let link: RunningServer;

beforeAll(async () => {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  link = await startSlowLink(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await link.close();
  server.close();
});

/** Milliseconds until a path has come whole. */
async function time(path: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(new URL(path, link.url));
  expect(answer.headers.get('x-path')).toBe(`/${path}`);
  expect((await answer.arrayBuffer()).byteLength).toBe(40_000);
  return performance.now() - start;
}

const sending = (40_000 * 8) / SLOW_4G.kilobits;

it('waits for the latency, then sends at the rate', async () => {
  expect(await time('a?b')).toBeGreaterThan(SLOW_4G.latency + sending - 10);
});

it('gives two responses half of the line each', async () => {
  const both = await Promise.all([time('a'), time('b')]);
  for (const one of both) expect(one).toBeGreaterThan(SLOW_4G.latency + 2 * sending - 30);
});
