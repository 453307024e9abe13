import { createHash } from 'node:crypto';

/** Text normalised for comparison: NFC, each run of white space one space, none at the ends. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The number of words: runs between white space. */
export function countWords(text: string): number {
  const trimmed = normalise(text);
  return trimmed === '' ? 0 : trimmed.split(' ').length;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A run of characters in a paragraph; `offset` counts UTF-16 units from the paragraph's start. */
export interface Passage {
  readonly offset: number;
  readonly text: string;
}

/** Quotation marks that articles print: “ ”, " ", « », „ “. */
const WHOLE = /^(?:“[^“”]*”|"[^"]*"|«[^«»]*»|„[^„“”]*[“”])$/u;
const PASSAGE = /“[^“”]*(?:”|$)|"[^"]*(?:"|$)|«[^«»]*(?:»|$)|„[^„“”]*(?:[“”]|$)/gu;

/**
 * Every passage between quotation marks, in order, with its marks as they are printed. A passage that
 * goes on in the next paragraph ends with this paragraph, without a closing mark.
 */
export function quotedPassages(paragraph: string): Passage[] {
  return [...paragraph.matchAll(PASSAGE)].map((match) => ({
    offset: match.index,
    text: match[0],
  }));
}

/** Whether a passage has its closing mark; one without goes on in the next paragraph. */
export function isClosed(passage: string): boolean {
  return WHOLE.test(passage);
}

/** Whether a text holds a quotation mark of any sort; an apostrophe is none. */
export function hasQuotationMark(text: string): boolean {
  return /["“”„‟«»]/u.test(text);
}

/** A name without case, accents and points, for comparing names that a reader takes for the same. */
export function fold(name: string): string {
  return normalise(name.normalize('NFD').replace(/[\p{M}.]/gu, '')).toLowerCase();
}

/** Whether a text contains a name, letter for letter, as whole words. */
export function namesIt(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.charAt(at + name.length) || ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
