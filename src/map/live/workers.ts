import { getGlobalDispatcher, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The part of Trusted Types that is used here; not all browsers have them. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

/**
 * Lets a page that requires Trusted Types start one script, and no other. This needs the default policy:
 * MapLibre passes the address of its worker on as a string, which an address of a named policy is not.
 *
 * @param address of the script, absolute or relative to the page
 */
function allowScript(address: string): void {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: PolicyFactory };
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  const allowed = absolute(address);
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL: (url) => (absolute(url) === allowed ? url : null),
    });
  } catch {
    // The page has a default policy of its own, or admits none: the page then decides.
  }
}

setWorkerUrl(workerUrl);
allowScript(workerUrl);

/**
 * How long the workers may take to answer a ping, in milliseconds. MapLibre pings them when the page is shown
 * again, and makes them and each map's style anew after 500 ms without an answer, which a busy machine needs.
 */
const PING_TIMEOUT = 2500;
const dispatcher = getGlobalDispatcher();
const ping = dispatcher.ping.bind(dispatcher);
dispatcher.ping = () => ping(PING_TIMEOUT);

/** Pings the workers that all maps of a page share, and replaces those that do not answer. */
export function reviveWorkers(): void {
  void dispatcher.ensureWorkers();
}
