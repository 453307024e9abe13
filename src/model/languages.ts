import type { Story } from '../content/schema.ts';

/** The folder of a language, below the root: the story's own has none. */
export function languageFolder(lang: string, story: Story): string {
  return lang === story.article.language ? '' : `${lang}/`;
}

/** The language of a tag, `en` of `en-US`: no story is told in two kinds of one language. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}

/** A path's language, the story's own where it has no folder for one, and the path below that. */
export function splitLanguage(path: string, story: Story): { lang: string; below: string } {
  const [folder = '', lang = story.article.language] = /^([a-z]{2})\//.exec(path) ?? [];
  return { lang, below: path.slice(folder.length) };
}
