import type { InlineHashes } from './contentSecurityPolicy.ts';
import {
  CACHING_RULES,
  CONTENT_TYPES,
  cachingRuleOf,
  REVALIDATED,
  responseHeaders,
  UNSERVED_FILES,
} from './headers.ts';

const NGINX_COMMENT = `# How nginx serves this folder. The build writes this file anew, for the policy knows what stands in the
# pages by its hash: change nothing here, include it. Below /news/map/, say:
#
#   location = /news/map { return 308 /news/map/$is_args$args; }
#   location ^~ /news/map/ {
#     alias /srv/stance-map/dist/;
#     include /srv/stance-map/dist/nginx.conf;
#   }
#
# The ^~ keeps the site's own rules for *.js or *.png away. Files have a .gz twin, sent to who takes it;
# the .br twins are smaller by a sixth: with nginx's brotli module (Debian: apt-get install
# libnginx-mod-http-brotli-static) add "brotli_static on;" beside the include.`;

/**
 * The configuration for nginx, to be included in the build's location, below any path.
 *
 * @param inline the hashes of what stands in the pages
 */
export function nginxConfig(inline: InlineHashes): string {
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => [ending, type.split(';')[0]]);
  const withCharset = types.filter(([ending = '']) =>
    CONTENT_TYPES[ending]?.includes('charset=utf-8'),
  );
  // nginx has text/html in this list by itself, and warns of a type that is listed twice.
  const named = new Set(withCharset.map(([, type]) => type).filter((type) => type !== 'text/html'));
  const hidden = UNSERVED_FILES.map((name) => name.replaceAll('.', '\\.')).join('|');
  return [
    NGINX_COMMENT,
    '',
    'types {',
    ...types.map(([ending, type]) => `  ${type} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${[...named].join(' ')};`,
    'index index.html;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    '',
    '# All headers stand here, and none in the locations below: one there would take away all of these.',
    '# For the same reason none of the site, such as X-Frame-Options, reaches the map.',
    ...Object.entries(responseHeaders(inline)).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    ),
    '# Not "always": that a file is missing is not to be kept.',
    'add_header Cache-Control $stance_map_keep;',
    `set $stance_map_keep "${REVALIDATED}";`,
    ...CACHING_RULES.map(
      ({ pattern, cacheControl: keep }) =>
        `location ~ "${pattern}" { set $stance_map_keep "${keep}"; }`,
    ),
    `location ~ /(${hidden})$ { return 404; }`,
    '',
  ].join('\n');
}

const HEADERS_COMMENT = `# Headers for Netlify, Cloudflare Pages and their like, for this folder as the root of a site. The build
# writes this file anew, for the policy knows what stands in the pages by its hash. Such a host has all else
# asked for anew, and joins two values of one header: so only what is kept is named, each file once.`;

/**
 * The `_headers` file for hosts that read one.
 *
 * @param inline the hashes of what stands in the pages
 * @param files the paths of all files below the build's root
 */
export function headersFile(inline: InlineHashes, files: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const kept = files.toSorted().flatMap((file) => {
    const caching = cachingRuleOf(`/${file}`);
    return caching ? [rule(`/${file}`, { 'Cache-Control': caching.cacheControl })] : [];
  });
  return `${[HEADERS_COMMENT, rule('/*', responseHeaders(inline)), ...kept].join('\n\n')}\n`;
}
