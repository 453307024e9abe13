import { expect, it } from 'vitest';
import { misquotations } from './misquotations.ts';
import { pick, tinyArticle, tinyStory } from './rules/tinyStory.ts';
import type { Statement } from './schema.ts';

/** What is said of one statement after a change. */
function said(id: string, fields: Partial<Statement>): string[] {
  const story = tinyStory();
  Object.assign(pick(story.statements, id), fields);
  return misquotations(story, tinyArticle()).map(
    ({ entry, problem, fix }) => `${entry}: ${problem}. ${fix}`,
  );
}

it('finds nothing in a valid story', () => {
  expect(said('p1-fjell', {})).toEqual([]);
});

it('says where a quote leaves the article, and how the article goes on', () => {
  expect(said('p1-fjell', { quote: '“the first mirror and a road that leads to it,”' })).toEqual([
    'statement p1-fjell: its quote is not, letter for letter, in P1 of the article: “the first mirror and a road that leads to it,”. After ‹“the first mirror and › the article goes on ‹the road that leads to it,” an›, and the story ‹a road that leads to it,”›.',
  ]);
});

it('says so where nothing of it is the article’s', () => {
  expect(said('p2-site', { excerpt: '§§' })).toEqual([
    expect.stringContaining('Copy it from the article, its marks and commas too.'),
  ]);
});

it('says which paragraph it stands in', () => {
  expect(said('p2-site', { paragraph: 'P1' })).toEqual([
    expect.stringMatching(/stands in P2 of the article, not in P1\. Write "paragraph": "P2"/),
  ]);
});

it('says which paragraphs there are', () => {
  expect(said('p4-kenya', { paragraph: 'P9' })).toEqual([
    'statement p4-kenya: it cites P9, and the article has no such paragraph. The article has H, D, C, P1, P2, P3, P4.',
  ]);
});
