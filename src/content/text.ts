import { createHash } from 'node:crypto';

/** One form for text that is compared: NFC, every run of white space one space, none at the ends. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Runs between white space. */
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

/** The marks that a passage may stand between, as articles print them: “ ”, " ", « », „ “. */
const WHOLE = /^(?:“[^“”]*”|"[^"]*"|«[^«»]*»|„[^„“”]*[“”])$/u;
const PASSAGE = /“[^“”]*(?:”|$)|"[^"]*(?:"|$)|«[^«»]*(?:»|$)|„[^„“”]*(?:[“”]|$)/gu;

/**
 * Every passage between quotation marks, the marks included and kept as they are printed, in order. One
 * that runs on in the next paragraph ends with this one, without a closing mark.
 */
export function quotedPassages(paragraph: string): Passage[] {
  return [...paragraph.matchAll(PASSAGE)].map((match) => ({
    offset: match.index,
    text: match[0],
  }));
}

/** Whether a passage is closed: one that is not runs on in the next paragraph. */
export function isClosed(passage: string): boolean {
  return WHOLE.test(passage);
}

/** Whether a text holds a quotation mark of any sort; an apostrophe is none. */
export function hasQuotationMark(text: string): boolean {
  return /["“”„‟«»]/u.test(text);
}

/** Names that a reader takes for one: neither case nor accents nor points tell them apart. */
export function fold(name: string): string {
  return normalise(name.normalize('NFD').replace(/[\p{M}.]/gu, '')).toLowerCase();
}

/** Whether a name stands in a text as words of its own, letter for letter. */
export function namesIt(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.charAt(at + name.length) || ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
