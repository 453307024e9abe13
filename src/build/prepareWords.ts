import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { Story } from '../content/schema.ts';
import { joinEntries, type ListSeparators, listFormat } from '../i18n/formatters.ts';
import type { Message } from '../i18n/message.ts';
import {
  createTranslator,
  hasSyntax,
  type ParsedMessages,
  type PreparedWords,
  type Words,
} from '../i18n/translator.ts';

/**
 * The work that a page of the story would otherwise do while its reader waits: the story's messages
 * parsed, its dates in words, and how its language separates lists and writes numbers. See
 * `createFormatters` for why these are not left to the reader's engine.
 *
 * @param words the interface's words in the language, where that is not English
 */
export function prepareWords(story: Story, lang: string, words?: Words): PreparedWords {
  const { date } = createTranslator(lang, words && { messages: {}, dates: {}, words });
  const separators = separatorsOf(lang, listEntries(story));
  return {
    messages: parseMessages(story),
    dates: Object.fromEntries(datesOf(story).map((iso) => [iso, date(iso)])),
    ...(writesPlainNumbers(lang) && { plainNumbers: true }),
    ...(separators && { separators }),
    ...(words && { words: parseWords(words) }),
    ...(isRtl(lang) && { rtl: true }),
  };
}

function isRtl(lang: string): boolean {
  // Newer engines have a method for it, and the types know neither yet.
  const { textInfo } = new Intl.Locale(lang) as Intl.Locale & {
    readonly textInfo?: { readonly direction: string };
  };
  return textInfo?.direction === 'rtl';
}

function writesPlainNumbers(lang: string): boolean {
  const { format } = new Intl.NumberFormat(lang);
  return Array.from({ length: 1000 }, (_, n) => n).every((n) => format(n) === `${n}`);
}

function parseMessages(story: Story): ParsedMessages {
  const messages = [
    ...story.questions.flatMap(({ answers, sides = [] }) => [
      ...answers.flatMap(({ summary, manner = '' }) => [summary, manner]),
      ...sides.map(({ all }) => all),
    ]),
    ...story.positions.flatMap(({ named = '', clause = '' }) => [named, clause]),
  ].filter(hasSyntax);
  return Object.fromEntries(messages.map((message) => [message, packed(parse(message))]));
}

/** The same message in fewer bytes: literals are strings, and default members are left out. */
function packed(message: readonly MessageFormatElement[]): Message {
  return message.map((element) => {
    if (isLiteralElement(element)) return element.value;
    if (!isPluralElement(element) && !isSelectElement(element)) return element;
    const options = Object.fromEntries(
      Object.entries(element.options).map(([key, { value }]) => [key, { value: packed(value) }]),
    );
    const { type, value } = element;
    const unusual = isPluralElement(element) && {
      ...(element.offset !== 0 && { offset: element.offset }),
      ...(element.pluralType !== 'cardinal' && { pluralType: element.pluralType }),
    };
    // `formatMessage` takes this form too; the parser's types know only their own.
    return { type, value, options, ...unusual } as MessageFormatElement;
  });
}

/** The dates that pages name, in ISO form, each once. */
function datesOf({ mapDate, article, actors, statements, context, corrections }: Story): string[] {
  const dates = [
    mapDate,
    article.date,
    ...actors.map(({ joined }) => joined),
    ...statements.map(({ when }) => when?.resolved),
    ...context.map(({ asOf }) => asOf),
    ...corrections.map(({ date }) => date),
  ];
  return [...new Set(dates.filter((date) => date !== undefined))];
}

/**
 * What a language sets between the entries of a list, read off the engine's own lists.
 *
 * @param entries what lists will be made of: what a last entry changes is known for these alone
 * @returns `null` where a language does more: lists are then left to the reader's engine
 */
export function separatorsOf(lang: string, entries: readonly string[]): ListSeparators | null {
  const lists = listFormat(lang);
  const separator = (...list: string[]): string => lists.formatToParts(list)[1]?.value ?? '';
  const last = separator('-', '-');
  const changed = entries
    .map((entry) => [entry, separator('-', entry)] as const)
    .filter(([, words]) => words !== last);
  const separators = {
    middle: separator('-', '-', '-'),
    last,
    ...(changed.length > 0 && { lastBefore: Object.fromEntries(changed) }),
  };
  const samples = [1, 2, 3, 4].map((length) => Array.from({ length }, () => '-'));
  const isAll = samples.every((list) => joinEntries(list, separators) === lists.format(list));
  return isAll ? separators : null;
}

/** The words that the map and its panels make lists of. */
function listEntries({ actors, questions }: Story): string[] {
  const answers = questions.flatMap(({ answers }) => answers);
  return [
    ...actors.flatMap(({ name, inSentence = [] }) => [name].concat(inSentence)),
    ...answers.map(({ label }) => label),
    ...questions.map(({ topic }) => topic),
  ];
}

/** The interface's words, those with ICU syntax parsed. */
export function parseWords(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, said]) => [
      key,
      typeof said === 'string' && hasSyntax(said) ? packed(parse(said)) : said,
    ]),
  );
}
