import type { Answer, Question, Story } from '../content/schema.ts';
import { answerScale, type Fill, SILENT } from '../model/paint.ts';
import type { AnswerColour } from '../model/palette.ts';
import { glyphOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { answerTitle, unreportedTitle } from './answerWords.ts';
import type { Translator } from './translator.ts';

/** How an answer, or silence, looks beside its words: as on the map. */
export type LegendSymbol =
  | { readonly kind: 'swatch'; readonly fill: Fill }
  | { readonly kind: 'glyph'; readonly glyph: string; readonly colour: AnswerColour };

/** One entry of the map's legend. */
export interface LegendEntry {
  readonly symbol: LegendSymbol;
  readonly words: string;
}

/** How an answer of a question looks beside its words. */
export function answerSymbol(question: Question, answer: Answer): LegendSymbol {
  return question.kind === 'facts'
    ? { kind: 'glyph', glyph: glyphOf(question.answers.indexOf(answer)), colour: answer.colour }
    : { kind: 'swatch', fill: answerScale(question)(answer.id) };
}

/** Silence in words, with its look. */
export const silenceEntry = (words: string): LegendEntry => ({
  symbol: { kind: 'swatch', fill: SILENT },
  words,
});

/** The answers that somebody holds, with how many are counted, and of how many none is reported. */
export function answerLegend(
  story: Story,
  question: Question,
  translator: Pick<Translator, 't'>,
): LegendEntry[] {
  const { rows, silent } = rollCall(story, question, story.mapDate);
  const answers = rows
    .filter(({ actors, uncounted }) => actors.length + uncounted.length > 0)
    .map(({ answer, actors }) => ({
      symbol: answerSymbol(question, answer),
      words: answerTitle(answer, actors.length, translator),
    }));
  return silent.length === 0
    ? answers
    : [...answers, silenceEntry(unreportedTitle(silent.length, translator))];
}
