import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePage, parsePanel, parsePart, readBuilt, textsOf } from '../fixtures/builtPage.ts';
import { servedPages } from '../fixtures/served.ts';
import { spanish } from '../fixtures/spanish.ts';
import { story } from '../fixtures/story.ts';

/** The story's Spanish pages, as they are built. */

const FRANCE = 'es/country/FRA/index.html';

it('a Spanish page is Spanish, but for the article’s own words', () => {
  const page = parsePage(FRANCE);
  expect(page.documentElement.getAttribute('lang')).toBe('es');
  expect(page.title).toBe(`Francia · ${spanish('title')}`);
  expect(textsOf(page, 'h2')).toContain('Francia');
  const panel = parsePanel(FRANCE);
  const quotes = textsOf(panel, 'blockquote[lang=en]');
  const its = story.statements.filter(
    ({ about, speaker }) => about.includes('FRA') || speaker.actor === 'FRA',
  );
  expect(its.length).toBeGreaterThan(3);
  for (const { id, paragraph, quote, text } of its) {
    if (quote) expect(quotes).toContain(quote.replace(/,”$/u, '”'));
    expect(panel.textContent).toContain(spanish(`statements.${id}.text`));
    expect(panel.textContent, paragraph).not.toContain(text);
  }
});

it('nothing English is left on any of them but what says that it is', () => {
  const pages = servedPages.filter((name) => name.startsWith('es/'));
  expect(pages.length).toBeGreaterThan(100);
  for (const name of pages) {
    const html = readBuilt(name)
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<(\w+)[^>]* lang="en"[^>]*>[^<]*<\/\1>/g, '');
    const left = html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, ' ');
    expect(
      /.{0,40}\b(the|and|of|with|which|article)\b.{0,40}/i.exec(left)?.[0],
      name,
    ).toBeUndefined();
  }
});

it('without a script its links lead to Spanish pages', () => {
  const list = parsePart(FRANCE, 'main').querySelector('.roll-call');
  const link = [...(list?.querySelectorAll('a') ?? [])].find(
    ({ textContent }) => textContent === 'Japón',
  );
  const to = link?.getAttribute('href') ?? 'none';
  expect(join(dirname(FRANCE), to)).toBe('es/country/JPN/');
});
