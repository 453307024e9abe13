import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { Story } from '../content/schema.ts';
import type { Message } from '../i18n/message.ts';
import {
  createTranslator,
  hasSyntax,
  languages,
  type ParsedMessages,
  type PreparedWords,
} from '../i18n/translator.ts';

/**
 * What a page of the story would otherwise work out while its reader waits: the story's messages that
 * need parsing, and its dates in the words of each language.
 */
export function prepareWords(story: Story): PreparedWords {
  const dates = datesOf(story);
  return {
    messages: parseMessages(story),
    dates: Object.fromEntries(
      languages.map((lang) => {
        const { date } = createTranslator(lang);
        return [lang, Object.fromEntries(dates.map((iso) => [iso, date(iso)]))];
      }),
    ),
  };
}

function parseMessages(story: Story): ParsedMessages {
  const messages = story.questions
    .flatMap(({ answers, silence }) => [silence, ...answers.map(({ summary }) => summary)])
    .filter(hasSyntax);
  return Object.fromEntries(messages.map((message) => [message, packed(parse(message))]));
}

/** The same message in fewer letters: words stand for themselves, and what is usual is left out. */
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
    // What says it takes either form; the parser's types know only their own.
    return { type, value, options, ...unusual } as MessageFormatElement;
  });
}

/** The dates that the map and its panels name, in ISO form, each once. */
function datesOf({ mapDate, actors, statements }: Story): string[] {
  const dates = [
    mapDate,
    ...actors.map(({ joined }) => joined),
    ...statements.map(({ when }) => when?.resolved),
  ];
  return [...new Set(dates.filter((date) => date !== undefined))];
}

/** A file of the interface's words, as JSON, with those that need parsing parsed. */
export function parseWords(json: string): string {
  const words = Object.entries(JSON.parse(json) as Record<string, string>);
  return JSON.stringify(
    Object.fromEntries(
      words.map(([key, said]) => [key, hasSyntax(said) ? packed(parse(said)) : said]),
    ),
  );
}
