import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of the styles and scripts that stand in the pages, in base64. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * The value of `Content-Security-Policy` for all files of the build.
 *
 * - `worker-src data:` is for a sandboxed frame, whose opaque origin may not start a worker from
 *   `'self'`.
 * - `frame-ancestors` is missing: everybody may frame the map, and `*` would not match the page of a
 *   sandboxed preview.
 * - `style-src` and `script-src` allow what the build has put into the pages, by its hash; all else that
 *   is inline stays blocked, and so do `style=""` and `onclick=""`.
 * - `frame-src` is for the preview of an embed in the share dialog.
 * - `img-src data:` brings the view's drawing to a canvas, to be saved as PNG. `blob:` is not needed, and
 *   an image in such an address can fetch nothing.
 */
export function contentSecurityPolicy({ styles, scripts }: InlineHashes): string {
  const own = (hashes: readonly string[]): string =>
    ["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "worker-src 'self' data:",
    "img-src 'self' data:",
    "frame-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** SHA-256 of the content of each element that an expression finds in a page, as browsers compute it. */
function hashesOf(html: string, elements: RegExp): string[] {
  // A browser hashes the parsed text, in which CRLF has become LF.
  const texts = [...html.matchAll(elements)].map(([, text = '']) => text.replace(/\r\n?/g, '\n'));
  return texts.map((text) => createHash('sha256').update(text).digest('base64'));
}

/** The hashes of all pages under `root`, without duplicates. A script with a type or an address is data, or a file. */
export function inlineHashesUnder(root: string): InlineHashes {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name.endsWith('.html'));
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const name of pages) {
    const html = readFileSync(join(root, name), 'utf8');
    for (const hash of hashesOf(html, /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi)) styles.add(hash);
    for (const hash of hashesOf(html, /<script(?: data-[^>]*)?>([\s\S]*?)<\/script\s*>/gi))
      scripts.add(hash);
  }
  return { styles: [...styles], scripts: [...scripts] };
}
