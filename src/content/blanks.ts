import type { Story } from './schema.ts';

/**
 * A blank: a part of a story that an editor still has to write. A blank text begins with `TODO`; a blank
 * id is `TODO` or `todo`; a blank day is {@link BLANK_DAY}, on which no article appeared.
 */
export interface Blank {
  /** Which entry, as problems name it: `statement p4-name`. */
  readonly entry: string;
  readonly field: string;
  /** What to write there. */
  readonly write: string;
}

/** A day that is still to be written. */
export const BLANK_DAY = '0001-01-01';

/** A text that is still to be written, with what to write. */
export const todo = (write: string): string => `TODO: ${write}`;

/** What to write in blank ids and days, which cannot say it themselves. */
const BY_FIELD: Readonly<Record<string, string>> = {
  id: 'an id of your own; then name it wherever "TODO" or "todo" stands for it',
  mapDate: 'the day that the map shows, as 2031-05-13',
  'article.date': 'the day on which the article was published, as 2031-05-14',
  groups: 'the ids of its groups',
  askedOf: 'the ids of the groups and actors that it covers',
  about: 'the ids of the actors whom it is about',
  'speaker.actor': 'the id of whom the speaker speaks for, or take the field out',
};

const ENTRIES: Readonly<Record<string, string>> = {
  groups: 'group',
  actors: 'actor',
  questions: 'question',
  answers: 'answer',
  statements: 'statement',
  regions: 'region',
};

/** Everything in a story that is still to be written, in the order of the file. */
export function blanksOf(story: Story): Blank[] {
  return within(story, 'story', []);
}

/** A blank as a line of text. */
export function printBlank({ entry, field, write }: Blank): string {
  return `${entry} › ${field}: ${write}`;
}

function within(value: unknown, entry: string, path: readonly string[]): Blank[] {
  if (typeof value === 'string') return isBlank(value) ? [blank(value, entry, path.join('.'))] : [];
  if (Array.isArray(value)) {
    const list = path.at(-1) ?? '';
    return value.flatMap((item: unknown, index) => {
      const id = idOf(item);
      if (id === undefined) return within(item, entry, path);
      const name = `${ENTRIES[list] ?? list} ${id || `no. ${index + 1}`}`;
      return within(item, entry === 'story' ? name : `${entry}, ${name}`, []);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => within(child, entry, [...path, key]));
}

/** The id of an entry, `''` where it has none; `undefined` for what is no entry. */
function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  return 'id' in item && typeof item.id === 'string' ? item.id : '';
}

/** Whether a text, an id or a day is still to be written. */
export function isBlank(text: string): boolean {
  return /^TODO(:|$)/u.test(text) || text === 'todo' || text === BLANK_DAY;
}

function blank(text: string, entry: string, field: string): Blank {
  const said = /^TODO:\s*(.+?)\.?$/isu.exec(text)?.[1];
  return { entry, field, write: said ?? BY_FIELD[field] ?? 'what belongs there' };
}
