import { createContext, useContext } from 'react';
import type { Story } from '../content/schema.ts';
import type { Fragments } from '../model/articleLinks.ts';
import type { Choice } from '../model/selection.ts';

/** What every panel needs to know of the page that it is in. */
export interface Page {
  /** The story, in the language that is on. */
  readonly story: Story;
  /** What the map displays of it: the story itself, or its scene on another day or of no question. */
  readonly displayed: Story;
  /** The story's languages: each one's own name, by its code. */
  readonly languages: Readonly<Record<string, string>>;
  /** The text fragments that link to the article's words on its publisher's page. */
  readonly fragments: Fragments;
  /**
   * The address of the current choice with a change. Its identity changes with the choice, but not
   * with the selection alone: a component whose links hold the selection subscribes to that itself.
   */
  readonly hrefOf: (change: Partial<Choice>) => string;
  /** The path from this page to the build's root; after hydration an absolute path. */
  readonly root: string;
  /** The absolute address of the build's root; `undefined` before hydration. */
  readonly home: string | undefined;
  /** Whether the page is framed, where nothing is shared or saved. */
  readonly framed: boolean;
  /** The public address of the build's root, where `SITE_URL` was given to the build. */
  readonly site: string | undefined;
  /**
   * The absolute address of the current choice, for paper and citations; `null` before it is known.
   */
  readonly permalink: () => string | null;
}

const Context = createContext<Page | null>(null);

/** Provides the page's story and addresses. */
export const PageProvider = Context.Provider;

/** The page around a component. Throws outside a `<PageProvider>`. */
export function usePage(): Page {
  const page = useContext(Context);
  if (!page) throw new Error('There is no <PageProvider>.');
  return page;
}
