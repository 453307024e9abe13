import type { Statement, Story } from '../content/schema.ts';

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
