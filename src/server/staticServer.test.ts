import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from './staticServer.ts';

const style = 'body{margin:0}\r\n';
const page = `<!doctype html><title>T</title><style>${style}</style><script>go()</script><script type="text/data">{}</script><h1>Hi</h1>`;
const files: Record<string, string | Buffer> = {
  'index.html': page,
  'still.html': '<!doctype html><title>S</title>',
  'loader.js': 'x',
  'embed.js': 'x',
  'embed/1.0.0.js': 'x',
  'embed/FRA/index.html': '<!doctype html><title>F</title>',
  _headers: 'x',
  'nginx.conf': 'x',
  'data.json': '{"plain":true}',
  'data.json.br': brotliCompressSync('{"plain":false}'),
  'assets/main-1a2b3c4d.mjs': 'export {}',
  'assets/w-1a2b3c4d.wasm': '',
  'assets/f-1a2b3c4d.woff2': '',
};

let root = '';
const running: RunningServer[] = [];

async function serve(options: Partial<ServerOptions> = {}) {
  const server = await startServer({ root, port: 0, ...options });
  running.push(server);
  return server;
}

/** The status of a path sent as it is: fetch would tidy `..` away. */
function rawStatus(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    });
    sent.on('error', fail).end();
  });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('startServer', () => {
  it.each([
    ['', 'text/html; charset=utf-8', 'no-cache'],
    ['still', 'text/html; charset=utf-8', 'no-cache'],
    ['loader.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['embed.js', 'text/javascript; charset=utf-8', 'public, max-age=3600'],
    ['embed/1.0.0.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['embed/FRA/', 'text/html; charset=utf-8', 'no-cache'],
    ['embed/FRA/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['data.json', 'application/json', 'no-cache'],
    [
      'assets/main-1a2b3c4d.mjs',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['assets/w-1a2b3c4d.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
    ['assets/f-1a2b3c4d.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('serves /%s as %s', async (path, type, cache) => {
    const answer = await fetch((await serve()).url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe(cache);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says how long a file is kept where it is as it was, and not where it is missing', async () => {
    const { url } = await serve();
    const asset = `${url}assets/main-1a2b3c4d.mjs`;
    const etag = (await fetch(asset)).headers.get('etag') ?? '';
    const again = await fetch(asset, { headers: { 'If-None-Match': etag } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([
      304,
      'public, max-age=31536000, immutable',
    ]);
    expect((await fetch(`${url}assets/none.js`)).headers.get('cache-control')).toBeNull();
  });

  it('does not serve what the build wrote for servers', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}_headers`)).status).toBe(404);
    expect((await fetch(`${url}nginx.conf`)).status).toBe(404);
  });

  it('sends the precompressed twin to who takes it, and the plain file to who does not', async () => {
    const { url } = await serve();
    const ask = async (encoding: string) =>
      (await fetch(`${url}data.json`, { headers: { 'Accept-Encoding': encoding } })).json();
    expect(await ask('br')).toEqual({ plain: false });
    expect(await ask('identity')).toEqual({ plain: true });
  });

  it('lets in the styles and scripts in the pages by hash, and no other', async () => {
    const { url } = await serve();
    const policy = (await fetch(url)).headers.get('content-security-policy');
    const hash = createHash('sha256').update(style.replace('\r\n', '\n')).digest('base64');
    const scriptHash = createHash('sha256').update('go()').digest('base64');
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain(`script-src 'self' 'sha256-${scriptHash}';`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('reads the styles again after another build', async () => {
    const { url } = await serve();
    const before = (await fetch(url)).headers.get('content-security-policy');
    writeFileSync(join(root, 'index.html'), page.replace('margin:0', 'margin:1px'));
    const after = (await fetch(url)).headers.get('content-security-policy');
    writeFileSync(join(root, 'index.html'), page);
    expect(after).not.toBe(before);
  });

  it('serves below a base path, and nothing beside it', async () => {
    const { url } = await serve({ basePath: '/news/map' });
    expect(new URL(url).pathname).toBe('/news/map/');
    expect((await fetch(`${url}assets/main-1a2b3c4d.mjs`)).headers.get('cache-control')).toMatch(
      'immutable',
    );
    expect((await fetch(new URL('/data.json', url))).status).toBe(404);
    const bare = await fetch(new URL('/news/map?q=1', url));
    expect([bare.status, bare.url]).toEqual([200, `${url}?q=1`]);
  });

  it('puts the given headers in the place of its own, and leaves out the empty ones', async () => {
    const { url } = await serve({ headers: { 'content-security-policy': '', 'X-Test': 'yes' } });
    const { headers } = await fetch(url);
    expect([headers.get('content-security-policy'), headers.get('x-test')]).toEqual([null, 'yes']);
  });

  it('answers what is not there, or not asked for, in plain words', async () => {
    const { url } = await serve();
    const missing = await fetch(`${url}assets/none.js`);
    expect([missing.status, await missing.text()]).toEqual([404, 'Nothing at /assets/none.js\n']);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    expect(await rawStatus(url, '/../../../../etc/passwd')).toBe(404);
    expect(await rawStatus(url, '/%2e%2e/%2e%2e/%2e%2e/etc/passwd')).toBe(404);
    expect(await rawStatus(url, '/%E0%A4%A')).toBe(404);
  });

  it('takes the next port when one is taken', async () => {
    const first = Number(new URL((await serve()).url).port);
    const next = await serve({ port: first });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(first);
  });

  it('frees its port when closed, with a connection still open', async () => {
    const server = await startServer({ root, port: 0 });
    await fetch(server.url);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('says what to do when there is nothing to serve', async () => {
    await expect(startServer({ root: join(root, 'none'), port: 0 })).rejects.toThrow(
      'npm run build',
    );
  });
});
