import { newsPage } from './newsPage.ts';
import { type HostServer, serveNewsSite } from './newsServer.ts';

const PATH = '/demo/';
const TEXT = 'Japan wants closer ties with NATO; the map needs a script to be put here.';

/**
 * Serves a news page that embeds the map, at `/demo/` of a site of its own.
 *
 * @param map where the map is served, with a slash at the end
 * @param port the port to take; 0 takes any free one
 */
export async function startDemo(map: string, port: number): Promise<HostServer> {
  const embed = `<div data-stance-map data-country="JPN"><p><a href="${map}country/JPN/">${TEXT}</a></p></div>`;
  const html = newsPage({ embed, loader: `${map}embed.js` });
  const server = await serveNewsSite(
    (path) => (path === PATH ? { html } : { status: 302, headers: { Location: PATH } }),
    port,
  );
  return { ...server, url: new URL(PATH, server.url).href };
}
