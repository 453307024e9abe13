import type { Question } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import { answerScale, type Fill } from '../model/paint.ts';
import type { RollCall } from '../model/rollCall.ts';

/** A run of words of the summary. */
export interface SummaryPiece {
  readonly words: string;
  /** Who or how many a clause is of: these words stand out. */
  readonly strong: boolean;
  /** The colour of the answer that they gave, if they gave one. */
  readonly ink: Fill['colour'] | null;
}

/** A clause in pieces; who it is of stands in the colour of the answer. */
function clause(
  message: string,
  names: readonly string[],
  ink: SummaryPiece['ink'],
  { pieces, list, count, capital }: Translator,
  atStart: boolean,
): (string | SummaryPiece)[] {
  const strong = (words: string): SummaryPiece => ({
    words: atStart ? capital(words) : words,
    strong: true,
    ink,
  });
  return pieces<SummaryPiece>(message, {
    count: names.length,
    number: strong(count(names.length)),
    names: strong(list(names)),
  });
}

/**
 * What a reader with ten seconds takes away, as runs of words: who answered what, who is silent, and
 * what those answered who are not counted. Every count is computed.
 */
export function summaryPieces(
  question: Question,
  call: RollCall,
  translator: Translator,
): SummaryPiece[] {
  const scale = answerScale(question);
  const { t } = translator;
  const namesOf = (actors: readonly { name: string }[]): string[] => actors.map(({ name }) => name);
  const counted = call.rows.filter(({ answer, actors }) => !answer.outsider && actors.length > 0);
  const outsiders = call.rows.filter(
    ({ answer, uncounted }) => answer.outsider && uncounted.length > 0,
  );
  return merged([
    ...counted.flatMap(({ answer, actors }, i) => [
      ...(i > 0 ? [t('summary.comma')] : []),
      ...clause(answer.summary, namesOf(actors), scale(answer.id).colour, translator, i === 0),
    ]),
    ...(counted.length > 0 && question.silence ? [t('summary.semicolon')] : []),
    ...clause(question.silence, namesOf(call.silent), null, translator, counted.length === 0),
    t('summary.stop'),
    ...outsiders.flatMap(({ answer, uncounted }) => [
      ' ',
      ...clause(answer.summary, namesOf(uncounted), scale(answer.id).colour, translator, true),
      t('summary.stop'),
    ]),
  ]);
}

/** Plain words that follow each other, as one run. */
function merged(pieces: readonly (string | SummaryPiece)[]): SummaryPiece[] {
  const runs: SummaryPiece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (typeof piece !== 'string') runs.push(piece);
    else if (last && !last.strong) runs[runs.length - 1] = { ...last, words: last.words + piece };
    else runs.push({ words: piece, strong: false, ink: null });
  }
  return runs;
}
