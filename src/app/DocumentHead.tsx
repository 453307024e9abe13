import { useLayoutEffect } from 'react';
import type { Story } from '../content/schema.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { hasOwnPanel } from '../model/selection.ts';
import { useMapState } from '../store/useMap.ts';
import { documentTitle } from './documentTitle.ts';
import { useLazyParts } from './lazy/useLazyParts.ts';

/**
 * Gives the document the language of its words and the name of what it shows, as its own page has
 * them: at once with what an address asks for and with another language, else after the frame in which
 * the reader's act is answered.
 */
export function DocumentHead({ story }: { story: Story }) {
  const translator = useI18n();
  const { lang, rtl } = translator;
  const choice = useMapState((state) => state.choice);
  const isGiven = useMapState(({ externalChoice }) => externalChoice === choice);
  const isRead = hasOwnPanel(choice.selection);
  const late = useLazyParts(isRead, true);
  useLayoutEffect(() => {
    const { documentElement } = document;
    const isOther = documentElement.lang !== lang;
    if (isOther) {
      documentElement.lang = lang;
      documentElement.dir = rtl ? 'rtl' : 'ltr';
    }
    // What it is called is known when that has come.
    if (isRead && !late) return;
    const call = (): void => {
      const reading = late?.selectionTitle(story, choice.selection, translator);
      const title = documentTitle(story, choice, reading ?? '');
      // The browser tells whoever listens of each, also of the same.
      if (document.title !== title) document.title = title;
    };
    if (isGiven || isOther) {
      call();
      return;
    }
    const timer = setTimeout(call);
    return () => clearTimeout(timer);
  }, [lang, rtl, isGiven, isRead, late, story, choice, translator]);
  return null;
}
