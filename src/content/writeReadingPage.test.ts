import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readingPage } from './readingPage.ts';
import { pick, tinyArticle, tinyStory } from './rules/tinyStory.ts';
import { wordingsOf } from './storyWords.ts';
import { writeReading } from './writeReadingPage.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  cpSync('src/content/fixtures/tiny', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

it('has every claim, every quote and every paragraph', () => {
  const story = tinyStory();
  const page = readingPage(story, [], tinyArticle());
  const claims = [...wordingsOf(story)].filter(([key]) =>
    /^(?:statements|gaps|steps|context|links|scaleBars|places|questions\.\w+\.(?:answers|notes))\./.test(
      key,
    ),
  );
  expect(claims.length).toBeGreaterThan(30);
  for (const [key, words] of claims) expect(page, key).toContain(words);
  for (const [id, text] of tinyArticle()) expect(page, id).toContain(text);
  for (const { quote, excerpt } of story.statements) expect(page).toContain(quote ?? excerpt ?? '');
});

it('sets the evidence beside the claim', () => {
  const page = readingPage(tinyStory(), [], undefined);
  const [, note = ''] = page.split('<h3>Note 1</h3>');
  expect(note.slice(0, note.indexOf('</section>'))).toMatch(
    /The circle welcomed the offer\.[\s\S]*<b>p1-welcome<\/b>[\s\S]*The circle was glad of it\./,
  );
  expect(page).toContain('The article is not at hand.');
});

it('says each claim in the other languages too', () => {
  const other = tinyStory();
  pick(other.steps, 'price').title = '¿Quién pagaría?';
  const page = readingPage(tinyStory(), [{ lang: 'es', story: other }], undefined);
  expect(page).toMatch(/<p lang="es">¿Quién pagaría\?/);
});

it('holds words that look like markup as words', () => {
  const story = tinyStory();
  pick(story.statements, 'p2-site').text = '<img src="x" onerror="alert(1)"> & more';
  const page = readingPage(story, [], new Map([['P1', '<script>alert(1)</script>']]));
  expect(page).not.toMatch(/<img|<script/);
  expect(page).toContain('&lt;img src=&quot;x&quot; onerror=&quot;alert(1)&quot;&gt; &amp; more');
});

it('is written where it is asked for, and says what it holds', () => {
  const out = join(folder, 'pages', 'reading.html');
  expect(writeReading(folder, out)).toEqual([
    `Wrote ${out}: every claim of tiny beside what it rests on.`,
    expect.stringContaining('It holds the article’s text'),
  ]);
  expect(readFileSync(out, 'utf8')).toContain('<title>Reading: A telescope');
  expect(() => writeReading(folder, 'docs/reading.html')).toThrow(/is in the project/);
  expect(() => writeReading(join(folder, 'none'))).toThrow(/there is no such file/);
});
