import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from '../../src/app/serve.ts';
import { hostPage } from './page.ts';

const PATH = '/demo/';
const TEXT = 'Japan wants closer ties with NATO; the map needs a script to be put here.';

/**
 * Serves a news page that embeds the map, at `/demo/` of an origin of its own: another name besides
 * another port, so that it is another site too.
 *
 * @param map where the map is served, with a slash at the end
 * @param port the port to take; 0 takes any free one
 */
export async function startDemo(map: string, port: number): Promise<RunningServer> {
  const embed = `<div data-stance-map data-country="JPN"><p><a href="${map}country/JPN/">${TEXT}</a></p></div>`;
  const page = hostPage({ embed, loader: `${map}embed.js` });
  const server = createServer(({ url }, response) => {
    if (url?.split('?')[0] === PATH) {
      response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
    } else response.writeHead(302, { Location: PATH }).end();
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${PATH}`, close };
}
