import type { Actor, Position, Question } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import { answerScale, type Fill } from '../model/paint.ts';
import type { RollCall, RollCallRow } from '../model/rollCall.ts';

/** Words of the summary that look the same. */
export interface SummaryPiece {
  readonly words: string;
  /** Whether the words stand out: those that say who, or how many, a clause is about. */
  readonly strong: boolean;
  /** The colour of the answer given by those named, if any. */
  readonly ink: Fill['colour'] | null;
}

type Runs = readonly (string | SummaryPiece)[];

/** Up to this many actors are named; of more the number is given. */
const NAMED = 3;

/** An actor's name as it stands within a sentence. */
export const nameInSentence = ({ name, inSentence }: Actor): string => inSentence ?? name;

/** Formats a message of which some values are runs themselves. */
function runsOf(
  message: string,
  values: Readonly<Record<string, number | Runs>>,
  { formatToParts }: Translator,
): Runs {
  return formatToParts<Runs>(message, values).flatMap((piece) => piece);
}

/**
 * The names of those who give an answer, or their number where they are many. Words beside a name do not
 * stand out.
 *
 * @param covered the number of actors that the question covers
 */
function namesOf(
  row: RollCallRow,
  actors: readonly Actor[],
  ink: SummaryPiece['ink'],
  covered: number,
  translator: Translator,
): Runs {
  const strong = (words: string): SummaryPiece => ({ words, strong: true, ink });
  const counted = actors.filter((actor) => row.actors.includes(actor));
  const named = counted.length > NAMED ? actors.filter((one) => !counted.includes(one)) : actors;
  const count = counted.length;
  const number = count === covered ? allWords(count, translator) : translator.count(count);
  const entries = [
    ...named.map((actor): Runs => {
      const name = strong(nameInSentence(actor));
      const message = row.positions.get(actor.id)?.named;
      return message ? runsOf(message, { name: [name] }, translator) : [name];
    }),
    ...(named === actors ? [] : [[strong(number)]]),
  ];
  const listed = translator.list(entries.map(wordsIn));
  let end = 0;
  return entries.flatMap((entry, i): Runs => {
    const start = listed.indexOf(wordsIn(entry), end);
    const separator = listed.slice(end, start);
    end = start + wordsIn(entry).length;
    if (i === 0) return entry;
    // Between two names the separator stands out too.
    return [
      entries[i - 1]?.length === 1 && entry.length === 1 ? strong(separator) : separator,
      ...entry,
    ];
  });
}

/** The clauses of an answer: one for all who give it, and one for each actor with a clause of its own. */
function clausesOf(
  row: RollCallRow,
  ink: SummaryPiece['ink'],
  covered: number,
  translator: Translator,
): Runs[] {
  const actors = [...row.uncounted, ...row.actors];
  const own = (actor: Actor): Position | undefined => row.positions.get(actor.id);
  const together = actors.filter((actor) => !own(actor)?.clause);
  const strong = (words: string): SummaryPiece => ({ words, strong: true, ink });
  const alone = actors.flatMap((actor) => {
    const message = own(actor)?.clause;
    const name = [strong(nameInSentence(actor))];
    return message ? [runsOf(message, { name }, translator)] : [];
  });
  if (together.length === 0) return alone;
  const names = namesOf(row, together, ink, covered, translator);
  return [runsOf(row.answer.summary, { count: together.length, names }, translator), ...alone];
}

/**
 * The sentence above the map, for a reader with ten seconds: who holds which answer; of how many the
 * article reports no position; and the notes on those whom it does not name. Every count is computed.
 */
export function summaryPieces(
  question: Question,
  call: RollCall,
  translator: Translator,
): SummaryPiece[] {
  const scale = answerScale(question);
  const { t } = translator;
  const covered = new Set([...call.rows.flatMap(({ actors }) => actors), ...call.silent]).size;
  const held = call.rows
    .filter(({ actors, uncounted }) => actors.length + uncounted.length > 0)
    .map((row) => ({
      outsider: row.answer.outsider,
      clauses: clausesOf(row, scale(row.answer.id).colour, covered, translator),
    }));
  const inside = held.filter(({ outsider }) => !outsider);
  const sentences: Runs[] = [
    joinedBy(
      t('summary.semicolon'),
      inside.map(({ clauses }) => joinedBy(t('summary.comma'), clauses)),
    ),
    ...held.filter(({ outsider }) => outsider).flatMap(({ clauses }) => clauses),
  ]
    .filter((runs) => runs.length > 0)
    .map((runs) => [...startingLarge(runs, translator), t('summary.stop')]);
  return merged(
    joinedBy(' ', [
      ...sentences,
      ...unreported(question, call, held.length > 0, translator),
      ...question.notes.flatMap(({ summary }) => (summary ? [[summary]] : [])),
    ]),
  );
}

/** The sentence on actors of whom the article reports no position; none where there are none. */
function unreported(
  { kind }: Question,
  { silent }: RollCall,
  others: boolean,
  { t, list, count }: Translator,
): Runs[] {
  if (silent.length === 0) return [];
  const few = silent.length <= NAMED;
  const names = few ? list(silent.map(nameInSentence)) : count(silent.length);
  return [[t('summary.unreported', { kind, few: few || !others ? 'yes' : 'no', names })]];
}

/** All of a number of actors, within a sentence: *both*, *all four*. */
export function allWords(count: number, { t, count: spoken }: Translator): string {
  return t('number.all', { count, number: spoken(count) });
}

/**
 * One actor's position as a clause of a sentence.
 *
 * @param position an answer of the question's by the actor
 */
export function clauseWords(
  { answers }: Question,
  position: Position,
  actor: Actor,
  { format }: Pick<Translator, 'format'>,
): string {
  const name = nameInSentence(actor);
  if (position.clause) return format(position.clause, { name });
  const summary = answers.find(({ id }) => id === position.answer)?.summary ?? '';
  const names = position.named ? format(position.named, { name }) : name;
  return format(summary, { names, count: 1 });
}

const wordsIn = (runs: Runs): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.words)).join('');

const joinedBy = (separator: string, parts: readonly Runs[]): Runs =>
  parts.flatMap((part, i) => (i > 0 ? [separator, ...part] : part));

function startingLarge([first = '', ...rest]: Runs, { capital }: Translator): Runs {
  const large =
    typeof first === 'string' ? capital(first) : { ...first, words: capital(first.words) };
  return [large, ...rest];
}

/** Merges neighbouring runs that look the same. */
function merged(pieces: Runs): SummaryPiece[] {
  const runs: SummaryPiece[] = [];
  for (const piece of pieces) {
    const run = typeof piece === 'string' ? { words: piece, strong: false, ink: null } : piece;
    const last = runs.at(-1);
    if (last && last.strong === run.strong && last.ink === run.ink) {
      runs[runs.length - 1] = { ...last, words: last.words + run.words };
    } else runs.push(run);
  }
  return runs;
}
