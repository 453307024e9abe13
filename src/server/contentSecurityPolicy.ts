import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Content-Security-Policy that the built pages are served with, and that the tests hold them to.
 *
 * `worker-src data:` is for a sandboxed frame, whose opaque origin may not start a worker from
 * `'self'`. There is no `frame-ancestors`: everybody may frame us, and `*` would not match the page of
 * a sandboxed preview. Inline styles are let in by their hash;
 * `style=""` attributes stay blocked, and so does every inline script. `frame-src` is for the preview of
 * an embed in the share dialog. `img-src data:` is how the view's drawing comes to a canvas to be saved
 * as PNG, and so no `blob:` is needed; what is in such an address can fetch nothing.
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

/** The hashes of the `<style>` elements of one page, as a browser counts them. */
function styleHashes(html: string): string[] {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi)];
  // A browser hashes what its parser made of the text, and that turns CRLF into LF.
  const texts = styles.map(([, text = '']) => text.replace(/\r\n?/g, '\n'));
  return texts.map((text) => createHash('sha256').update(text).digest('base64'));
}

/** The hashes of the `<style>` elements of every page under `root`, each once. */
export function styleHashesUnder(root: string): string[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name.endsWith('.html'));
  return [...new Set(pages.flatMap((name) => styleHashes(readFileSync(join(root, name), 'utf8'))))];
}
