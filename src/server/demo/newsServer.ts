import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from '../staticServer.ts';
import { newsPage } from './newsPage.ts';

/** A news site that runs. */
export type NewsSite = RunningServer;

/** A news site's answer to a request. */
export interface NewsAnswer {
  /** 200 unless given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: string;
}

/**
 * Serves a news site as `localhost`, while the map is served as `127.0.0.1`: it is another site, and not
 * only another origin. A page that exists only in a test runner would not do: browsers let no page of an
 * unknown network frame one of this machine.
 *
 * @param answer the answer to a path
 * @param port the port to take; 0 takes any free one
 */
export async function serveNewsSite(
  answer: (path: string) => NewsAnswer,
  port = 0,
): Promise<NewsSite> {
  const server = createServer(({ url = '/' }, response) => {
    const { status = 200, headers = {}, html = '' } = answer(url.split('?')[0] ?? url);
    response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8', ...headers });
    response.end(html);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}

const PATH = '/demo/';
const TEXT = 'Japan wants closer ties with NATO; the map needs a script to be put here.';

/**
 * Serves a news page that embeds the map, at `/demo/` of a site of its own.
 *
 * @param map where the map is served, with a slash at the end
 * @param port the port to take; 0 takes any free one
 * @returns the server, with the page's address
 */
export async function startDemo(map: string, port: number): Promise<NewsSite> {
  const embed = `<div data-stance-map data-country="JPN"><p><a href="${map}country/JPN/">${TEXT}</a></p></div>`;
  const html = newsPage({ embed, loader: `${map}embed.js` });
  const server = await serveNewsSite(
    (path) => (path === PATH ? { html } : { status: 302, headers: { Location: PATH } }),
    port,
  );
  return { ...server, url: new URL(PATH, server.url).href };
}
