import { renderToString } from 'react-dom/server';
import type { Story } from '../content/schema.ts';
import { createTranslator, type PreparedWords } from '../i18n/translator.ts';
import type { Areas, LightWorld } from '../model/geometry.ts';
import { picturePath } from '../model/sharePicture.ts';
import { choiceOfPath } from '../model/urlState.ts';
import { pageDescription, pageTitle } from '../panels/pageWords.ts';
import { createStore } from '../store/createStore.ts';
import { App } from './App.tsx';
import { pictureView } from './pictures/pictureView.ts';

/** A page of the build, before the template has been laid around it. */
export interface PrerenderedPage {
  /** Its folder or file below the root: `''`, `country/FRA/`, `embed.html`. */
  readonly path: string;
  /** From it to the root: `''`, `'../../'`. */
  readonly root: string;
  readonly framed: boolean;
  readonly title: string;
  readonly description: string;
  /** Its picture to share, from the root; a framed page has none. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
  /** The app's markup. */
  readonly markup: string;
}

interface Source {
  readonly story: Story;
  readonly words: PreparedWords;
  readonly world: LightWorld;
  readonly areas: Areas;
}

const never = (): Promise<never> => Promise.reject(new Error('Nothing is loaded on a server.'));

/** Every page of a story: the opening view, one an actor, one a question, and the framed twins. */
export function pagePaths(story: Story): string[] {
  const panels = story.actors.filter(({ speaksFor }) => speaksFor === undefined);
  return [
    '',
    ...panels.map(({ id }) => `country/${id}/`),
    ...story.questions.slice(1).map(({ id }) => `question/${id}/`),
    'embed.html',
    ...panels.map(({ id }) => `embed/${id}/`),
    ...story.questions.slice(1).map(({ id }) => `embed/${id}/`),
  ];
}

/**
 * Renders the page of a path as its script will find it. Pure: the same source, the same bytes.
 *
 * @param site where the build will stand, with a slash at the end, if that is known
 */
export function prerender(source: Source, path: string, site?: string): PrerenderedPage {
  const { story } = source;
  const choice = choiceOfPath(path, story);
  const store = createStore(choice);
  const root = '../'.repeat(path.split('/').length - 1);
  const framed = path.startsWith('embed');
  const markup = renderToString(
    <App
      {...source}
      store={store}
      id="m0"
      loadAreas={never}
      loadFine={never}
      place={{ root, path, framed, site }}
    />,
  );
  return {
    path,
    root,
    framed,
    markup,
    picture: framed ? null : { path: picturePath(path), alt: pictureView(story, path).alt },
    title: pageTitle(story, choice),
    description: pageDescription(story, choice, createTranslator('en')),
  };
}
