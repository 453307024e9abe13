import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The value of `Content-Security-Policy` for all files of the build.
 *
 * - `worker-src data:` is for a sandboxed frame, whose opaque origin may not start a worker from
 *   `'self'`.
 * - `frame-ancestors` is missing: everybody may frame the map, and `*` would not match the page of a
 *   sandboxed preview.
 * - `style-src` allows inline styles by their hash; `style=""` attributes stay blocked, and so does every
 *   inline script.
 * - `frame-src` is for the preview of an embed in the share dialog.
 * - `img-src data:` brings the view's drawing to a canvas, to be saved as PNG. `blob:` is not needed, and
 *   an image in such an address can fetch nothing.
 *
 * @param styleHashes SHA-256 of the pages' inline styles, in base64
 */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  const styles = ["'self'", ...styleHashes.map((hash) => `'sha256-${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "worker-src 'self' data:",
    "img-src 'self' data:",
    "frame-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** SHA-256 of each `<style>` of a page, in base64, as browsers compute it. */
function styleHashes(html: string): string[] {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi)];
  // A browser hashes the parsed text, in which CRLF has become LF.
  const texts = styles.map(([, text = '']) => text.replace(/\r\n?/g, '\n'));
  return texts.map((text) => createHash('sha256').update(text).digest('base64'));
}

/** The hashes of the `<style>` elements of all pages under `root`, without duplicates. */
export function styleHashesUnder(root: string): string[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name.endsWith('.html'));
  return [...new Set(pages.flatMap((name) => styleHashes(readFileSync(join(root, name), 'utf8'))))];
}
