/** What of Trusted Types is used here; not all browsers have them. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

/**
 * Lets a page that requires Trusted Types begin one script, and no other. It takes the default policy:
 * MapLibre reads the address of its worker as a string, which no address of a named policy is.
 *
 * @param address the script's, from the page or whole
 */
export function allowScript(address: string): void {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: PolicyFactory };
  const whole = (one: string): string => new URL(one, document.baseURI).href;
  const allowed = whole(address);
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL: (asked) => (whole(asked) === allowed ? asked : null),
    });
  } catch {
    // The page has a default policy of its own, or admits none: then it decides.
  }
}
