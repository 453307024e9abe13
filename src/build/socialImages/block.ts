import type { Answer, Question } from '../../content/schema.ts';
import { answerScale, type Fill } from '../../model/paint.ts';
import type { AnswerColour } from '../../model/palette.ts';
import { glyphOf } from '../../model/positions.ts';
import type { SummaryPiece } from '../../panels/summaryPieces.ts';

/** How an answer looks beside its words: as on the map. */
export type Mark =
  | { readonly kind: 'swatch'; readonly fill: Fill }
  | { readonly kind: 'glyph'; readonly glyph: string; readonly colour: AnswerColour };

/** One answer of the map's legend or of a country. */
export interface Entry {
  readonly mark: Mark;
  readonly words: string;
}

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
  | { readonly kind: 'answer'; readonly question: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'silence'; readonly question: string; readonly entry: Entry }
  | { readonly kind: 'note'; readonly words: string }
  | QuoteBlock
  | { readonly kind: 'summary'; readonly pieces: readonly SummaryPiece[] };

/** How an answer of a question looks beside its words. */
export function markOf(question: Question, answer: Answer): Mark {
  return question.kind === 'facts'
    ? { kind: 'glyph', glyph: glyphOf(question.answers.indexOf(answer)), colour: answer.colour }
    : { kind: 'swatch', fill: answerScale(question)(answer.id) };
}
