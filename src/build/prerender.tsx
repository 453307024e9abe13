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
import { mapEndId } from '../map/MapControls.tsx';
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
import { pictureView } from './socialImages/pictureView.ts';

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
  readonly hasReadingStyle: boolean;
  /** Whether it is only read: it has no script. */
  readonly plain: boolean;
  /** Whether what it tells is from elsewhere, and not from the article. */
  readonly isFromElsewhere: boolean;
  readonly title: string;
  readonly description: string;
  /** Its picture to share, from the root; a framed page has none. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
  /** The app's markup. */
  readonly markup: string;
  /** The id of the element that ends the map's box; `null` where there is no map. */
  readonly mapEnd: string | null;
  /** What is said, and what is offered, where the script could not take the page over. */
  readonly takeoverFailed: { readonly line: string; readonly again: string };
}

interface PrerenderSource {
  readonly edition: Edition;
  /** What each language that the story can be read in calls itself. */
  readonly names: Editions['names'];
  readonly fragments: Fragments;
  readonly world: LowWorld;
  readonly lands: LandIndex;
}

/** The id of a page's first map, which its script gives it again: see `mount`. */
const MAP_ID = 'm0';

const rejectLoading = (): Promise<never> =>
  Promise.reject(new Error('Nothing is loaded on a server.'));

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
export function prerender(source: PrerenderSource, path: string, site?: string): PrerenderedPage {
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
      id={MAP_ID}
      loadLands={rejectLoading}
      loadHighBorders={rejectLoading}
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
    hasReadingStyle: needsLazyParts(choice),
    plain: false,
    isFromElsewhere: choice.selection.kind === 'date',
    mapEnd: mapEndId(MAP_ID),
    picture: framed ? null : { path: picturePath(path), alt: pictureView(edition, path).alt },
    takeoverFailed: takeoverWords(edition),
    ...titleAndDescription(edition, choice),
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
    hasReadingStyle: true,
    plain: true,
    isFromElsewhere: false,
    mapEnd: null,
    title: `${title} · ${story.title}`,
    description: story.article.about,
    picture: { path: picturePath(folder), alt: pictureView(edition, folder).alt },
    takeoverFailed: takeoverWords(edition),
    markup: renderToStaticMarkup(
      <AboutPage story={story} words={words} root={root} names={names} />,
    ),
  };
}

function takeoverWords(edition: Edition): PrerenderedPage['takeoverFailed'] {
  const t = translatorOf(edition).fixedT(loadFailureWords);
  return { line: t('plain.line'), again: t('plain.again') };
}

/** What a page is called, and one sentence for who has only its link. */
function titleAndDescription(
  edition: Edition,
  choice: Choice,
): Pick<PrerenderedPage, 'title' | 'description'> {
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
