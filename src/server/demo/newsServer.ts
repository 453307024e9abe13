import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host's server that runs. */
export interface HostServer {
  /** Of the site's root, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a host's server says to a request. */
export interface NewsAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: string;
}

/**
 * Serves a host's pages under another name besides another port than the map's: another site, and not
 * only another origin. A page that the test runner makes up would not do: browsers let no page of an
 * unknown network frame one of this machine.
 *
 * @param answer what is said at a path
 * @param port the port to take; 0 takes any free one
 */
export async function serveNewsSite(
  answer: (path: string) => NewsAnswer,
  port = 0,
): Promise<HostServer> {
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
