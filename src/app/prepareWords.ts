import { parse } from '@formatjs/icu-messageformat-parser';
import type { Story } from '../content/schema.ts';
import {
  allMessages,
  createTranslator,
  hasSyntax,
  languages,
  type ParsedMessages,
  type PreparedWords,
} from '../i18n/translator.ts';

/**
 * What a page of the story would otherwise work out while its reader waits: every message that it can
 * say and that needs parsing, and its dates in the words of each language.
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
  const own = story.questions.flatMap(({ answers, silence }) => [
    silence,
    ...answers.map(({ summary }) => summary),
  ]);
  const messages = [...allMessages(), ...own].filter(hasSyntax);
  return Object.fromEntries(messages.map((message) => [message, parse(message)]));
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
