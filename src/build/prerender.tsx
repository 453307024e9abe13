import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { documentTitle } from '../app/DocumentTitle.tsx';
import { createEditions, type Edition, type Editions, translatorOf } from '../app/editions.ts';
import { selectionParts } from '../app/lazy/selectionParts.ts';
import { needsLazyParts, provideLazyParts } from '../app/lazy/useLazyParts.ts';
import type { Story } from '../content/schema.ts';
import aboutPageWords from '../i18n/aboutPage/en.json' with { type: 'json' };
import loadFailureWords from '../i18n/loadFailure/en.json' with { type: 'json' };
import panelWords from '../i18n/selectionPanel/en.json' with { type: 'json' };
import { provideMapNames } from '../map/labels/LazyMapNames.tsx';
import { MapNames } from '../map/labels/MapNames.tsx';
import { mapEndId } from '../map/MapControls.tsx';
import type { Fragments } from '../model/articleLinks.ts';
import type { LandIndex, LowWorld } from '../model/borders.ts';
import { languageFolder, splitLanguage } from '../model/languagePaths.ts';
import { hasAccessions } from '../model/membership.ts';
import type { Choice } from '../model/selection.ts';
import { picturePath } from '../model/socialImagePaths.ts';
import { accessionSource } from '../model/timeline.ts';
import { choiceOfPath } from '../model/urlState.ts';
import { pageDescription, sentence } from '../panels/pageWords.ts';
import { createStore } from '../store/createStore.ts';
import { AboutPage } from './AboutPage.tsx';
import { imageView } from './socialImages/imageView.ts';

/** A rendered page of the build, without the template's tags around it. */
export interface PrerenderedPage {
  /** The page's folder or file below the root: `''`, `country/FRA/`, `embed.html`. */
  readonly path: string;
  /** The relative path from the page to the root: `''`, `'../../'`. */
  readonly root: string;
  readonly lang: string;
  /** Whether the language is written from right to left. */
  readonly rtl: boolean;
  readonly framed: boolean;
  /** Whether the page needs the style of what is read in the panel's place. */
  readonly hasSelectionStyle: boolean;
  /** Whether the page has no script. */
  readonly plain: boolean;
  /** Whether the page's contents are from another source than the article. */
  readonly isFromElsewhere: boolean;
  readonly title: string;
  readonly description: string;
  /** The picture to share, from the root; `null` for a framed page. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
  /** The app as HTML. */
  readonly markup: string;
  /** The id of the element that ends the map's box; `null` where there is no map. */
  readonly mapEnd: string | null;
  /** A sentence for when the script could not take the page over, and the words of the link that reloads. */
  readonly takeoverFailed: { readonly line: string; readonly again: string };
}

interface PrerenderSource {
  readonly edition: Edition;
  /** The name of each of the story's languages in that language. */
  readonly names: Editions['names'];
  readonly fragments: Fragments;
  readonly world: LowWorld;
  readonly lands: LandIndex;
}

/** The id of a page's first map, which its script gives it again: see `mount`. */
const MAP_ID = 'm0';

const rejectLoading = (): Promise<never> =>
  Promise.reject(new Error('Nothing is loaded on a server.'));

/** The paths of all pages of a story in a language: the opening view, one an actor, one a question, and the framed twins. */
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

/** The paths of what is read in the panel's place. A frame shows it by the opening page's query. */
function readingPaths(story: Story): string[] {
  return [
    ...story.paragraphs.map(({ id }) => `paragraph/${id}/`),
    ...story.comparisons.map((id) => `compare/${id}/`),
    ...story.steps.map(({ id }) => `story/${id}/`),
    ...(hasAccessions(story) ? [`date/${story.mapDate}/`] : []),
  ];
}

/**
 * Renders the page of a path, which its script will hydrate. The same source gives the same bytes.
 *
 * @param site the build's address, with a slash at the end, if it is known
 */
export function prerender(source: PrerenderSource, path: string, site?: string): PrerenderedPage {
  const { edition, names, ...shapes } = source;
  const { story, lang } = edition;
  const choice = choiceOfPath(path, story);
  provideLazyParts(selectionParts);
  provideMapNames(MapNames);
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
      loadMediumBorders={rejectLoading}
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
    hasSelectionStyle: needsLazyParts(choice),
    plain: false,
    isFromElsewhere: choice.selection.kind === 'date',
    mapEnd: mapEndId(MAP_ID),
    picture: framed ? null : { path: picturePath(path), alt: imageView(edition, path).alt },
    takeoverFailed: takeoverWords(edition),
    ...titleAndDescription(edition, choice),
  };
}

/** Renders the page about the map in a language; it has no script. */
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
    hasSelectionStyle: true,
    plain: true,
    isFromElsewhere: false,
    mapEnd: null,
    title: `${title} · ${story.title}`,
    description: story.article.about,
    picture: { path: picturePath(folder), alt: imageView(edition, folder).alt },
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

/** A page's title, and its description for whoever sees only its link. */
function titleAndDescription(
  edition: Edition,
  choice: Choice,
): Pick<PrerenderedPage, 'title' | 'description'> {
  const { story } = edition;
  const words = translatorOf(edition);
  const { selection } = choice;
  const reading = selectionParts.selectionTitle(story, selection, words);
  const source = selection.kind === 'date' ? accessionSource(story) : null;
  // A day's page tells what is not in the article.
  const rest = source
    ? words.fixedT(panelWords)('timeline.elsewhere', { source })
    : story.article.about;
  return {
    title: documentTitle(story, choice, reading),
    description: reading ? `${sentence(reading)} ${rest}` : pageDescription(story, choice, words),
  };
}
