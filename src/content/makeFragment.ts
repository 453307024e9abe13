import { countWords } from './text.ts';
import {
  isSameSpan,
  matchesOf,
  type Page,
  type Point,
  printDirective,
  type Span,
  type TextDirective,
} from './textDirective.ts';

/** How many words of the article a fragment may hold, its context among them. */
export const MOST_WORDS = 8;
/** The number of words that make a fragment unambiguous on a page that holds more than the article. */
const ENOUGH_WORDS = 6;
/** The least number of words at each end of a long run. */
const END_WORDS = 2;

/** A run between white space, in one block. */
interface Word {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The text fragment that leads to a run of a page's characters, without the marks at its ends.
 *
 * @returns what stands behind `text=`; `null` where {@link MOST_WORDS} words do not tell it from others
 */
export function fragmentTo(page: Page, run: Span): string | null {
  const span = trimmed(page, run);
  if (span === null) return null;
  for (const directive of candidates(page, span)) {
    const [first, ...more] = matchesOf(page, directive);
    if (first !== undefined && more.length === 0 && isSameSpan(first, span)) {
      return printDirective(directive);
    }
  }
  return null;
}

/** The text fragment that leads to a block's first words; `null` where others begin with the same. */
export function fragmentToFirstWords(page: Page, block: number): string | null {
  const last = wordsIn(page, block).slice(0, MOST_WORDS).at(-1);
  return last === undefined
    ? null
    : fragmentTo(page, { from: { block, offset: 0 }, to: { block, offset: last.to } });
}

/** The shape of a directive: its number of words of context and at each end. */
interface Shape {
  readonly before: number;
  readonly behind: number;
  /** `null` where the directive holds the whole run. */
  readonly ends: readonly [number, number] | null;
}

/** Shapes for a long run, given by its ends: little context first, long and even ends first. */
const ENDS_ONLY: readonly Shape[] = pairs(END_WORDS)
  .flatMap((ends) => pairs(0).map(([before, behind]) => ({ before, behind, ends })))
  .filter(({ before, behind, ends: [one, other] }) => before + behind + one + other <= MOST_WORDS)
  .sort((a, b) => costOfEnds(a) - costOfEnds(b));

function costOfEnds({
  before,
  behind,
  ends: [one, other],
}: Shape & { ends: [number, number] }): number {
  return 10 * (before + behind) + Math.abs(one - other) - (one + other) / MOST_WORDS;
}

/** Shapes for a run given as a whole: a short one gets context, from before it first. */
function wholeShapes(words: number): Shape[] {
  const wanted = Math.max(0, ENOUGH_WORDS - words);
  const cost = ({ before, behind }: Shape): number =>
    10 * Math.abs(before + behind - wanted) + (before + behind < wanted ? 100 : 0) + behind;
  return pairs(0)
    .filter(([before, behind]) => words + before + behind <= MOST_WORDS)
    .map(([before, behind]) => ({ before, behind, ends: null }))
    .sort((a, b) => cost(a) - cost(b));
}

/** Candidate directives for a run, the best first. */
function* candidates(page: Page, span: Span): Generator<TextDirective> {
  const own = wordsOf(page, span);
  const words = {
    before: wordsIn(page, span.from.block).filter(({ to }) => to <= span.from.offset),
    behind: wordsIn(page, span.to.block).filter(({ from }) => from >= span.to.offset),
  };
  const isWhole = own.length <= MOST_WORDS && span.from.block === span.to.block;
  for (const { before, behind, ends } of isWhole ? wholeShapes(own.length) : ENDS_ONLY) {
    if (before > words.before.length || behind > words.behind.length) continue;
    const directive = {
      ...directiveOf(page, span, own, ends),
      ...(before > 0 && { prefix: textBefore(page, span.from, words.before.at(-before)) }),
      ...(behind > 0 && { suffix: textBehind(page, span.to, words.behind[behind - 1]) }),
    };
    // Marks between spaces count as words.
    if (wordsOfDirective(directive) <= MOST_WORDS) yield directive;
  }
}

/** Pairs of word counts whose sum is at most {@link MOST_WORDS}. */
function pairs(fewest: number): [number, number][] {
  const counts = Array.from({ length: MOST_WORDS + 1 - fewest }, (_, i) => i + fewest);
  return counts.flatMap((one) =>
    counts
      .filter((other) => one + other <= MOST_WORDS)
      .map((other): [number, number] => [one, other]),
  );
}

function directiveOf(
  page: Page,
  { from, to }: Span,
  own: readonly Word[],
  ends: readonly [number, number] | null,
): TextDirective {
  if (ends === null) return { start: textOf(page, from.block, from.offset, to.offset) };
  // Each end lies in one block: a shorter block is given whole.
  const first = own
    .slice(0, ends[0])
    .filter(({ block }) => block === from.block)
    .at(-1);
  const last = own.slice(-ends[1]).find(({ block }) => block === to.block);
  return {
    start: textOf(page, from.block, from.offset, first?.to ?? from.offset),
    end: textOf(page, to.block, last?.from ?? to.offset, to.offset),
  };
}

/** How many words of the article a directive holds. */
export function wordsOfDirective({
  prefix = '',
  start,
  end = '',
  suffix = '',
}: TextDirective): number {
  return [prefix, start, end, suffix].reduce((sum, term) => sum + countWords(term), 0);
}

/** From a word up to a place, with the marks between. */
function textBefore(page: Page, { block, offset }: Point, word: Word | undefined): string {
  const text = textOf(page, block, word?.from ?? offset, offset);
  return text.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd();
}

/** From a place up to a word, with the marks between. */
function textBehind(page: Page, { block, offset }: Point, word: Word | undefined): string {
  const text = textOf(page, block, offset, word?.to ?? offset);
  return text.replace(/[^\p{L}\p{N}]+$/u, '').trimStart();
}

function textOf({ blocks }: Page, block: number, from: number, to: number): string {
  return (blocks[block]?.text ?? '').slice(from, to);
}

/** A run without the marks and spaces at its ends; `null` where it has nothing else. */
function trimmed(page: Page, { from, to }: Span): Span | null {
  const head = textOf(
    page,
    from.block,
    from.offset,
    from.block === to.block ? to.offset : Infinity,
  );
  const tail = textOf(page, to.block, from.block === to.block ? from.offset : 0, to.offset);
  const begin = head.search(/[\p{L}\p{N}]/u);
  const [marks = ''] = /[^\p{L}\p{N}]*$/u.exec(tail) ?? [];
  if (begin === -1 || marks.length === tail.length) return null;
  return {
    from: { block: from.block, offset: from.offset + begin },
    to: { block: to.block, offset: to.offset - marks.length },
  };
}

/** A block's words. */
function wordsIn({ blocks }: Page, block: number): Word[] {
  return [...(blocks[block]?.text ?? '').matchAll(/\S+/gu)].map(({ index, 0: { length } }) => ({
    block,
    from: index,
    to: index + length,
  }));
}

/** A run's words, the first and the last without what stands before and behind the run. */
function wordsOf(page: Page, { from, to }: Span): Word[] {
  return page.blocks.flatMap((_, block) =>
    block < from.block || block > to.block
      ? []
      : wordsIn(page, block).flatMap((word) => {
          const begin = block === from.block ? Math.max(word.from, from.offset) : word.from;
          const end = block === to.block ? Math.min(word.to, to.offset) : word.to;
          return begin < end ? [{ block, from: begin, to: end }] : [];
        }),
  );
}
