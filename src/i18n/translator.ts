import { parse } from '@formatjs/icu-messageformat-parser';
import { createFormatters, type Formatters, type PreparedFormats } from './formatters.ts';
import { formatMessage, type Message } from './message.ts';
import en from './page/en.json' with { type: 'json' };

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/**
 * Messages as their parser leaves them, by their text. A page brings those of its story, so that no
 * parser travels with it; where there is a parser none are needed.
 */
export type ParsedMessages = Readonly<Record<string, Message>>;

/** What a build has worked out ahead for a language, since engines and parsers take their time. */
export interface PreparedWords extends PreparedFormats {
  readonly messages: ParsedMessages;
  /** The interface's words in the language, of all its parts: English ones are those of the code. */
  readonly words?: Words;
  /** Whether the language is written from right to left. */
  readonly rtl?: boolean;
}

/** Words by their keys: as they are written, or parsed where that was done while building. */
export type Words<K extends string = string> = Readonly<Record<K, string | Message>>;

/** Formats the message of a key. */
export type TFunction<K extends string> = (key: K, values?: Values) => string;

/** Whether a message says more than its letters: only such need parsing. */
export function hasSyntax(message: string): boolean {
  return /[{}<']/.test(message);
}

/** The words, lists, numbers and dates of one language. */
export interface Translator
  extends Pick<Formatters, 'list' | 'country' | 'collator' | 'preparations'> {
  /** Two letters, or more where a script or a region belongs to it. */
  readonly lang: string;
  /** Whether the language is written from right to left. */
  readonly rtl: boolean;
  /** The page's words for a key. */
  readonly t: TFunction<MessageKey>;
  /** The words of a part that is loaded later and brings its English ones, in this language. */
  fixedT<K extends string>(words: Words<K>): TFunction<K>;
  /** Formats a message in ICU syntax that comes from the story. */
  format(message: string, values: Values): string;
  /** The same, to parts: values that are neither words nor numbers come back as they were given. */
  formatToParts<T>(
    message: string,
    values: Readonly<Record<string, string | number | T>>,
  ): (string | T)[];
  /** A count as a word up to ten, as digits above. */
  count(n: number): string;
  /** A date, a month, a year or a range (`2022-06-28/2022-06-30`) in words. */
  date(iso: string): string;
  /** A sentence with a capital as its first letter. */
  capital(sentence: string): string;
  /** The name of land: its country's in this language, else the plain one that the borders give. */
  landName(land: { readonly iso2: string | null; readonly name: string }): string;
}

const WORDS_UP_TO = 10;

/**
 * The translator of a language. Pure but for what it keeps: messages once parsed, formatters once made.
 *
 * @param prepared what the build has worked out for the language
 */
export function createTranslator(lang: string, prepared?: PreparedWords): Translator {
  const own: Partial<Words> = prepared?.words ?? {};
  const parsed = new Map(Object.entries(prepared?.messages ?? {}));
  const parsedOf = (message: string): Message => {
    const known = parsed.get(message) ?? parse(message);
    parsed.set(message, known);
    return known;
  };
  const formatters = createFormatters(lang, prepared);
  const { list, number, country, preparations } = formatters;
  const formatToParts = <T>(
    message: string | Message,
    values: Readonly<Record<string, string | number | T>>,
  ): (string | T)[] => {
    if (typeof message !== 'string') return formatMessage(message, values, formatters);
    return hasSyntax(message) ? formatMessage(parsedOf(message), values, formatters) : [message];
  };
  const format = (message: string | Message, values: Values): string =>
    formatToParts(message, values).join('');
  const fixedT =
    <K extends string>(words: Words<K>): TFunction<K> =>
    (key, values = {}) =>
      format(own[key] ?? words[key], values);
  const t = fixedT<MessageKey>(en);
  return {
    lang,
    rtl: prepared?.rtl ?? false,
    t,
    fixedT,
    format,
    formatToParts,
    list,
    count: (n) => (n > WORDS_UP_TO ? number(n) : t('number.word', { n: String(n) })),
    date: (iso) => {
      const date = formatters.date(iso);
      return typeof date === 'string' ? date : t('date.range', date);
    },
    capital: (sentence) => sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1),
    get collator() {
      return formatters.collator;
    },
    country,
    preparations,
    landName: ({ iso2, name }) => (iso2 ? country(iso2) : null) ?? name,
  };
}
