import type { Story } from '../content/schema.ts';

/** The folder of a language below the root, with its slash; `''` for the story's own language. */
export function languageFolder(lang: string, story: Story): string {
  return lang === story.article.language ? '' : `${lang}/`;
}

/** The language of a tag, `en` of `en-US`: no story is told in two variants of one language. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}

/** The language of a path, which is the story's own where the path begins with no other's folder, and the rest of the path. */
export function splitLanguage(path: string, story: Story): { lang: string; below: string } {
  const [folder = '', lang = story.article.language] = /^([a-z]{2})\//.exec(path) ?? [];
  return { lang, below: path.slice(folder.length) };
}
