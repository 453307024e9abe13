import type { Story } from '../../content/schema.ts';
import { type Choice, selectedActor, selectionOf, type Theme } from '../../model/selection.ts';
import { picturePath } from '../../model/socialImagePaths.ts';
import { defaultChoice, hrefOfChoice, pageOfChoice, printChoice } from '../../model/urlState.ts';

/** What an embedded map begins with. */
export interface EmbedState {
  readonly question: string;
  /** Who is chosen, or `null`. */
  readonly country: string | null;
  readonly lang: string;
  readonly theme: Theme;
}

/** Where everything about one beginning stands. */
export interface Addresses {
  /** The framed page. */
  readonly frame: string;
  /** The whole page, in its reader's own theme. */
  readonly page: string;
  /** The whole page's own address, where that alone says the whole beginning; else `null`. */
  readonly plainPage: string | null;
  /** The picture of the page, and the page below the root that it is of. */
  readonly picture: string;
  readonly pictureOf: string;
  /** The script that makes frames. */
  readonly script: string;
}

/** What an embed begins with if it begins as the page is. The theme stays its own reader's. */
export function embedStateOf({ question, selection, lang }: Choice): EmbedState {
  return { question, country: selectedActor(selection), lang, theme: 'auto' };
}

function choiceOf({ question, country, lang, theme }: EmbedState, story: Story): Choice {
  const selection = selectionOf(country);
  return { ...defaultChoice(story), question, selection, lang, theme };
}

/** The addresses of a beginning, below a root that ends with a slash. Pure. */
export function addressesOf(beginning: EmbedState, story: Story, root: string): Addresses {
  const choice = choiceOf(beginning, story);
  const { path, rest } = pageOfChoice(choice, 'selection', story, false);
  return {
    frame: hrefOfChoice(choice, 'selection', story, root, true),
    page: hrefOfChoice({ ...choice, theme: 'auto' }, 'selection', story, root, false),
    plainPage: printChoice(rest, story) === '' ? root + path : null,
    picture: root + picturePath(path),
    pictureOf: path,
    script: `${root}embed.js`,
  };
}
