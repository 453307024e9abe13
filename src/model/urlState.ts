import type { Story } from '../content/schema.ts';
import { languageFolder, languageOf, splitLanguage } from './languagePaths.ts';
import { hasJoined } from './membership.ts';
import {
  type Choice,
  comparedActors,
  NOTHING,
  type Selection,
  type SelectionKind,
  type Theme,
} from './selection.ts';

/** A value in the query that means nothing here. It is named on the page; the rest works. */
export interface UrlProblem {
  readonly parameter: string;
  readonly value: string;
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const VIEWS = ['map', 'table'] as const;
/** The query's parameter for each kind of selection; where an address has several, the first here counts. */
const SELECTION_PARAMETERS: Readonly<Record<SelectionKind, string>> = {
  step: 'step',
  compare: 'compare',
  paragraph: 'paragraph',
  date: 'date',
  actor: 'country',
};
const KINDS = Object.keys(SELECTION_PARAMETERS) as SelectionKind[];
const PARAMETERS = [
  'question',
  ...Object.values(SELECTION_PARAMETERS),
  'view',
  'area',
  'lang',
  'theme',
];
/** How many actors are compared. */
const COMPARED = { least: 2, most: 3 } as const;

/** What a page shows before anything is chosen. */
export function defaultChoice(story: Story, lang = story.article.language): Choice {
  return {
    question: story.questions[0]?.id ?? '',
    selection: NOTHING,
    view: 'map',
    region: story.regions[0]?.id ?? '',
    theme: 'auto',
    lang,
  };
}

/**
 * Reads a choice from a query string (with or without its `?`). Never throws: a value that means
 * nothing leaves the default in its place and is reported.
 *
 * @param languages the languages that the story can be read in
 * @param fallback what the page shows where the query says nothing: what its path stands for
 */
export function parseChoice(
  search: string,
  story: Story,
  languages: readonly string[] = [story.article.language],
  fallback: Choice = defaultChoice(story),
): { choice: Choice; problems: UrlProblem[] } {
  const query = new URLSearchParams(search);
  const problems: UrlProblem[] = [];
  const oneOf = <T extends string>(
    parameter: string,
    allowed: readonly T[],
    otherwise: T,
    meaning = (value: string) => value.toLowerCase(),
  ): T => {
    const value = query.get(parameter);
    if (value === null || value === '') return otherwise;
    const found = allowed.find((candidate) => candidate.toLowerCase() === meaning(value));
    if (found === undefined) problems.push({ parameter, value });
    return found ?? otherwise;
  };
  let selection = fallback.selection;
  for (const kind of [...KINDS].reverse()) {
    const value = query.get(SELECTION_PARAMETERS[kind]) || null;
    const found = value && chosenBy(kind, value, story);
    if (found) selection = found;
    else if (value) problems.push({ parameter: SELECTION_PARAMETERS[kind], value });
  }
  const choice: Choice = {
    question:
      stepQuestion(selection, story) ?? oneOf('question', ids(story.questions), fallback.question),
    selection,
    view: oneOf('view', VIEWS, fallback.view),
    region: oneOf('area', ids(story.regions), fallback.region),
    theme: oneOf('theme', THEMES, fallback.theme),
    lang: oneOf('lang', languages, fallback.lang, languageOf),
  };
  return { choice, problems };
}

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** What a value of the query or a folder's name chooses, or `null` where it means nothing here. */
function chosenBy(kind: SelectionKind, value: string, story: Story): Selection | null {
  const among = (allowed: readonly string[], one: string): string | undefined =>
    allowed.find((id) => id.toLowerCase() === one.toLowerCase());
  if (kind === 'date') {
    // Before the first had joined there is nothing to show.
    return isDay(value) &&
      value <= story.mapDate &&
      story.actors.some((actor) => hasJoined(actor, value))
      ? { kind, id: value }
      : null;
  }
  if (kind === 'compare') {
    const actors = comparedActors(value).map((one) => among(ids(story.actors), one));
    const known = [...new Set(actors.map((id) => id && representedActorId(story, id)))].filter(
      Boolean,
    );
    return known.length === actors.length &&
      known.length >= COMPARED.least &&
      known.length <= COMPARED.most
      ? { kind, id: known.join('-') }
      : null;
  }
  const lists = { actor: story.actors, paragraph: story.paragraphs, step: story.steps };
  const id = among(ids(lists[kind]), value);
  return id === undefined ? null : { kind, id: representedActorId(story, id) };
}

/** Whether a word is a day of the calendar, as `YYYY-MM-DD`. */
function isDay(word: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(word) ? Date.parse(word) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(word);
}

/** The question that a step of the guided reading answers: no other is asked while it is chosen. */
function stepQuestion(selection: Selection, story: Story): string | undefined {
  return selection.kind === 'step'
    ? story.steps.find(({ id }) => id === selection.id)?.question
    : undefined;
}

/** A person has no panel of their own: theirs is that of whom they speak for. */
export function representedActorId(story: Story, id: string): string {
  return story.actors.find((actor) => actor.id === id)?.speaksFor ?? id;
}

/**
 * Prints a choice as a query string, `''` or `?…`. Only what differs from the default is written;
 * parameters that are not ours are kept as they came, letter for letter, in their order.
 */
export function printChoice(choice: Choice, story: Story, search = '', lang?: string): string {
  const fallback = defaultChoice(story, lang);
  const { question, selection } = choice;
  const values: Record<string, string> = {
    question: selection.kind === 'step' || question === fallback.question ? '' : question,
    ...(selection.kind !== 'none' && { [SELECTION_PARAMETERS[selection.kind]]: selection.id }),
    view: choice.view === fallback.view ? '' : choice.view,
    area: choice.region === fallback.region ? '' : choice.region,
    lang: choice.lang === fallback.lang ? '' : choice.lang,
    theme: choice.theme === fallback.theme ? '' : choice.theme,
  };
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter(
      (part) =>
        part !== '' && !PARAMETERS.some((name) => new URLSearchParams(`?${part}`).has(name)),
    );
  const written = PARAMETERS.flatMap((name) =>
    values[name] ? [new URLSearchParams({ [name]: values[name] }).toString()] : [],
  );
  const printed = [...kept, ...written].join('&');
  return printed === '' ? '' : `?${printed}`;
}

/** The kinds of page that a build holds, as the first part of their paths. */
const PATHS = {
  question: 'question',
  framed: 'embed',
  actor: 'country',
  paragraph: 'paragraph',
  compare: 'compare',
  step: 'story',
  date: 'date',
} as const;

/**
 * What a page's path stands for, from its folder's place below the root: `country/FRA/`,
 * `question/tokyo-office/`, `paragraph/P4/`, `compare/JPN-KOR/`, `story/macron/`, `date/2023-07-12/`,
 * and framed `embed/FRA/`, `embed/tokyo-office/`; anything else is the opening view. In another
 * language than the story's they stand in its folder: `es/country/FRA/`.
 */
export function choiceOfPath(path: string, story: Story): Choice {
  const { lang, below } = splitLanguage(path, story);
  const fallback = defaultChoice(story, lang);
  const [folder, id = ''] = below.split('/');
  const framed = folder === PATHS.framed;
  // A country is in capitals and a question is not: framed, both have one folder.
  if ((framed || folder === PATHS.question) && ids(story.questions).includes(id)) {
    return { ...fallback, question: id };
  }
  const kind = framed ? 'actor' : KINDS.find((kind) => folder === PATHS[kind]);
  const selection = (kind && chosenBy(kind, id, story)) || NOTHING;
  return { ...fallback, selection, question: stepQuestion(selection, story) ?? fallback.question };
}

/** Whether what is chosen has a page of its own, to be read without a script. */
function hasPage(selection: Selection, story: Story, framed: boolean): boolean {
  if (selection.kind === 'none' || selection.kind === 'actor') return selection.kind === 'actor';
  if (selection.kind === 'compare') return !framed && story.comparisons.includes(selection.id);
  return !framed && (selection.kind !== 'date' || selection.id === story.mapDate);
}

/**
 * The page below the root that says most of a choice without a script, and what is left over for its
 * query. A page is of a question or of what is chosen: of what the link is about, if it has both.
 *
 * @param about what the link changes
 */
export function pageOfChoice(
  choice: Choice,
  about: keyof Choice | undefined,
  story: Story,
  framed: boolean,
): { path: string; rest: Choice } {
  const fallback = defaultChoice(story);
  const { question, selection } = choice;
  const inLanguage = languageFolder(choice.lang, story);
  const folder = (kind: keyof typeof PATHS): string => inLanguage + PATHS[framed ? 'framed' : kind];
  const said = { ...choice, lang: fallback.lang };
  const own = hasPage(selection, story, framed);
  const toOwn = own && (about === 'selection' || selection.kind === 'step');
  if (!toOwn && question !== fallback.question) {
    const rest = { ...said, question: fallback.question };
    return { path: `${folder('question')}/${question}/`, rest };
  }
  if (own && selection.kind !== 'none') {
    const asked = selection.kind === 'step' ? fallback.question : question;
    return {
      path: `${folder(selection.kind)}/${selection.id}/`,
      rest: { ...said, selection: NOTHING, question: asked },
    };
  }
  return { path: inLanguage + (framed ? 'embed.html' : ''), rest: said };
}

/**
 * The address of a choice: its page, and in the query what is left over; see {@link pageOfChoice}.
 *
 * @param root from the page that has the link to the root of the build, or the root's own path
 */
export function hrefOfChoice(
  choice: Choice,
  about: keyof Choice | undefined,
  story: Story,
  root: string,
  framed: boolean,
): string {
  const { path, rest } = pageOfChoice(choice, about, story, framed);
  return `${`${root}${path}` || './'}${printChoice(rest, story)}`;
}

/** The path of the page that a framed one is the twin of: `country/FRA/` for `embed/FRA/`. */
export function unframedPath(path: string, story: Story): string {
  return pageOfChoice(choiceOfPath(path, story), 'selection', story, false).path;
}
