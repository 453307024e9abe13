import type { Article } from './article.ts';
import { BLANK_DAY, todo } from './blanks.ts';
import { guessLanguage } from './language.ts';
import type { Statement, Story } from './schema.ts';
import { countWords, quotedPassages } from './text.ts';

/** A stand-in for an article that is not there yet; the lock is made again from the real one. */
export const STAND_IN: Article = new Map([
  ['H', todo('the headline, letter for letter')],
  ['P1', todo('run the command again with the article')],
]);

/**
 * A story that passes the checks before anything is written: the fields that follow from the article's
 * text are filled in, and each of the others is a blank that says what to write.
 *
 * @param schema the path to the schema's file as the story's file will name it
 */
export function skeletonStory(id: string, schema: string, article: Article = STAND_IN): Story {
  const text = [...article.values()].join('\n');
  return {
    $schema: schema,
    id,
    title: todo('what the map is called, in your own words'),
    mapDate: BLANK_DAY,
    article: {
      publisher: todo('who published the article, as it calls itself'),
      headline: article.get('H') ?? '',
      date: BLANK_DAY,
      language: guessLanguage(text) ?? 'en',
      about: todo('one sentence on what the source is, and what the map is not'),
    },
    paragraphs: [...article].map(([paragraph, words]) => ({
      id: paragraph,
      words: countWords(words),
    })),
    groups: [
      {
        id: 'todo',
        label: todo('one of those who are counted, as Member of the council'),
        plural: todo('several of them, as Members of the council'),
        counted: true,
        outline: 'steel',
      },
    ],
    actors: [
      {
        id: 'TODO',
        name: todo('an actor of yours; this one goes when no statement names it any more'),
        kind: 'organisation',
        groups: ['todo'],
        aliases: [],
      },
    ],
    questions: [
      {
        id: 'todo',
        title: todo('a question that the article answers, as Sign the treaty?'),
        short: todo('the question in a word or two'),
        topic: todo('what it is on, as the treaty'),
        kind: 'scale',
        askedOf: ['todo'],
        answers: [
          {
            id: 'todo',
            label: todo('an answer, as a panel gives it'),
            short: todo('the answer in two or three words'),
            colour: 'teal',
            pattern: 'dots',
            outsider: false,
            summary: todo('a clause of the sentence above the map, as {names} would sign'),
          },
        ],
        notes: [],
      },
    ],
    statements: [...article].flatMap(([paragraph, words]) => statementsOf(paragraph, words)),
    positions: [],
    gaps: [],
    context: [],
    places: [],
    links: [],
    scaleBars: [],
    regions: [
      {
        id: 'all',
        label: todo('what the opening view shows; then set its edges'),
        west: -169,
        south: -56.5,
        east: 191,
        north: 74,
      },
    ],
    loaded: [],
    steps: [],
    comparisons: [],
    corrections: [],
  };
}

/** One statement for each quotation of a paragraph, or one that is not quoted where it has none. */
function statementsOf(paragraph: string, words: string): Statement[] {
  // The same words twice in a paragraph are one statement: two could not be told apart.
  const quotes = [...new Set(quotedPassages(words).map(({ text }) => text))];
  if (quotes.length === 0) return [reported(paragraph)];
  return quotes.map((quote, index) => ({
    id: `${paragraph.toLowerCase()}-quote-${index + 1}`,
    speaker: {
      name: todo('who says it'),
      office: todo('the office in which the article names them; take it out for who is no person'),
      kind: 'person',
      actor: 'TODO',
    },
    about: ['TODO'],
    paragraph,
    kind: 'quoted',
    quote,
    text: todo('what was said, in your own words'),
  }));
}

function reported(paragraph: string): Statement {
  return {
    id: `${paragraph.toLowerCase()}-says`,
    speaker: { name: todo('the newspaper, or who is reported to say it'), kind: 'newspaper' },
    about: ['TODO'],
    paragraph,
    kind: 'reported',
    text: todo('what the article says here of an actor, in your own words'),
  };
}
