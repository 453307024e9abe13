import type { Story } from '../content/schema.ts';
import { languageFolder, splitLanguage } from '../model/languages.ts';
import type { Choice } from '../model/selection.ts';
import { choiceOfPath, parseChoice, printChoice, type UrlProblem } from '../model/urlState.ts';
import type { MapStore } from './createStore.ts';

/** Where a page stands among those of a build. */
export interface PageLocation {
  /** From the page to the root of the build: `''`, `'../../'`. */
  readonly root: string;
  /** The page below the root: `''`, `'country/FRA/'`, `'embed.html'`. */
  readonly path: string;
  /** In another page's frame, the host's Back is left alone. */
  readonly framed: boolean;
  /** The public address of the build's root, with a slash at the end, where the build was told it. */
  readonly site?: string | undefined;
}

export interface UrlSync {
  /** What today's address asks for. */
  read(): { choice: Choice; problems: UrlProblem[] };
  /** Begins to keep the address and the store the same. */
  start(store: MapStore): () => void;
}

/**
 * Keeps the address and the store the same: a choice becomes a step that Back undoes, Back becomes a
 * choice. The one file that touches history. The query overrides what the path stands for, and a
 * choice made on a nested page goes to the query of its language's root page.
 *
 * @param languages the languages that the story can be read in
 */
export function syncUrl(story: Story, languages: readonly string[], place: PageLocation): UrlSync {
  // Taken once: a relative root would mean another folder after the first step.
  const here = window.location.pathname;
  const root = new URL(place.root || './', window.location.href).pathname;
  const { lang } = splitLanguage(place.path, story);
  const folder = languageFolder(lang, story);
  const nested = place.path.includes('/');
  const home = nested ? `${root}${folder}${place.framed ? 'embed.html' : ''}` : here;
  const read = (): { choice: Choice; problems: UrlProblem[] } => {
    const { pathname, search } = window.location;
    // Back may lead to another page's address that this document was reloaded behind.
    const path = pathname.startsWith(root) ? pathname.slice(root.length) : folder;
    return parseChoice(search, story, languages, choiceOfPath(path, story));
  };
  const start = (store: MapStore): (() => void) => {
    // The browser asks for it anew at each step, and a relative one would mean another folder then.
    const icon = document.querySelector<HTMLLinkElement>('[rel=icon]');
    icon?.setAttribute('href', icon.href);
    const stop = store.subscribe(({ choice, externalChoice }, before) => {
      if (choice === before.choice || choice === externalChoice) return;
      const { pathname, search, hash } = window.location;
      const next = printChoice(choice, story, search, lang);
      if (pathname === home && next === search) return;
      const address = `${home}${next}${hash}`;
      // Within the guided reading and along the years Back leads out, not through each of them.
      const { kind } = choice.selection;
      const along = (kind === 'step' || kind === 'date') && kind === before.choice.selection.kind;
      if (place.framed || along) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    });
    const onBack = (): void => {
      const { choice, problems } = read();
      store.getState().act.applyExternal(choice, problems);
    };
    window.addEventListener('popstate', onBack);
    return () => {
      stop();
      window.removeEventListener('popstate', onBack);
    };
  };
  return { read, start };
}
