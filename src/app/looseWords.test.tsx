// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageOf } from './fixtures/pageOf.tsx';
import { wordsWithoutSpace } from './fixtures/stuckWords.ts';

/** The words of a page that stand beside other parts of their element: see Words.tsx. */
function looseWords(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.body.querySelectorAll('*')].flatMap(({ childNodes }) =>
    childNodes.length < 2
      ? []
      : [...childNodes]
          .filter(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '')
          .map(({ textContent }) => textContent ?? ''),
  );
}

it('are found', () => {
  expect(looseWords('<p><b>France</b> wants <i>no</i> expansion</p>')).toHaveLength(2);
});

it.each([
  '',
  'question=ties',
  'country=FRA&question=china',
  'country=NATO',
  'country=PRT',
  'paragraph=P4',
  'paragraph=P10',
  'compare=JPN-KOR-AUS',
  'step=macron',
  'date=1999-03-12',
  'view=table',
])('there are none for ?%s, nor words that stick together', (query) => {
  const page = pageOf(query);
  expect(looseWords(page)).toEqual([]);
  expect(wordsWithoutSpace(page)).toEqual([]);
});
