import type { Story } from '../content/schema.ts';
import type { Choice } from '../model/selection.ts';
import { pageTitle } from '../panels/pageWords.ts';

/**
 * What the document is called while it shows a choice: in the browser's tab and its history.
 *
 * @param reading what is read in the panel's place, as {@link readingTitle} calls it; `''` for nothing
 */
export function documentTitle(story: Story, choice: Choice, reading: string): string {
  return reading ? `${reading} · ${story.title}` : pageTitle(story, choice);
}
