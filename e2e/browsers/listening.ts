import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { RunningServer } from '../../src/server/staticServer.ts';
import { listenLocally } from '../fixtures/listenLocally.ts';

/** A server in front of the map's, whose pages tell it what goes wrong in them. */
export interface ListeningServer extends RunningServer {
  /** The address of the script by which a page tells; pages of others may have it too. */
  readonly script: string;
  /** What was told since this was asked last, a line each. */
  readonly heard: () => string[];
}

const SCRIPT = 'tell-what-goes-wrong.js';

/** Runs in the page before all else, and tells where it came from what a browser would write in its console. */
function tellWhatGoesWrong(): void {
  const { src } = document.currentScript as HTMLScriptElement;
  const tell = (what: string): void => {
    navigator.sendBeacon(src, `${what} (${location.href})`);
  };
  const { error } = console;
  console.error = (...words: unknown[]) => {
    tell(`console error: ${words.join(' ')}`);
    error(...words);
  };
  window.addEventListener(
    'error',
    ({ error, message, target }) => {
      // Of an error that is not of a script, the target is what did not load.
      const lost = target instanceof Element ? `did not load: ${target.outerHTML}` : null;
      tell(lost ?? `uncaught: ${message} ${error?.stack ?? ''}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tell(`unhandled: ${reason?.stack ?? reason}`);
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    tell(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

/** Listens to the pages of a server: each gets the script above as its first, and is else as it was. */
export async function listenTo(map: RunningServer): Promise<ListeningServer> {
  let told: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = new URL(request.url ?? '/', map.url);
    if (asked.pathname.endsWith(SCRIPT)) {
      if (request.method === 'POST') told.push(await text(request));
      const headers = {
        'Content-Type': 'text/javascript',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      };
      response.writeHead(200, headers).end(`(${tellWhatGoesWrong})()`);
      return;
    }
    const got = await fetch(asked, {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'identity' },
    });
    const headers = Object.fromEntries(got.headers);
    const body = Buffer.from(await got.arrayBuffer());
    const isPage = headers['content-type']?.startsWith('text/html');
    delete headers['content-length'];
    response.writeHead(got.status, headers).end(isPage ? withScript(body.toString(), '/') : body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const { url, close } = await listenLocally(server);
  return {
    url,
    script: url + SCRIPT,
    heard: () => {
      const lines = told;
      told = [];
      return lines;
    },
    close,
  };
}

function withScript(page: string, root: string): string {
  return page.replace('<head>', `<head><script src="${root}${SCRIPT}"></script>`);
}
