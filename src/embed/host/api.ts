/**
 * What a page that embeds the map can count on, published as `embed.d.ts`: types and nothing else.
 */

/** The reader chose an actor, let go (`null`), or turned to another question. */
export interface StanceMapSelect {
  /** Alpha-3, or a word in capitals for who is no country: `NATO`. */
  readonly country: string | null;
  readonly question: string;
}

/** The reader asks for the paragraph that a statement of the map stands in. */
export interface StanceMapQuote {
  readonly statement: string;
  /** `P1`, `P2`, …, or `H` headline, `D` deck, `C` caption. */
  readonly paragraph: string;
}

/** Both go off on the element itself and do not bubble. */
export interface StanceMapEvents {
  select: CustomEvent<StanceMapSelect>;
  quote: CustomEvent<StanceMapQuote>;
}

/** `<stance-map country question lang theme quotes>`: properties and attributes are the same. */
export interface StanceMapElement extends HTMLElement {
  country: string | null;
  question: string | null;
  theme: string | null;
  /** Whether the reader is offered the way to a statement's paragraph: see the event `quote`. */
  quotes: boolean;
  showCountry(country: string | null): void;
  /** Lights those whom a paragraph speaks of, or nobody. */
  showParagraph(paragraph: string | null): void;
  showQuestion(question: string): void;
  addEventListener<K extends keyof StanceMapEvents>(
    type: K,
    listener: (this: StanceMapElement, event: StanceMapEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-map': StanceMapElement;
  }
}
