import type { Story } from '../content/schema.ts';
import type { Choice } from '../model/selection.ts';
import { pageTitle } from '../panels/pageWords.ts';

/**
 * The document's title for a choice, as the browser's tab and history show it.
 *
 * @param selectionTitle the title of a selection that is no actor; `''` for an actor or nothing
 */
export function documentTitle(story: Story, choice: Choice, selectionTitle: string): string {
  return selectionTitle ? `${selectionTitle} · ${story.title}` : pageTitle(story, choice);
}
