/** What a language sets between the entries of a list in words: *and*, and what stands for it. */
export interface Joints {
  /** Between the two of a list of two. */
  readonly pair: string;
  /** Between all but the last two of a longer list. */
  readonly middle: string;
  /** Before the last of a longer list. */
  readonly last: string;
  /** What it says instead of `pair` and `last` before some words, as Spanish *e Italia*. */
  readonly before?: Readonly<Record<string, readonly [pair: string, last: string]>>;
}

/** Lists as this house sets them: English ones, elsewhere American, have no comma before *and*. */
export function listFormat(lang: string): Intl.ListFormat {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'conjunction' });
}

/**
 * A language's joints, by the engine's own lists. They are worked out while building, for an engine's
 * first list costs a reader some twenty milliseconds.
 *
 * @param entries what lists will be made of: joints that depend on an entry are known for these alone
 * @returns `null` where the language also says something before a list or after it
 */
export function jointsOf(lang: string, entries: readonly string[]): Joints | null {
  const lists = listFormat(lang);
  /** The words before each entry, and those after the last. */
  const around = (...given: string[]): string[] => {
    const words = [''];
    for (const { type, value } of lists.formatToParts(given)) {
      if (type === 'element') words.push('');
      else words[words.length - 1] += value;
    }
    return words;
  };
  const ends = (last: string): [pair: string, last: string] => [
    around('-', last)[1] ?? '',
    around('-', '-', '-', last)[3] ?? '',
  ];
  const [, , middle = ''] = around('-', '-', '-', '-');
  const [pair, last] = ends('-');
  if ([...around('-'), ...around('-', '-')].join('') !== pair) return null;
  const unlike = entries
    .map((entry) => [entry, ends(entry)] as const)
    .filter(([, [two, more]]) => two !== pair || more !== last);
  return { pair, middle, last, ...(unlike.length > 0 && { before: Object.fromEntries(unlike) }) };
}

/** A list in words: *Japan, France and Italy*. */
export function joined(entries: readonly string[], { pair, middle, last, before }: Joints): string {
  const final = entries.at(-1);
  if (final === undefined || entries.length === 1) return final ?? '';
  // An entry may itself be a list that begins with such a word.
  const like = before && Object.keys(before).find((words) => final.startsWith(words));
  const [two, more] = (like && before?.[like]) || [pair, last];
  return entries.slice(0, -1).join(middle) + (entries.length === 2 ? two : more) + final;
}
