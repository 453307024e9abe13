import { publicStory } from '../../content/publicStory.ts';
import type { Statement, Story } from '../../content/schema.ts';
import { decodeTopology } from '../socialImages/bordersDrawing.ts';
import { readGenerated } from '../storySource.ts';
import { printCsv } from './csv.ts';
import { dictionary } from './dictionary.ts';
import { POSITION_COLUMNS, positionRows } from './positionsTable.ts';
import { STATEMENT_COLUMNS, statementRows } from './statementsTable.ts';
import { storyFeatures } from './storyFeatures.ts';

/**
 * A story's data for who works with tables and maps, by the name of each file. All of it is made of
 * the story as it is published, so that no file says what `story.json` does not.
 *
 * @param addressOf where a statement's words stand on the publisher's page, if that is known
 */
export function dataFiles(
  story: Story,
  addressOf: (statement: Statement) => string | undefined,
): Readonly<Record<string, string>> {
  const published = publicStory(story, addressOf);
  const rows = positionRows(published);
  const borders = decodeTopology(readGenerated('world.medium.json'));
  return {
    'positions.csv': printCsv(POSITION_COLUMNS, rows),
    'statements.csv': printCsv(STATEMENT_COLUMNS, statementRows(published)),
    'story.geojson': `${JSON.stringify(storyFeatures(published, rows, borders))}\n`,
    'dictionary.md': dictionary(published),
  };
}
