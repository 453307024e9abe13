import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/staticServer.ts';
import { DIST } from '../fixtures/builtPage.ts';
import { LONG } from '../fixtures/long.ts';
import { findNginx, startNginx } from '../fixtures/nginx.ts';
import { OPEN_HEADERS, servedFiles, wrongHeaders } from '../fixtures/served.ts';
import { load } from '../fixtures/serverLoad.ts';

/** The headers below a path of a site that nginx serves, with the file that the build wrote for it. */

const nginx = LONG ? findNginx() : null;
const site = { root: DIST, basePath: '/news/map/' };

if (LONG && !nginx) {
  console.log('Not run: the tests on nginx. Run: sudo apt-get install nginx-light');
}

describe.skipIf(!nginx)('nginx', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startNginx({ ...site, brotli: false });
  });
  afterAll(() => server.close());

  it('every file has its headers, and none of the site’s', async () => {
    const wrong: string[] = [];
    for (const name of servedFiles) {
      wrong.push(...(await wrongHeaders(server.url, name, 'gzip')));
      wrong.push(...(await wrongHeaders(server.url, name, 'identity')));
    }
    expect(wrong).toEqual([]);
  });

  it('what is no file has the policy too, and is not kept', async () => {
    const ask = async (path: string) => {
      const { status, headers } = await fetch(server.url + path, { redirect: 'manual' });
      const open = Object.keys(OPEN_HEADERS).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(open), path).toEqual(OPEN_HEADERS);
      return [status, headers.get('location'), headers.get('cache-control')];
    };
    expect(await ask('country/FRA?question=china')).toEqual([
      301,
      '/news/map/country/FRA/?question=china',
      'no-cache',
    ]);
    expect(await ask('assets/none-1a2b3c4d.js')).toEqual([404, null, null]);
    expect(await ask('_headers')).toEqual([404, null, null]);
    expect(await ask('nginx.conf')).toEqual([404, null, null]);
  });

  // It takes a package of Debian's that a machine may lack: libnginx-mod-http-brotli-static.
  it.skipIf(!nginx?.brotli)(
    'with its brotli module switched on, it sends those twins',
    async () => {
      const packing = await startNginx({ ...site, brotli: true });
      const wrong: string[] = [];
      for (const name of servedFiles) wrong.push(...(await wrongHeaders(packing.url, name, 'br')));
      await packing.close();
      expect(wrong).toEqual([]);
    },
  );

  it('under load all is static: the same bytes, nothing sent twice, no cookie', async () => {
    const { statuses, odd, seconds } = await load(server.url, servedFiles, {
      requests: 4000,
      seconds: 30,
    });
    expect(odd).toEqual([]);
    expect(Object.keys(statuses)).toEqual(['200', '304']);
    expect(Math.abs((statuses[200] ?? 0) - (statuses[304] ?? 0))).toBeLessThanOrEqual(1);
    // Two thousand a second is usual; a machine that is busy besides is given time.
    console.log(
      `  ${(statuses[200] ?? 0) + (statuses[304] ?? 0)} answers in ${seconds.toFixed(1)} s`,
    );
    expect(statuses[200]).toBeGreaterThan(500);
  });
});
