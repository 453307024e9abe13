import { parse } from '@formatjs/icu-messageformat-parser';
import { type Joints, joined, listFormat } from './joints.ts';
import { kept } from './kept.ts';
import { type Message, type MessageFormatters, sayMessage } from './message.ts';
import en from './page/en.json' with { type: 'json' };

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/**
 * Messages as their parser leaves them, by their text. A page brings those of its story, so that no
 * parser travels with it; where there is a parser none are needed.
 */
export type ParsedMessages = Readonly<Record<string, Message>>;

/** What a build has worked out ahead for a language, since engines and parsers take their time. */
export interface PreparedWords {
  readonly messages: ParsedMessages;
  /** Dates in words, by their ISO form. */
  readonly dates: Readonly<Record<string, string>>;
  /** Whether it writes a whole number below a thousand as code does. */
  readonly plainNumbers?: boolean;
  /** What stands between the entries of a list, where a language needs no more than that. */
  readonly joints?: Joints;
  /** The interface's words in the language, of all its parts: English ones are those of the code. */
  readonly words?: Words;
  /** Whether it is written from right to left. */
  readonly rtl?: boolean;
}

/** Words by their keys: as they are written, or parsed where that was done while building. */
export type Words<K extends string = string> = Readonly<Record<K, string | Message>>;

/** Says the message of a key. */
export type Say<K extends string> = (key: K, values?: Values) => string;

/** Whether a message says more than its letters: only such need parsing. */
export function hasSyntax(message: string): boolean {
  return /[{}<']/.test(message);
}

/** The words, lists, numbers and dates of one language. */
export interface Translator {
  /** Two letters, or more where a script or a place belongs to it. */
  readonly lang: string;
  /** Whether it is written from right to left. */
  readonly rtl: boolean;
  /** The interface's words for a key. */
  readonly t: Say<MessageKey>;
  /** Says the words of a part that brings its English ones, since it comes late, in this language. */
  fixedT<K extends string>(words: Words<K>): Say<K>;
  /** A message in ICU syntax that comes from the story. */
  format(message: string, values: Values): string;
  /** The same, in pieces: values that are not plain come back as they were given. */
  pieces<T>(message: string, values: Readonly<Record<string, string | number | T>>): (string | T)[];
  list(names: readonly string[]): string;
  /** A count as a word up to ten, as digits above. */
  count(n: number): string;
  /** A date, a month, a year or a range (`2022-06-28/2022-06-30`) in words. */
  date(iso: string): string;
  /** A sentence's first letter as a capital. */
  capital(sentence: string): string;
  readonly collator: Intl.Collator;
  /** The usual name of a country by its two-letter code, or `null` where none is known. */
  country(iso2: string): string | null;
  /** The name of land: its country's in this language, else the plain one that the borders give. */
  landName(land: { readonly iso2: string | null; readonly name: string }): string;
}

const WORDS_UP_TO = 10;

/**
 * The translator of a language. Pure but for a cache of messages.
 *
 * @param prepared what was worked out before
 */
export function createTranslator(lang: string, prepared?: PreparedWords): Translator {
  const own: Partial<Words> = prepared?.words ?? {};
  const known = new Map(Object.entries(prepared?.messages ?? {}));
  const parsedOf = (message: string): Message => kept(known, message, () => parse(message));
  // An engine's first words take a slow reader's phone a tenth of a second: no page needs any to start.
  const numbers = once(() => new Intl.NumberFormat(lang));
  const digits = (n: number): string =>
    prepared?.plainNumbers && /^\d{1,3}$/.test(`${n}`) ? `${n}` : numbers().format(n);
  const manner: MessageFormatters = { lang, digits };
  const pieces = <T>(
    message: string | Message,
    values: Readonly<Record<string, string | number | T>>,
  ): (string | T)[] => {
    if (typeof message !== 'string') return sayMessage(message, values, manner);
    return hasSyntax(message) ? sayMessage(parsedOf(message), values, manner) : [message];
  };
  const format = (message: string | Message, values: Values): string =>
    pieces(message, values).join('');
  const lists = once(() => listFormat(lang));
  const names = once(() => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
  const collator = once(() => new Intl.Collator(lang));
  const country = (iso2: string): string | null => names().of(iso2) ?? null;
  const sayer =
    <K extends string>(words: Words<K>): Say<K> =>
    (key, values = {}) =>
      format(own[key] ?? words[key], values);
  const t = sayer<MessageKey>(en);
  return {
    lang,
    rtl: prepared?.rtl ?? false,
    t,
    fixedT: sayer,
    format,
    pieces,
    list: (entries) =>
      prepared?.joints ? joined(entries, prepared.joints) : lists().format(entries),
    count: (n) => (n > WORDS_UP_TO ? digits(n) : t('number.word', { n: String(n) })),
    date: (iso) => prepared?.dates[iso] ?? formatDate(iso, lang, t),
    capital: (sentence) => sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1),
    get collator() {
      return collator();
    },
    country,
    landName: ({ iso2, name }) => (iso2 ? country(iso2) : null) ?? name,
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

/** Says dates that are known in so many parts: a year, a month of it, a day of it. */
function dateFormat(lang: string, parts: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function formatDate(iso: string, lang: string, t: Say<MessageKey>): string {
  const [from = '', to] = iso.split('/');
  const parts = from.split('-').length;
  const format = kept(dateFormats, `${lang} ${parts}`, () => dateFormat(lang, parts));
  const day = (date: string): Date => new Date(`${date}${date.length === 10 ? 'T00:00Z' : ''}`);
  const words =
    to && to !== from
      ? t('date.range', rangeParts(format.formatRangeToParts(day(from), day(to))))
      : format.format(day(from));
  // Engines differ in the spaces that they set; a page must read the same on all of them.
  return words.replace(/[\u2009\u202f]/g, ' ');
}

/** What both ends of a range share stands before them and after; each language joins the ends itself. */
function rangeParts(parts: readonly Intl.DateTimeRangeFormatPart[]): Values {
  const start = parts.findIndex(({ source }) => source === 'startRange');
  const end = parts.findLastIndex(({ source }) => source === 'endRange');
  const words = (some: readonly Intl.DateTimeRangeFormatPart[]): string =>
    some.map(({ value }) => value).join('');
  return {
    before: words(parts.slice(0, Math.max(start, 0))),
    from: words(parts.filter(({ source }) => source === 'startRange')),
    to: words(parts.filter(({ source }) => source === 'endRange')),
    after: words(parts.slice(end + 1)),
  };
}
