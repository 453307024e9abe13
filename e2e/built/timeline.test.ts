import { expect, it } from 'vitest';
import { parsePage, readBuilt } from '../fixtures/builtPage.ts';
import { servedPages } from '../fixtures/served.ts';
import { story } from '../fixtures/story.ts';

it('what has changed since stands on the page of the day, and nowhere else', () => {
  const since = story.context.filter((one) => one.since);
  expect(since.length).toBeGreaterThan(0);
  const english = servedPages.filter((name) => !name.startsWith('es/'));
  for (const { text } of since) {
    const telling = english.filter((name) => readBuilt(name).includes(text));
    expect(telling, text).toEqual([`date/${story.mapDate}/index.html`]);
  }
});

it('the page of the day says of itself that it is not from the article', () => {
  const page = parsePage(`date/${story.mapDate}/index.html`);
  const description = page.querySelector('meta[name=description]')?.getAttribute('content');
  expect(description).toBe(
    'NATO members on July 12, 2023. From elsewhere, not from the article. Source: NATO, “Member countries” (nato.int)',
  );
  expect(page.documentElement.outerHTML).not.toContain('isBasedOn');
  expect(readBuilt('index.html')).toContain('"isBasedOn":{"@type":"NewsArticle"');
});
