import type { PublicStory } from '../../content/publicSchema.ts';
import type { Column } from './csv.ts';

type Statement = PublicStory['statements'][number];

/** A statement with the date of its article. */
interface StatementRow extends Statement {
  readonly published: string;
}

/** The statements of a story, in the article's order. */
export function statementRows({ article, statements }: PublicStory): StatementRow[] {
  return statements.map((statement) => ({ ...statement, published: article.date }));
}

/** The columns of `statements.csv`. */
export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  { name: 'id', about: 'Id of the statement, the same in every file.', of: ({ id }) => id },
  {
    name: 'paragraph',
    about:
      'Where in the article it stands: H headline, D subheading, C photo caption, P1, P2, … the body.',
    of: ({ paragraph }) => paragraph,
  },
  {
    name: 'url',
    about:
      'Where the publisher has it: its quote or excerpt, else the beginning of its paragraph, by a text fragment. Empty where the article has no address.',
    of: ({ url }) => url,
  },
  {
    name: 'published',
    about: 'The day on which the article was published.',
    of: ({ published }) => published,
  },
  {
    name: 'kind',
    about:
      'quoted: words that the article puts in quotation marks. reported-speech: what the article says that somebody said. reported: what the article says itself. implicit: what the article itself calls implicit.',
    of: ({ kind }) => kind,
  },
  {
    name: 'speaker',
    about: 'Who says it; the newspaper, where it says so in its own voice.',
    of: ({ speaker }) => speaker.name,
  },
  {
    name: 'office',
    about: 'The speaker’s office as the article names it.',
    of: ({ speaker }) => speaker.office,
  },
  {
    name: 'speaker_kind',
    about: 'person, government, organisation, document, agency or newspaper.',
    of: ({ speaker }) => speaker.kind,
  },
  {
    name: 'speaks_for',
    about: 'Id of the actor whom the speaker speaks for.',
    of: ({ speaker }) => speaker.actor,
  },
  {
    name: 'about',
    about: 'Ids of the actors whom it says something of, with spaces between.',
    of: ({ about }) => about.join(' '),
  },
  {
    name: 'to',
    about: 'Ids of the actors to whom it is addressed, where the article says so.',
    of: ({ to }) => to?.join(' '),
  },
  { name: 'on', about: 'At what it is aimed, where that is no actor.', of: ({ on }) => on },
  {
    name: 'quote',
    about: 'Verbatim from the article, with its quotation marks.',
    of: ({ quote }) => quote,
  },
  {
    name: 'excerpt',
    about: 'Verbatim from the article: the newspaper’s own words.',
    of: ({ excerpt }) => excerpt,
  },
  {
    name: 'text',
    about: 'What was said, in the words of the editors of the map.',
    of: ({ text }) => text,
  },
  {
    name: 'note',
    about: 'What keeps the claim in its bounds, by the editors.',
    of: ({ note }) => note,
  },
  { name: 'when', about: 'When, as the article gives it.', of: ({ when }) => when?.text },
  {
    name: 'when_resolved',
    about:
      'The same as a year, a month, a day, or two days with / between them, where it is known. By the editors.',
    of: ({ when }) => when?.resolved,
  },
];
