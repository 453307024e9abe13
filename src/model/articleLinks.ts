import type { Statement, Story } from '../content/schema.ts';

type Article = Pick<Story['article'], 'url'>;

/** The text fragments that lead to the article's own words; only of what has one. */
export interface Fragments {
  /** By the id of the statement that gives the words. */
  readonly statements: Readonly<Record<string, string>>;
  /** By the id of the paragraph whose first words they are. */
  readonly paragraphs: Readonly<Record<string, string>>;
}

/** The fragments of an article whose words are not known. */
export const NO_FRAGMENTS: Fragments = { statements: {}, paragraphs: {} };

/**
 * The address of a statement's words on the publisher's page: of its quote or excerpt, else of its
 * paragraph. `undefined` where the article has no address.
 */
export function statementAddress(
  article: Article,
  { statements, paragraphs }: Fragments,
  { id, paragraph }: Pick<Statement, 'id' | 'paragraph'>,
): string | undefined {
  return addressOf(article, statements[id] ?? paragraphs[paragraph]);
}

/** The address of a paragraph's first words; `undefined` where the article has no address. */
export function paragraphAddress(
  article: Article,
  { paragraphs }: Fragments,
  id: string,
): string | undefined {
  return addressOf(article, paragraphs[id]);
}

function addressOf({ url }: Article, fragment: string | undefined): string | undefined {
  if (url === undefined || fragment === undefined) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}
