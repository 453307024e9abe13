import { parse } from '@formatjs/icu-messageformat-parser';
import type { Story } from '../content/schema.ts';
import { allMessages, hasSyntax, type ParsedMessages } from '../i18n/translator.ts';

/** Every message that a page of the story can say and that needs parsing: the interface's and the story's. */
export function parseMessages(story: Story): ParsedMessages {
  const own = story.questions.flatMap(({ answers, silence }) => [
    silence,
    ...answers.map(({ summary }) => summary),
  ]);
  const messages = [...allMessages(), ...own].filter(hasSyntax);
  return Object.fromEntries(messages.map((message) => [message, parse(message)]));
}
