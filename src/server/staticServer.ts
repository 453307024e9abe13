import { existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { type InlineHashes, inlineHashesUnder } from './contentSecurityPolicy.ts';
import {
  cachingRuleOf,
  contentTypeOf,
  REVALIDATED,
  responseHeaders,
  UNSERVED_FILES,
} from './headers.ts';

/** What to serve, and where. */
export interface ServerOptions {
  /** The folder to serve. */
  readonly root: string;
  /** The first port to try; when it is taken, the next ones. 0 takes any free port. */
  readonly port: number;
  /** Where the folder appears: `/` unless told, else such as `/news/map/`. */
  readonly basePath?: string;
  /** Headers that are added to the usual ones or replace them; `''` removes one. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running server. */
export interface RunningServer {
  /** The served folder's address, with a slash at the end. */
  readonly url: string;
  /** Ends open connections too, and resolves when the port is free again. */
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 20;

/**
 * Serves a folder of built files as production should: with their types, the compressed file where there
 * is one, a year's caching for hashed names and none for pages, and a strict policy.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const base = `/${options.basePath ?? ''}/`.replace(/\/+/g, '/');
  if (!existsSync(options.root)) {
    throw new Error(`Nothing to serve: ${options.root} is missing. npm run build makes it.`);
  }
  const server = createServer(handler(options, base));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://${HOST}:${port}${base}`, close };
}

function handler({ root, headers = {} }: ServerOptions, base: string) {
  const hashes = watchInlineHashes(root);
  // `dev` looks at the disk at each request, so that a build beside a running server is served.
  const files = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const type = contentTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request: Parameters<typeof files>[0], response: ServerResponse) => {
    const url = request.url ?? '/';
    const [path = '', query] = url.split('?');
    const below = path.slice(base.length - 1);
    const keep = cachingRuleOf(below)?.cacheControl ?? REVALIDATED;
    const usual = { ...responseHeaders(hashes()), 'Cache-Control': keep };
    for (const [name, value] of Object.entries({ ...usual, ...headers })) {
      if (value === '') response.removeHeader(name);
      else response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'GET only');
    if (`${path}/` === base) {
      response.setHeader('Location', query === undefined ? base : `${base}?${query}`);
      return answer(response, 308, `Moved to ${base}`);
    }
    const missing = () => answer(response, 404, `Nothing at ${url}`);
    if (!url.startsWith(base) || UNSERVED_FILES.includes(below.slice(1))) return missing();
    request.url = url.slice(base.length - 1);
    return files(request, response, missing);
  };
}

/** Reads the hashes of what stands in the pages at once, and again after each build. */
function watchInlineHashes(root: string): () => InlineHashes {
  const index = join(root, 'index.html');
  const builtAt = () => statSync(index, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let readAt = builtAt();
  let hashes = inlineHashesUnder(root);
  return () => {
    if (builtAt() !== readAt) {
      readAt = builtAt();
      hashes = inlineHashesUnder(root);
    }
    return hashes;
  };
}

/** Answers with a sentence, without caching: a missing file may exist later. */
function answer(response: ServerResponse, status: number, text: string) {
  response.removeHeader('Cache-Control');
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}

async function listen(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : first + PORTS_TO_TRY - 1;
  for (let port = first; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= last) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      done();
    });
  });
}
