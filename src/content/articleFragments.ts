import type { Article } from './article.ts';
import type { LockedRun } from './lockFormat.ts';
import { fragmentTo, fragmentToFirstWords } from './makeFragment.ts';
import { pageOf } from './textDirective.ts';

/** The text fragments that lead to an article's words on its publisher's page. */
export interface ArticleFragments {
  /** The text fragment of a run of characters; `null` where none tells it from others. */
  toRun(run: Pick<LockedRun, 'paragraph' | 'offset' | 'length'>): string | null;
  /** The text fragment of a paragraph's first words; `null` where another begins with the same. */
  toParagraph(id: string): string | null;
}

/** Fragments by article: an article's text is never changed. */
const known = new WeakMap<Article, Map<string, ArticleFragments>>();

/** The fragments of an article in a language. */
export function fragmentsOf(article: Article, language: string): ArticleFragments {
  const byLanguage = known.get(article) ?? new Map<string, ArticleFragments>();
  known.set(article, byLanguage);
  const fragments = byLanguage.get(language) ?? makeFragments(article, language);
  byLanguage.set(language, fragments);
  return fragments;
}

function makeFragments(article: Article, language: string): ArticleFragments {
  const page = pageOf([...article.values()], language);
  const ids = [...article.keys()];
  const made = new Map<string, string | null>();
  const once = (key: string, make: () => string | null): string | null => {
    const fragment = made.has(key) ? (made.get(key) ?? null) : make();
    made.set(key, fragment);
    return fragment;
  };
  return {
    toRun: ({ paragraph, offset, length }) =>
      once(`${paragraph} ${offset} ${length}`, () => {
        const block = ids.indexOf(paragraph);
        return fragmentTo(page, {
          from: { block, offset },
          to: { block, offset: offset + length },
        });
      }),
    toParagraph: (id) => once(id, () => fragmentToFirstWords(page, ids.indexOf(id))),
  };
}
