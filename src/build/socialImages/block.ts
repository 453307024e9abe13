import type { LegendEntry } from '../../i18n/pictureLegend.ts';
import type { SummaryPiece } from '../../panels/summaryPieces.ts';

/** Somebody's words as the article has them. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly words: string;
  /** What it says in the reader's language, with the mark that this is ours. */
  readonly translation?: string;
  /** Who says it, and on what. */
  readonly said: string;
  /** The same, and in which paragraph. */
  readonly by: string;
}

/** What can stand beside the map. */
export type Block =
  | { readonly kind: 'answer'; readonly question: string; readonly entries: readonly LegendEntry[] }
  | { readonly kind: 'silence'; readonly question: string; readonly entry: LegendEntry }
  | { readonly kind: 'note'; readonly words: string }
  | QuoteBlock
  | { readonly kind: 'summary'; readonly pieces: readonly SummaryPiece[] };
