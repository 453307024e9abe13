import type { Story } from '../content/schema.ts';

/** What the newspaper of a story's article calls itself, whichever of its editions has it. */
export function newspaperName({ article }: Story): string {
  return article.newspaper ?? article.publisher;
}
