import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headersFile, nginxConfig } from './configFiles.ts';
import { cachingRuleOf, responseHeaders } from './headers.ts';
import { writeServerFiles } from './writeServerFiles.ts';

const HASHES = { styles: ['aGFzaA=='], scripts: ['c2NyaXB0'] };
const FILES = [
  'index.html',
  'assets/a-1a2b3c4d.js',
  'embed.js',
  'embed/1.0.0.js',
  'embed/FRA/index.html',
];
const ALL = Object.entries(responseHeaders(HASHES));

/** A `_headers` file as its hosts read it: each rule's path with its headers. */
function rulesOf(file: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  let headers: string[] = [];
  for (const line of file.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (line.startsWith('/')) {
      headers = [];
      rules.set(line, headers);
    } else headers.push(line.trim());
  }
  return rules;
}

describe('headersFile', () => {
  it('gives every path the open headers, and some a time to be kept', () => {
    const rules = rulesOf(headersFile(HASHES, FILES));
    expect(rules.get('/*')).toEqual(ALL.map(([name, value]) => `${name}: ${value}`));
    expect(Object.fromEntries([...rules].slice(1))).toEqual({
      '/assets/a-1a2b3c4d.js': ['Cache-Control: public, max-age=31536000, immutable'],
      '/embed/1.0.0.js': ['Cache-Control: public, max-age=31536000, immutable'],
      '/embed.js': ['Cache-Control: public, max-age=3600'],
    });
  });
});

describe('cachingRule', () => {
  it('keeps no page for long where the build stands in a folder that is called assets or embed', () => {
    for (const path of [
      '/assets/embed.html',
      '/assets/icon.svg',
      '/embed/embed.js',
      '/embed/FRA/',
    ]) {
      expect(cachingRuleOf(path)?.cacheControl.includes('immutable') ?? false, path).toBe(false);
    }
  });
});

describe('nginxFile', () => {
  it('has all headers in one place, since nginx drops them where a location has one of its own', () => {
    const file = nginxConfig(HASHES);
    for (const [name, value] of ALL)
      expect(file).toContain(`add_header ${name} "${value}" always;`);
    const nested = [...file.matchAll(/^location [^{]*\{(.*)\}$/gm)].map(([, body]) => body);
    expect(nested).toHaveLength(4);
    expect(nested.join()).not.toContain('add_header');
  });
});

describe('writeServerFiles', () => {
  let root = '';
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'server-files-'));
    write('index.html', `<!doctype html><style>a{}</style>${'<p>words</p>'.repeat(50)}`);
    write('country/FRA/index.html', 'short');
    write('pictures/index.png', Buffer.alloc(4000));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('writes twins that unpack to the same, of text that gets smaller', async () => {
    await writeServerFiles(root);
    const page = readFileSync(join(root, 'index.html'));
    expect(brotliDecompressSync(readFileSync(join(root, 'index.html.br')))).toEqual(page);
    expect(gunzipSync(readFileSync(join(root, 'index.html.gz')))).toEqual(page);
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.(br|gz)$/.test(name))).toHaveLength(2);
  });

  it('writes the pages’ style into both policies', async () => {
    await writeServerFiles(root);
    for (const name of ['_headers', 'nginx.conf']) {
      const file = readFileSync(join(root, name), 'utf8');
      expect(file).toMatch(/style-src 'self' 'sha256-[^']{44}';/);
      expect(file).not.toMatch(/unsafe|eval|blob/);
    }
  });

  it('names a file whose type it does not know, and the mend', async () => {
    write('data/film.webm', '');
    await expect(writeServerFiles(root)).rejects.toThrow(
      'No type is known for data/film.webm: add its ending to CONTENT_TYPES in src/server/headers.ts.',
    );
  });
});
