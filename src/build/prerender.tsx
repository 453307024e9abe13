import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { documentTitle } from '../app/documentTitle.ts';
import { createEditions, type Edition, type Editions, translatorOf } from '../app/editions.ts';
import { selectionParts } from '../app/lazy/selectionParts.ts';
import { needsLazyParts, provideLazyParts } from '../app/lazy/useLazyParts.ts';
import type { Story } from '../content/schema.ts';
import aboutPageWords from '../i18n/aboutPage/en.json' with { type: 'json' };
import loadFailureWords from '../i18n/loadFailure/en.json' with { type: 'json' };
import panelWords from '../i18n/selectionPanel/en.json' with { type: 'json' };
import type { Fragments } from '../model/articleLinks.ts';
import type { LandIndex, LowWorld } from '../model/geometry.ts';
import { accessionSource } from '../model/growth.ts';
import { languageFolder, splitLanguage } from '../model/languages.ts';
import { grows } from '../model/membership.ts';
import type { Choice } from '../model/selection.ts';
import { picturePath } from '../model/sharePicture.ts';
import { choiceOfPath } from '../model/urlState.ts';
import { pageDescription, sentence } from '../panels/pageWords.ts';
import { createStore } from '../store/createStore.ts';
import { AboutPage } from './AboutPage.tsx';
import { imageView } from './socialImages/imageView.ts';

/** A page of the build, before the template has been laid around it. */
export interface PrerenderedPage {
  /** Its folder or file below the root: `''`, `country/FRA/`, `embed.html`. */
  readonly path: string;
  /** From it to the root: `''`, `'../../'`. */
  readonly root: string;
  readonly lang: string;
  /** Whether that is written from right to left. */
  readonly rtl: boolean;
  readonly framed: boolean;
  /** Whether what is read on it has a style of its own. */
  readonly reading: boolean;
  /** Whether it is only read: it has no script. */
  readonly plain: boolean;
  /** Whether what it tells is from elsewhere, and not from the article. */
  readonly elsewhere: boolean;
  readonly title: string;
  readonly description: string;
  /** Its picture to share, from the root; a framed page has none. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
  /** The app's markup. */
  readonly markup: string;
  /** What is said, and what is offered, where the script does not take the page over. */
  readonly untaken: { readonly line: string; readonly again: string };
}

interface Source {
  readonly edition: Edition;
  /** What each language that the story can be read in calls itself. */
  readonly names: Editions['names'];
  readonly fragments: Fragments;
  readonly world: LowWorld;
  readonly lands: LandIndex;
}

const never = (): Promise<never> => Promise.reject(new Error('Nothing is loaded on a server.'));

/** Every page of a story in a language: the opening view, one an actor, one a question, and the framed twins. */
export function pagePaths(story: Story, lang: string): string[] {
  const panels = story.actors.filter(({ speaksFor }) => speaksFor === undefined);
  const below = [
    '',
    ...panels.map(({ id }) => `country/${id}/`),
    ...story.questions.slice(1).map(({ id }) => `question/${id}/`),
    ...readingPaths(story),
    'embed.html',
    ...panels.map(({ id }) => `embed/${id}/`),
    ...story.questions.slice(1).map(({ id }) => `embed/${id}/`),
  ];
  return below.map((path) => languageFolder(lang, story) + path);
}

/** The pages of what is read in the panel's place; framed, the opening page's query leads there. */
function readingPaths(story: Story): string[] {
  return [
    ...story.paragraphs.map(({ id }) => `paragraph/${id}/`),
    ...story.comparisons.map((id) => `compare/${id}/`),
    ...story.steps.map(({ id }) => `story/${id}/`),
    ...(grows(story) ? [`date/${story.mapDate}/`] : []),
  ];
}

/**
 * Renders the page of a path as its script will find it. Pure: the same source, the same bytes.
 *
 * @param site where the build will stand, with a slash at the end, if that is known
 */
export function prerender(source: Source, path: string, site?: string): PrerenderedPage {
  const { edition, names, ...shapes } = source;
  const { story, lang } = edition;
  const choice = choiceOfPath(path, story);
  provideLazyParts(selectionParts);
  const store = createStore(choice);
  const root = '../'.repeat(path.split('/').length - 1);
  const framed = splitLanguage(path, story).below.startsWith('embed');
  const markup = renderToString(
    <App
      {...shapes}
      editions={createEditions(edition, names, {})}
      store={store}
      id="m0"
      loadLands={never}
      loadHighBorders={never}
      location={{ root, path, framed, site }}
      keepsAddress
    />,
  );
  return {
    path,
    root,
    lang,
    rtl: edition.words.rtl ?? false,
    framed,
    markup,
    reading: needsLazyParts(choice),
    plain: false,
    elsewhere: choice.selection.kind === 'date',
    picture: framed ? null : { path: picturePath(path), alt: imageView(edition, path).alt },
    untaken: untakenWords(edition),
    ...wordsOf(edition, choice),
  };
}

/** The page about the map in a language, which is only read. */
export function prerenderAbout(edition: Edition, names: Editions['names']): PrerenderedPage {
  const { story, lang } = edition;
  const folder = languageFolder(lang, story);
  const path = `${folder}about/`;
  const root = '../'.repeat(path.split('/').length - 1);
  const words = translatorOf(edition);
  const title = words.fixedT(aboutPageWords)('aboutPage.title');
  return {
    path,
    root,
    lang,
    rtl: words.rtl,
    framed: false,
    reading: true,
    plain: true,
    elsewhere: false,
    title: `${title} · ${story.title}`,
    description: story.article.about,
    picture: { path: picturePath(folder), alt: imageView(edition, folder).alt },
    untaken: untakenWords(edition),
    markup: renderToStaticMarkup(
      <AboutPage story={story} words={words} root={root} names={names} />,
    ),
  };
}

function untakenWords(edition: Edition): PrerenderedPage['untaken'] {
  const t = translatorOf(edition).fixedT(loadFailureWords);
  return { line: t('plain.line'), again: t('plain.again') };
}

/** What a page is called, and one sentence for who has only its link. */
function wordsOf(edition: Edition, choice: Choice): Pick<PrerenderedPage, 'title' | 'description'> {
  const { story } = edition;
  const words = translatorOf(edition);
  const { selection } = choice;
  const reading = selectionParts.selectionTitle(story, selection, words);
  const source = selection.kind === 'date' ? accessionSource(story) : null;
  // What a day's page tells is not the article's.
  const rest = source
    ? words.fixedT(panelWords)('timeline.elsewhere', { source })
    : story.article.about;
  return {
    title: documentTitle(story, choice, reading),
    description: reading ? `${sentence(reading)} ${rest}` : pageDescription(story, choice, words),
  };
}
