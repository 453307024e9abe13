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
 */
export function parseChoice(
  search: string,
  story: Story,
  languages: readonly string[] = [story.article.language],
): { choice: Choice; problems: UrlProblem[] } {
  const query = new URLSearchParams(search);
  const problems: UrlProblem[] = [];
  const fallback = defaultChoice(story, languages[0]);
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
    country === '' ? NOTHING : { kind: 'actor', id: panelActor(story, country) };
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
