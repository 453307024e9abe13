import type { PublicStory } from '../../content/publicSchema.ts';
import { POSITION_COLUMNS } from './positionsTable.ts';
import { STATEMENT_COLUMNS } from './statementsTable.ts';
import { LAND_PROPERTIES, PLACE_PROPERTIES } from './storyFeatures.ts';

interface Described {
  readonly name: string;
  readonly about: string;
}

/** A list of names and descriptions as Markdown, readable as plain text too. */
const entries = (described: readonly Described[]): string =>
  described.map(({ name, about }) => `- \`${name}\`: ${about}`).join('\n');

/**
 * The data dictionary, as Markdown: the contents of every data file. Columns and properties are described
 * where they are made, so that the dictionary cannot lack one or describe one that is not there.
 */
export function dictionary(story: PublicStory): string {
  const { article, mapDate, questions, actors } = story;
  const groups = [...new Set(actors.flatMap((actor) => actor.groups))];
  return `${[
    '# Data dictionary',
    `The one source of statements and positions is an article of ${article.publisher}: “${article.headline}”, ${[article.url, `published on ${article.date}`].filter(Boolean).join(', ')}. ${article.about} The map shows ${mapDate}. Only the context in story.json can be of a later day, and says of which.`,
    'Quotes and excerpts are the publisher’s, verbatim. Titles, labels, texts and notes are the editors’ of the map. Groups, the dates behind them, coordinates and borders are from outside the article.',
    'The CSV files are in UTF-8 with a byte order mark, for spreadsheets; fields have commas between them and double quotes around them where they need them, lines end in CR LF, and what is not there is empty. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
    '## positions.csv',
    'A row for each position of an actor on a question, and for each question that covers an actor of whom the article reports no position. The questions are the editors’ of the map: nobody was asked.',
    entries(POSITION_COLUMNS),
    '## statements.csv',
    'A row for each statement, in the article’s order.',
    entries(STATEMENT_COLUMNS),
    '## story.geojson',
    'The land of the actors that have any, and the places of the story. Longitude and latitude in WGS 84, cut at the antimeridian. Borders: made with Natural Earth, thinned; a line is a choice for reading and not a legal opinion. Overseas departments and territories with codes of their own are not part of their state’s shape.',
    'The collection has two members of its own: `article`, its source with address and date, and `mapDate`, the day that the map shows.',
    'Properties of land:',
    entries(LAND_PROPERTIES),
    'Properties of a place:',
    entries(PLACE_PROPERTIES),
    '## story.json',
    'All of it in one file, with links, corrections and context, described by story.schema.json. Context is from outside the article and never evidence for a position; it is in no other file.',
    '## Ids',
    'Questions and their answers:',
    questions
      .map(({ id, title, answers }) =>
        [
          `- \`${id}\`: ${title}`,
          ...answers.map((answer) => `  - \`${answer.id}\`: ${answer.label}`),
        ].join('\n'),
      )
      .join('\n'),
    `Groups: ${groups.map((id) => `\`${id}\``).join(', ')}.`,
  ].join('\n\n')}\n`;
}
