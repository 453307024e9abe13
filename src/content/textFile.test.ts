import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readJson } from './storyFile.ts';
import { readText, UnreadableFile } from './textFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = 'She said “yes,” in Tōkyō.\nThe café is Françoise’s.\n';

function file(bytes: string | Uint8Array): string {
  const name = join(folder, 'article.txt');
  writeFileSync(name, bytes);
  return name;
}

/** What is said of a file of these bytes, and what to do. */
function said(bytes: string | Uint8Array): string {
  try {
    return readText(file(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return `${error.message}. ${error.fix}`;
  }
}

it('reads UTF-8, with its mark and without', () => {
  expect(said(WORDS)).toBe(WORDS);
  expect(said(`\uFEFF${WORDS}`)).toBe(WORDS);
});

it.each([
  ['with its mark', Buffer.from(`\uFEFF${WORDS}`, 'utf16le')],
  ['without its mark', Buffer.from(WORDS, 'utf16le')],
])('knows UTF-16 %s', (_, bytes) => {
  expect(said(bytes)).toMatch(/^it is in UTF-16, not in UTF-8\. Save it as UTF-8/);
});

it('knows Windows-1252, and the line', () => {
  const bytes = Buffer.concat([
    Buffer.from('A line.\nShe said '),
    Buffer.from([0x93, 0x79, 0x65, 0x73, 0x94]),
  ]);
  expect(said(bytes)).toMatch(/Windows-1252: line 2 has a letter .* Save it as UTF-8/);
});

it('knows letters that were once read wrongly', () => {
  expect(said('She said â€œyesâ€\u009d.')).toMatch(/once read in the wrong encoding.*“â€œ”/);
});

it('says so of a story’s file too', () => {
  const read = readJson(file(Buffer.from('{ "title": "caf\u00e9" }', 'latin1')));
  expect(read).toMatchObject({ problems: [{ fix: expect.stringMatching(/^Save it as UTF-8/) }] });
});
