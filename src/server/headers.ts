import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/**
 * What every file of the build is served with. `npm start` reads this table, and so do the files
 * that the build writes for other servers: what is tried here is what is served there.
 */

/** The types of all that the build writes, by the end of a file's name. */
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

/** How long some files are kept. */
export interface CachingRule {
  /** The end of their paths, as a regular expression that JavaScript and nginx read alike. */
  readonly pattern: string;
  /** The value of `Cache-Control`. */
  readonly cacheControl: string;
}

const ONE_YEAR = `public, max-age=${365 * 24 * 60 * 60}, immutable`;

/**
 * Of what has a hash or a version in its name, and of the script that news pages name. The patterns
 * ask for that hash: a site may put the whole build into a folder that is called assets too.
 */
export const CACHING_RULES: readonly CachingRule[] = [
  { pattern: '/assets/[^/]+-[\\w-]{8}\\.[a-z0-9]+$', cacheControl: ONE_YEAR },
  { pattern: '/embed/\\d+\\.\\d+\\.\\d+\\.js$', cacheControl: ONE_YEAR },
  { pattern: '/embed\\.js$', cacheControl: `public, max-age=${60 * 60}` },
];

/** For all else: kept, and asked for anew each time. */
export const REVALIDATED = 'no-cache';

/** What the build writes for servers, which is not served. */
export const UNSERVED_FILES: readonly string[] = ['_headers', 'nginx.conf'];

/**
 * The headers that all answers have. Any page may load any of it: a sandboxed frame has an origin of
 * its own that nothing else matches, and a page that asks for COEP takes only frames that have it.
 *
 * @param styleHashes of the pages' inline styles
 */
export function responseHeaders(styleHashes: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(styleHashes),
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}

/** The rule for a path below the root of the build, which begins with a slash, if there is one. */
export function cachingRuleOf(path: string): CachingRule | undefined {
  return CACHING_RULES.find(({ pattern }) => new RegExp(`^${pattern}`).test(path));
}

/** The `Content-Type` of a path; one without an ending is a page. Undefined where none is known. */
export function contentTypeOf(path: string): string | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1];
  return CONTENT_TYPES[ending ?? 'html'];
}

/** Whether a file is text, which packs well. */
export function isText(path: string): boolean {
  return /^text\/|json|xml/.test(contentTypeOf(path) ?? '');
}
