import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json';

/** The interface's words, a file a language. English is the one that the others are held against. */
const LANGUAGES = { en } as const;

export type Language = keyof typeof LANGUAGES;
export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** The interface's languages, the first of them the default. */
export const languages = Object.keys(LANGUAGES) as Language[];

/** The words, lists, numbers and dates of one language. */
export interface Translator {
  readonly lang: Language;
  /** The interface's words for a key. */
  t(key: MessageKey, values?: Values): string;
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

/** The translator of a language. Pure but for a cache of parsed messages. */
export function createTranslator(lang: Language): Translator {
  const words: Record<MessageKey, string> = LANGUAGES[lang];
  const parsed = new Map<string, IntlMessageFormat>();
  const parse = (message: string): IntlMessageFormat => {
    const known = parsed.get(message);
    if (known) return known;
    const format = new IntlMessageFormat(message, lang);
    parsed.set(message, format);
    return format;
  };
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const country = (iso2: string): string | null => names.of(iso2) ?? null;
  const t = (key: MessageKey, values: Values = {}): string =>
    String(parse(words[key]).format(values));
  return {
    lang,
    t,
    format: (message, values) => String(parse(message).format(values)),
    pieces: <T>(message: string, values: Readonly<Record<string, string | number | T>>) => {
      const result = parse(message).format<T>(values as Record<string, string | T>);
      return (Array.isArray(result) ? result : [result]) as (string | T)[];
    },
    list: (entries) => lists.format(entries),
    count: (n) =>
      n > WORDS_UP_TO ? new Intl.NumberFormat(lang).format(n) : t('number.word', { n: String(n) }),
    date: (iso) => formatDate(iso, lang),
    capital: (sentence) => sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1),
    collator: new Intl.Collator(lang),
    country,
    landName: ({ iso2, name }) => (iso2 ? country(iso2) : null) ?? name,
  };
}

function formatDate(iso: string, lang: string): string {
  const [from = '', to] = iso.split('/');
  const parts = from.split('-').length;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
  const day = (date: string): Date => new Date(`${date}${date.length === 10 ? 'T00:00Z' : ''}`);
  const words = to ? format.formatRange(day(from), day(to)) : format.format(day(from));
  // Engines differ in the spaces that they set; a page must read the same on all of them.
  return words.replace(/[\u2009\u202f]/g, ' ').replace(/ ?– ?/g, '–');
}
