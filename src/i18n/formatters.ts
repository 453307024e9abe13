/** Dates, numbers and lists as the build's engine writes them. */
export interface PreparedFormats {
  /** Dates in words, by their ISO form. */
  readonly dates: Readonly<Record<string, string>>;
  /** Whether a whole number below a thousand is written as in code. */
  readonly plainNumbers?: boolean;
  /** What stands between the entries of a list, where the language needs no more than that. */
  readonly separators?: ListSeparators;
}

/** What a language sets between the entries of a list. */
export interface ListSeparators {
  /** Between all but the last two. */
  readonly middle: string;
  /** Before the last: *and*. */
  readonly last: string;
  /** What stands before some last entries instead, as in Spanish *e Italia*. */
  readonly lastBefore?: Readonly<Record<string, string>>;
}

/** How a language writes lists, numbers, dates and names of countries, and how it sorts. */
export interface Formatters {
  readonly lang: string;
  list(entries: readonly string[]): string;
  number(n: number): string;
  /** The form of a plural that a number takes: `one`, `few`, `other`, … */
  plural(n: number, type: Intl.PluralRuleType): Intl.LDMLPluralRule;
  /** A date, a month, a year, or the parts of a range (`2022-06-28/2022-06-30`), for a message to join. */
  date(iso: string): string | DateRange;
  /** The usual name of a country by its two-letter code, or `null` where none is known. */
  country(iso2: string): string | null;
  readonly collator: Intl.Collator;
  /** What makes each of the engine's formatters that a click may need, one a call: for idle time. */
  readonly preparations: readonly (() => unknown)[];
}

/** A range of dates: what its ends share stands before them and after. */
export type DateRange = Readonly<Record<'before' | 'from' | 'to' | 'after', string>>;

/**
 * The engine's formatters of a language, each made when it is first needed.
 *
 * What every page shows comes prepared by the build instead. A reader's engine may not know the
 * language: Debian's Chromium lists Galician and thirty-four other languages in English, where Node
 * knows them, and React would find other words than the page has. And the first formatter that an engine makes
 * takes 50 to 140 ms on a phone: those of later words are made in idle time, by `preparations`.
 */
export function createFormatters(lang: string, prepared?: PreparedFormats): Formatters {
  const numbers = once(() => new Intl.NumberFormat(lang));
  const lists = once(() => listFormat(lang));
  const regions = once(() => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
  const collator = once(() => new Intl.Collator(lang));
  const days = once(() => dateFormat(lang, 3));
  const dates = [once(() => dateFormat(lang, 1)), once(() => dateFormat(lang, 2)), days] as const;
  const plurals = {
    cardinal: once(() => new Intl.PluralRules(lang)),
    ordinal: once(() => new Intl.PluralRules(lang, { type: 'ordinal' })),
  };
  const { separators, plainNumbers } = prepared ?? {};
  return {
    lang,
    list: (entries) =>
      separators ? joinEntries(entries, separators) : lists().format([...entries]),
    number: (n) => (plainNumbers && /^\d{1,3}$/.test(`${n}`) ? `${n}` : numbers().format(n)),
    plural: (n, type) => plurals[type]().select(n),
    date: (iso) => {
      const known = prepared?.dates[iso];
      if (known !== undefined) return known;
      const [from = ''] = iso.split('/');
      return formatDate(iso, (dates[from.split('-').length - 1] ?? days)());
    },
    country: (iso2) => regions().of(iso2) ?? null,
    get collator() {
      return collator();
    },
    preparations: [days, numbers, regions, collator, ...(separators ? [] : [lists])],
  };
}

/** Makes a thing when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** The engine's lists of a language. English ones, elsewhere American, have no comma before *and*. */
export function listFormat(lang: string): Intl.ListFormat {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'conjunction' });
}

/** A list in words: *Japan, France and Italy*. */
export function joinEntries(entries: readonly string[], separators: ListSeparators): string {
  const final = entries.at(-1) ?? '';
  if (entries.length < 2) return final;
  const { middle, last, lastBefore = {} } = separators;
  // An entry may itself be a list that begins with such a word.
  const [, instead = last] = Object.entries(lastBefore).find(([it]) => final.startsWith(it)) ?? [];
  return entries.slice(0, -1).join(middle) + instead + final;
}

/** Formats dates that are known in so many parts: a year, a month of it, a day of it. */
function dateFormat(lang: string, parts: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
}

function formatDate(iso: string, format: Intl.DateTimeFormat): string | DateRange {
  const [from = '', to = from] = iso.split('/');
  const day = (date: string): Date => new Date(`${date}${date.length === 10 ? 'T00:00Z' : ''}`);
  if (to === from) return plainSpaces(format.format(day(from)));
  const parts = format.formatRangeToParts(day(from), day(to));
  const start = parts.findIndex(({ source }) => source === 'startRange');
  const end = parts.findLastIndex(({ source }) => source === 'endRange');
  const words = (some: readonly Intl.DateTimeRangeFormatPart[]): string =>
    plainSpaces(some.map(({ value }) => value).join(''));
  return {
    before: words(parts.slice(0, Math.max(start, 0))),
    from: words(parts.filter(({ source }) => source === 'startRange')),
    to: words(parts.filter(({ source }) => source === 'endRange')),
    after: words(parts.slice(end + 1)),
  };
}

/** Words with plain spaces: engines differ in the thin ones that they set. */
const plainSpaces = (words: string): string => words.replace(/[\u2009\u202f]/g, ' ');
