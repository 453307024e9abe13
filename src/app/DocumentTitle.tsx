import { useLayoutEffect } from 'react';
import type { Story } from '../content/schema.ts';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { type Choice, hasOwnPanel } from '../model/selection.ts';
import { pageTitle } from '../panels/pageWords.ts';
import { useMapState } from '../store/useMapState.ts';
import { useLazyParts } from './lazy/useLazyParts.ts';

/**
 * Keeps the document's language, direction and title as the choice's own page has them: at once where
 * the choice came from an address or changed the language, else after the frame that answers the reader.
 */
export function DocumentTitle() {
  const { story } = usePage();
  const translator = useI18n();
  const { lang, rtl } = translator;
  const choice = useMapState((state) => state.choice);
  const isExternal = useMapState(({ externalChoice }) => externalChoice === choice);
  const needsLazy = hasOwnPanel(choice.selection);
  const lazy = useLazyParts(needsLazy, true);
  useLayoutEffect(() => {
    const { documentElement } = document;
    const hasOtherLanguage = documentElement.lang !== lang;
    if (hasOtherLanguage) {
      documentElement.lang = lang;
      documentElement.dir = rtl ? 'rtl' : 'ltr';
    }
    // The title of such a selection is made by the lazy part of the script.
    if (needsLazy && !lazy) return;
    const setTitle = (): void => {
      const selection = lazy?.selectionTitle(story, choice.selection, translator);
      const title = documentTitle(story, choice, selection ?? '');
      // Setting the same title again would still be announced to observers of the head.
      if (document.title !== title) document.title = title;
    };
    if (isExternal || hasOtherLanguage) {
      setTitle();
      return;
    }
    const timer = setTimeout(setTitle);
    return () => clearTimeout(timer);
  }, [lang, rtl, isExternal, needsLazy, lazy, story, choice, translator]);
  return null;
}

/**
 * The document's title for a choice, as the browser's tab and history show it.
 *
 * @param selectionTitle the title of a selection that is no actor; `''` for an actor or nothing
 */
export function documentTitle(story: Story, choice: Choice, selectionTitle: string): string {
  return selectionTitle ? `${selectionTitle} · ${story.title}` : pageTitle(story, choice);
}
