import type { Statement, Story } from '../../content/schema.ts';
import type WORDS from '../../i18n/citeAndSave/en.json';
import type { TFunction, Translator } from '../../i18n/translator.ts';
import { type Fragments, statementAddress } from '../../model/articleLinks.ts';
import { paragraphWords } from '../../panels/StatementItem.tsx';

/** The keys of what is said of things that are taken along. */
export type CiteAndSaveKey = keyof typeof WORDS;

/** Who says a statement, with their office. */
export function speakerWords(
  { speaker: { name, office } }: Statement,
  t: TFunction<CiteAndSaveKey>,
): string {
  return office ? t('cite.speaker', { name, office }) : name;
}

/**
 * A statement's own words as a citation: to the letter, with who says them, the article with its day,
 * the paragraph, and the view of the map with its own day.
 *
 * @param fragments the ways to the article's words: the address is that of these
 * @param link the address of the view
 */
export function citation(
  statement: Statement,
  { story, fragments }: { readonly story: Story; readonly fragments: Fragments },
  link: string,
  translator: Translator,
  t: TFunction<CiteAndSaveKey>,
): string {
  const { quote, excerpt = '' } = statement;
  const { publisher, headline } = story.article;
  const url = statementAddress(story.article, fragments, statement);
  const published = translator.date(story.article.date);
  const paragraph = paragraphWords(statement.paragraph, translator);
  const source = url
    ? t('cite.sourceAt', { publisher, headline, published, paragraph, url })
    : t('cite.source', { publisher, headline, published, paragraph });
  const date = translator.date(story.mapDate);
  const map = t('cite.map', { title: story.title, date, link });
  return quote
    ? t('cite.quote', { words: quote, who: speakerWords(statement, t), source, map })
    : t('cite.excerpt', { words: excerpt, source, map });
}
