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
  /** What each language that the story can be read in calls itself, by its code. */
  readonly languages: Readonly<Record<string, string>>;
  /** The ways to the article's own words on its publisher's page. */
  readonly fragments: Fragments;
  /**
   * The address of today's choice with some of it changed. It is another function when the choice is
   * another one, but for who is chosen: what links to anything else must hear of that by itself.
   */
  readonly hrefOf: (change: Partial<Choice>) => string;
  /** From this page, or from its host, to the build's root. */
  readonly root: string;
  /** The address of the build's root where this page stands; `undefined` before the page is taken over. */
  readonly home: string | undefined;
  /** In another page's frame, where nothing is taken along. */
  readonly framed: boolean;
  /** The same as the public knows it, where the build was told it. */
  readonly site: string | undefined;
  /** The full address of today's choice, to be read on paper; `null` where nobody knows it yet. */
  readonly permalink: () => string | null;
}

const Context = createContext<Page | null>(null);

/** Gives a page's story and addresses to all that is rendered below. */
export const PageProvider = Context.Provider;

/** The page that a panel is in. */
export function usePage(): Page {
  const page = useContext(Context);
  if (!page) throw new Error('There is no <PageProvider>.');
  return page;
}
