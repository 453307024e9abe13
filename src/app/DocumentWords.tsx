import { useLayoutEffect } from 'react';
import type { Story } from '../content/schema.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { isReading } from '../model/selection.ts';
import { useMap } from '../store/useMap.ts';
import { titleOf } from './titleOf.ts';
import { useLate } from './useLate.ts';

/**
 * Gives the document the language of its words and the name of what it shows, as its own page has
 * them: at once with what an address asks for and with another language, else after the frame in which
 * the reader's act is answered.
 */
export function DocumentWords({ story }: { story: Story }) {
  const translator = useI18n();
  const { lang, rtl } = translator;
  const choice = useMap((state) => state.choice);
  const isGiven = useMap(({ given }) => given === choice);
  const isRead = isReading(choice.selection);
  const late = useLate(isRead, true);
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
      const reading = late?.readingTitle(late.whole(story), choice.selection, translator);
      const title = titleOf(story, choice, reading ?? '');
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
