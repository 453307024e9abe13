import type { Statement, Story } from '../content/schema.ts';
import { representedActorId } from './urlState.ts';

/** A statement that has a quote. */
export type Quotation = Statement & { readonly quote: string };

/** The statements of a story that have a quote, in the article's order. */
export function quotationsOf(story: Story): Quotation[] {
  return story.statements.flatMap(({ quote, ...one }) => (quote ? [{ ...one, quote }] : []));
}

/** A quote as it is shown: without the comma that English style pulls inside the closing mark. */
export function shownQuote(quote: string): string {
  return quote.replace(/,(?=”$)/u, '');
}

/** Statements by id, in the order of the ids; ids that mean nothing are left out. */
export function statementsOf(story: Story, ids: readonly string[]): Statement[] {
  return ids.flatMap((id) => story.statements.find((statement) => statement.id === id) ?? []);
}

/** The ids of the statements that are about an actor; none for `null`. */
export function statementIdsAbout({ statements }: Story, actor: string | null): string[] {
  return statements
    .filter(({ about }) => actor !== null && about.includes(actor))
    .map(({ id }) => id);
}

/** The statements of a paragraph, in the article's order. */
export function statementsIn(story: Story, paragraph: string): Statement[] {
  return story.statements.filter((statement) => statement.paragraph === paragraph);
}

/**
 * The actors that a paragraph of the article speaks of and that speak in it, each once; in place of a
 * person the actor that the person speaks for.
 *
 * @param paragraph its id, such as `P4`; an unknown one has no actors
 */
export function paragraphActors(story: Story, paragraph: string): string[] {
  const ids = statementsIn(story, paragraph).flatMap(({ about, speaker }) =>
    speaker.actor ? [speaker.actor, ...about] : about,
  );
  return [...new Set(ids.map((id) => representedActorId(story, id)))];
}

/** The newspaper's name for itself, whichever of its editions has the article. */
export function newspaperName({ article }: Story): string {
  return article.newspaper ?? article.publisher;
}

/** The newspaper's name as a speaker of the story's statements: a translation may say which edition. */
export function newspaperSpeaker(story: Story): string {
  const own = story.statements.find(({ speaker }) => speaker.kind === 'newspaper');
  return own?.speaker.name ?? newspaperName(story);
}
