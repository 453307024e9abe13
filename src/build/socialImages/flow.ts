import { breakLines } from '../../model/lineBreaks.ts';
import { type Face, textWidth } from './fonts.ts';

/** Words in one face and colour. */
export interface Run {
  readonly words: string;
  readonly face: Face;
  /** A colour of the palette. */
  readonly ink: string;
}

/** Words in lines that are no wider than they may be. */
export interface Paragraph {
  readonly lines: readonly (readonly Run[])[];
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly width: number;
  readonly height: number;
}

/** Lines stand closer the larger their letters are. */
const leadingOf = (size: number): number => Math.round(size * (size > 18 ? 1.12 : 1.26) * 2) / 2;

/** What is not to be parted: runs that follow each other without a space. */
function unbroken(runs: readonly Run[]): Run[][] {
  const pieces: Run[][] = [[]];
  for (const run of runs) {
    for (const part of run.words.split(/(\s+)/)) {
      if (part === '') continue;
      if (/^\s/.test(part)) pieces.push([]);
      else pieces.at(-1)?.push({ ...run, words: part });
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}

const widthOf = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, { words, face }) => sum + textWidth(words, face, size), 0);

/** A word put behind a line, as part of its last run where it looks the same. */
function joined(line: readonly Run[], piece: readonly Run[]): Run[] {
  const [first, ...others] = piece;
  const last = line.at(-1);
  if (!first || !last) return [...line, ...piece];
  return last.face === first.face && last.ink === first.ink
    ? [...line.slice(0, -1), { ...last, words: `${last.words} ${first.words}` }, ...others]
    : [...line.slice(0, -1), { ...last, words: `${last.words} ` }, ...piece];
}

/**
 * Breaks runs of words into lines, between words only: a word that is wider than a line stays whole,
 * and the paragraph is then wider than it should be.
 */
export function flow(runs: readonly Run[], width: number, size: number): Paragraph {
  const lines = breakLines(unbroken(runs), joined, (line) => widthOf(line, size) <= width);
  const leading = leadingOf(size);
  return {
    lines,
    size,
    leading,
    width: Math.max(0, ...lines.map((line) => widthOf(line, size))),
    height: lines.length * leading,
  };
}

/** The same lines, as even as they get: no word is left alone in the last. */
export function flowEvenly(runs: readonly Run[], width: number, size: number): Paragraph {
  const widest = flow(runs, width, size);
  let best = widest;
  for (let narrower = width - size; narrower > width / 2; narrower -= size / 2) {
    const next = flow(runs, narrower, size);
    if (next.lines.length > widest.lines.length || next.width > width) break;
    best = next;
  }
  return best;
}

/** The largest of some sizes in which words fit into a box, else the last. */
export function flowInto(
  runs: readonly Run[],
  width: number,
  sizes: readonly number[],
  height: number,
): Paragraph {
  const tries = sizes.map((size) => flow(runs, width, size));
  const fits = tries.find((one) => one.width <= width && one.height <= height);
  const chosen = fits ?? tries.at(-1);
  if (!chosen) throw new Error('No size is given to set words in.');
  return chosen;
}
