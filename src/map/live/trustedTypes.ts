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
export function allowScript(address: string): void {
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
