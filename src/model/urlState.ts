import type { Story } from '../content/schema.ts';
import { type Choice, NOTHING, type Selection, selectedActor, type Theme } from './selection.ts';

/** A value in the query that means nothing here. It is named on the page; the rest works. */
export interface UrlProblem {
  readonly parameter: string;
  readonly value: string;
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const VIEWS = ['map', 'table'] as const;
const OURS = ['question', 'country', 'view', 'area', 'lang', 'theme'] as const;

/** What a page shows before anything is chosen. */
export function defaultChoice(story: Story, lang = story.article.language): Choice {
  return {
    question: story.questions[0]?.id ?? '',
    selection: NOTHING,
    view: 'map',
    area: story.areas[0]?.id ?? '',
    theme: 'auto',
    lang,
  };
}

/**
 * Reads a choice from a query string (with or without its `?`). Never throws: a value that means
 * nothing leaves the default in its place and is reported.
 *
 * @param languages the interface's languages, the first of them the default
 * @param fallback what the page shows where the query says nothing: what its path stands for
 */
export function parseChoice(
  search: string,
  story: Story,
  languages: readonly string[] = [story.article.language],
  fallback: Choice = defaultChoice(story, languages[0]),
): { choice: Choice; problems: UrlProblem[] } {
  const query = new URLSearchParams(search);
  const problems: UrlProblem[] = [];
  const oneOf = <T extends string>(parameter: string, allowed: readonly T[], otherwise: T): T => {
    const value = query.get(parameter);
    if (value === null || value === '') return otherwise;
    const found = allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
    if (found === undefined) problems.push({ parameter, value });
    return found ?? otherwise;
  };
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const country = oneOf('country', ids(story.actors), '');
  const selection: Selection =
    country === '' ? fallback.selection : { kind: 'actor', id: panelActor(story, country) };
  const choice: Choice = {
    question: oneOf('question', ids(story.questions), fallback.question),
    selection,
    view: oneOf('view', VIEWS, fallback.view),
    area: oneOf('area', ids(story.areas), fallback.area),
    theme: oneOf('theme', THEMES, fallback.theme),
    lang: oneOf('lang', languages, fallback.lang),
  };
  return { choice, problems };
}

/** A person has no panel of their own: theirs is that of whom they speak for. */
export function panelActor(story: Story, id: string): string {
  return story.actors.find((actor) => actor.id === id)?.speaksFor ?? id;
}

/**
 * Prints a choice as a query string, `''` or `?…`. Only what differs from the default is written;
 * parameters that are not ours are kept as they came, letter for letter, in their order.
 */
export function printChoice(choice: Choice, story: Story, search = '', lang?: string): string {
  const fallback = defaultChoice(story, lang);
  const values: Record<(typeof OURS)[number], string> = {
    question: choice.question === fallback.question ? '' : choice.question,
    country: selectedActor(choice.selection) ?? '',
    view: choice.view === fallback.view ? '' : choice.view,
    area: choice.area === fallback.area ? '' : choice.area,
    lang: choice.lang === fallback.lang ? '' : choice.lang,
    theme: choice.theme === fallback.theme ? '' : choice.theme,
  };
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter(
      (part) => part !== '' && !OURS.some((name) => new URLSearchParams(`?${part}`).has(name)),
    );
  const written = OURS.filter((name) => values[name] !== '').map((name) =>
    new URLSearchParams({ [name]: values[name] }).toString(),
  );
  const printed = [...kept, ...written].join('&');
  return printed === '' ? '' : `?${printed}`;
}

/** The kinds of page that a build holds, as the first part of their paths. */
const PATHS = { country: 'country', question: 'question', framed: 'embed' } as const;

/**
 * What a page's path stands for, from its folder's place below the root: `country/FRA/`,
 * `question/tokyo-office/`, and framed `embed/FRA/`, `embed/tokyo-office/`; anything else is the
 * opening view.
 */
export function choiceOfPath(path: string, story: Story, lang?: string): Choice {
  const fallback = defaultChoice(story, lang);
  const [kind, id = ''] = path.split('/');
  // A country is in capitals and a question is not: framed, both have one folder.
  const is = (one: keyof typeof PATHS): boolean => kind === PATHS[one] || kind === PATHS.framed;
  if (is('question') && story.questions.some((question) => question.id === id)) {
    return { ...fallback, question: id };
  }
  if (is('country') && story.actors.some((actor) => actor.id === id)) {
    return { ...fallback, selection: { kind: 'actor', id: panelActor(story, id) } };
  }
  return fallback;
}

/**
 * The page below the root that says most of a choice without a script, and what is left over for its
 * query. A page is of a question or of a country: of what the link is about, if it has both.
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
  const country = selectedActor(choice.selection);
  const toCountry = about === 'selection' && country !== null;
  const folder = (kind: 'question' | 'country'): string => PATHS[framed ? 'framed' : kind];
  if (!toCountry && choice.question !== fallback.question) {
    const rest = { ...choice, question: fallback.question };
    return { path: `${folder('question')}/${choice.question}/`, rest };
  }
  if (country !== null) {
    return { path: `${folder('country')}/${country}/`, rest: { ...choice, selection: NOTHING } };
  }
  return { path: framed ? 'embed.html' : '', rest: choice };
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
  const { question, selection } = choiceOfPath(path, story);
  const fallback = defaultChoice(story);
  const country = selectedActor(selection);
  if (country !== null) return `${PATHS.country}/${country}/`;
  return question === fallback.question ? '' : `${PATHS.question}/${question}/`;
}
