import type { LockedCitation } from './lockFormat.ts';
import type { Statement } from './schema.ts';

/** What a statement gives verbatim, with the field that gives it. */
export function verbatimOf(
  statement: Statement,
): { field: LockedCitation['field']; text: string }[] {
  return [
    ...(statement.quote === undefined ? [] : [{ field: 'quote' as const, text: statement.quote }]),
    ...(statement.excerpt === undefined
      ? []
      : [{ field: 'excerpt' as const, text: statement.excerpt }]),
    ...(statement.when === undefined
      ? []
      : [{ field: 'when' as const, text: statement.when.text }]),
  ];
}
