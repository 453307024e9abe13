import { contentSecurityPolicy, type InlineHashes } from './contentSecurityPolicy.ts';

/**
 * The headers of every file of the build. `npm start` reads this table, and so do the configuration files
 * that the build writes for other servers, so that both serve alike.
 */

/** The `Content-Type` of all that the build writes, by a file's extension. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  // A classic script is otherwise read in the encoding of the page that embeds us.
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** How long caches keep the files of a pattern. */
export interface CachingRule {
  /** The end of their paths, as a regular expression that JavaScript and nginx read alike. */
  readonly pattern: string;
  /** The value of `Cache-Control`. */
  readonly cacheControl: string;
}

const ONE_YEAR = `public, max-age=${365 * 24 * 60 * 60}, immutable`;

/**
 * The rules for files with a hash or a version in their name, and for the script that news pages name.
 * The patterns include the hash: a site may put the whole build into a folder that is called assets too.
 */
export const CACHING_RULES: readonly CachingRule[] = [
  { pattern: '/assets/[^/]+-[\\w-]{8}\\.[a-z0-9]+$', cacheControl: ONE_YEAR },
  { pattern: '/embed/\\d+\\.\\d+\\.\\d+\\.js$', cacheControl: ONE_YEAR },
  { pattern: '/embed\\.js$', cacheControl: `public, max-age=${60 * 60}` },
];

/** `Cache-Control` of all other files: caches keep them, and ask each time whether they have changed. */
export const REVALIDATED = 'no-cache';

/** Configuration files for servers, which are not served. */
export const UNSERVED_FILES: readonly string[] = ['_headers', 'nginx.conf'];

/**
 * The headers of every response. Any page may load any file: a sandboxed frame has an opaque origin that
 * nothing else matches, and a page with COEP admits only frames with COEP.
 *
 * @param inline the hashes of what stands in the pages
 */
export function responseHeaders(inline: InlineHashes): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}

/** The caching rule of a path, which begins with a slash at the build's root; `undefined` for none. */
export function cachingRuleOf(path: string): CachingRule | undefined {
  return CACHING_RULES.find(({ pattern }) => new RegExp(`^${pattern}`).test(path));
}

/** The `Content-Type` of a path; one without an extension is a page. `undefined` for an unknown type. */
export function contentTypeOf(path: string): string | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1];
  return CONTENT_TYPES[ending ?? 'html'];
}

/** Whether a file is text, which compresses well. */
export function isText(path: string): boolean {
  return /^text\/|json|xml/.test(contentTypeOf(path) ?? '');
}
