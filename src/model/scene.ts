import type { Region, Story } from '../content/schema.ts';

/** What the map shows for a choice of more than one actor. */
export interface Scene {
  /** Who is lit. */
  readonly actors: readonly string[];
  /** Whose paragraphs are marked, by the statements' ids. */
  readonly statements: readonly string[];
  /** The links and places that are drawn, by their ids. */
  readonly links: readonly string[];
  readonly places: readonly string[];
  /** What of the world is seen, where that is another part than the reader's. */
  readonly camera?: Region;
  /** What is told instead of the story: its map on another day, or of no question. */
  readonly displayed?: Story;
}
