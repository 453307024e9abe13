import type { Story } from '../content/schema.ts';
import { parseChoice, printChoice } from '../model/urlState.ts';
import type { MapStore } from './createStore.ts';

/**
 * Keeps the address and the store the same: a choice becomes a step that Back undoes, Back becomes a
 * choice. The one file that touches history.
 *
 * @param languages the interface's languages, the first of them the default
 * @returns its undo
 */
export function syncUrl(store: MapStore, story: Story, languages: readonly string[]): () => void {
  const search = (): string => window.location.search;
  const stop = store.subscribe(({ choice }, before) => {
    if (choice === before.choice) return;
    const next = printChoice(choice, story, search(), languages[0]);
    if (next === search()) return;
    const { pathname, hash } = window.location;
    window.history.pushState(null, '', `${pathname}${next}${hash}`);
  });
  const onBack = (): void => {
    const { choice, problems } = parseChoice(search(), story, languages);
    store.getState().act.restore(choice, problems);
  };
  window.addEventListener('popstate', onBack);
  return () => {
    stop();
    window.removeEventListener('popstate', onBack);
  };
}
