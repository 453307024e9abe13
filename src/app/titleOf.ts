import type { Story } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Choice } from '../model/selection.ts';
import { pageTitle } from '../panels/pageWords.ts';
import { readingTitle } from './readingTitle.ts';

/**
 * What the document is called while it shows a choice: in the browser's tab and its history.
 *
 * @param story all of it
 */
export function titleOf(story: Story, choice: Choice, translator: Translator): string {
  const reading = readingTitle(story, choice.selection, translator);
  return reading ? `${reading} · ${story.title}` : pageTitle(story, choice);
}
