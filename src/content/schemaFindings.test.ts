import { expect, it } from 'vitest';
import { tinyStory } from './rules/tinyStory.ts';
import { storySchema } from './schema.ts';
import { shapeFindings } from './schemaFindings.ts';

type Entry = Record<string, unknown>;
type Lists = Record<'actors' | 'questions' | 'statements' | 'positions' | 'places', Entry[]> &
  Record<'article', Entry>;

/** What is said of the tiny story after a change, a line each. */
function said(change: (story: Lists) => void): string[] {
  const story = tinyStory() as unknown as Lists;
  change(story);
  const { error } = storySchema.safeParse(story);
  return error
    ? shapeFindings(story, error).map(({ entry, problem, fix }) => `${entry}: ${problem}. ${fix}`)
    : [];
}

const edit =
  (list: Exclude<keyof Lists, 'article'>, index: number, fields: Entry) =>
  (story: Lists): void => {
    const entry = story[list][index] ?? {};
    for (const [key, value] of Object.entries(fields)) {
      if (value === undefined) delete entry[key];
      else entry[key] = value;
    }
  };

it.each([
  [
    edit('statements', 4, { text: undefined }),
    'statements p1-fjell: its field "text" is missing. Add "text": What was said, in our own words.',
  ],
  [
    edit('statements', 4, { kind: undefined }),
    'statements p1-fjell: its field "kind" is missing. Add "kind": one of "quoted", "reported-speech", "reported", "implicit".',
  ],
  [
    edit('statements', 4, { kind: 'quote' }),
    'statements p1-fjell: its field "kind" is wrong: "quote". Correct "kind": one of "quoted", "reported-speech", "reported", "implicit".',
  ],
  [
    edit('statements', 4, { qoute: '“no”' }),
    'statements p1-fjell: it has a field that nothing reads: qoute. Did you mean "quote"? An entry of this sort has only: id, speaker, about, viewOf, to, on, paragraph, kind, when, quote, excerpt, text, claim, note.',
  ],
  [
    edit('statements', 4, { id: 'P1 Fjell' }),
    'statements P1 Fjell: its field "id" is wrong',
    'Correct "id": small letters, digits and hyphens, as rio-claro.',
  ],
  [
    edit('actors', 0, { id: 'no' }),
    'actors no: its field "id" is wrong',
    'Correct "id": a country’s three-letter code, as BRA, or a word in capitals, as COUNCIL.',
  ],
  [
    edit('positions', 0, { statements: [] }),
    'positions NOR telescope pays: its field "statements" is empty',
    'Correct "statements": a list, as ["BRA", "PRY"].',
  ],
  [
    edit('questions', 0, { askedOf: ['a b'] }),
    'questions telescope: its field "askedOf.0" is wrong',
    'small letters, digits and hyphens, as rio-claro; or a country’s three-letter code, as BRA',
  ],
  [
    edit('places', 0, { at: [-19.01, -157.65] }),
    'places voss: its field "at.1" is wrong: -157.65. Correct "at": longitude and latitude in degrees',
  ],
  [
    (story: Lists): void => {
      story.positions.splice(0, 1, 'NOR' as unknown as Entry);
    },
    'positions no. 1: it is wrong: "NOR"',
    'Correct "positions": an entry, { … }, with actor, question, answer, named, clause, qualifier, statements.',
  ],
  [
    edit('questions', 0, { answers: undefined }),
    'questions telescope: its field "answers" is missing. Add "answers": a list of entries, as [{ … }, { … }].',
  ],
  [
    (story: Lists): void => {
      story.article.date = '2031-02-31';
    },
    'story: its field "article.date" is wrong: "2031-02-31"',
    'a date that exists, as 2031-05-13',
  ],
  [
    (story: Lists): void => {
      story.article.url = 'javascript:alert(1)';
    },
    'story: its field "article.url" is wrong: "javascript:alert(1)". Correct "url": ',
  ],
  [
    (story: Lists): void => {
      story.article.url = 'http://paper.example/a';
    },
    'story: its field "article.url" is wrong: "http://paper.example/a". Correct "url": an address that begins with https://',
  ],
  [
    (story: Lists): void => {
      Object.assign(story.article, { alternates: { es: 'http://paper.example/b' } });
    },
    'story: its field "article.alternates.es" is wrong: "http://paper.example/b". Correct "es": an address that begins with https://',
  ],
])('says what is wrong and what to write (%#)', (change, ...expected) => {
  const [line = '', ...more] = said(change);
  for (const words of expected) expect(line).toContain(words);
  expect(more).toEqual([]);
});
