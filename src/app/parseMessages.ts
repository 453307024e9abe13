import { parse } from '@formatjs/icu-messageformat-parser';
import type { Story } from '../content/schema.ts';
import { hasSyntax, type ParsedMessages } from '../i18n/translator.ts';

/** Every message of the story that needs parsing, parsed. */
export function parseMessages(story: Story): ParsedMessages {
  const messages = story.questions
    .flatMap(({ answers, silence }) => [silence, ...answers.map(({ summary }) => summary)])
    .filter(hasSyntax);
  return Object.fromEntries(messages.map((message) => [message, parse(message)]));
}

/** A file of the interface's words, as JSON, with those that need parsing parsed. */
export function parseWords(json: string): string {
  const words = Object.entries(JSON.parse(json) as Record<string, string>);
  return JSON.stringify(
    Object.fromEntries(words.map(([key, said]) => [key, hasSyntax(said) ? parse(said) : said])),
  );
}
