import type { Story } from '../content/schema.ts';

/** What a story calls the newspaper where that speaks; what the newspaper calls itself where it never does. */
export function newspaperName({ statements, article }: Story): string {
  return (
    statements.find(({ speaker }) => speaker.kind === 'newspaper')?.speaker.name ??
    article.publisher
  );
}
