import type { Question } from '../../content/schema.ts';
import WORDS from '../../i18n/reading/en.json' with { type: 'json' };
import type { Translator } from '../../i18n/translator.ts';
import { type Comparison, verdictOf } from '../../model/comparison.ts';

/** Where some agree and differ, in one computed line. */
export function verdictWords(comparison: Comparison, translator: Translator): string {
  const { list, sayer } = translator;
  const t = sayer(WORDS);
  const { agree, alike, differ, only } = verdictOf(comparison);
  const named = (questions: readonly Question[]): string =>
    list(questions.map(({ short }) => t('compare.question', { short })));
  const sentences = [
    ...(differ.length > 0 ? [t('compare.differ', { questions: named(differ) })] : []),
    ...(alike.length > 0 ? [t('compare.alike', { questions: named(alike) })] : []),
    ...(agree.length > 0 ? [t('compare.agree', { questions: named(agree) })] : []),
    ...only.map(({ actors, questions }) =>
      t('compare.only', {
        names: list(actors.map(({ name }) => name)),
        count: actors.length,
        questions: named(questions),
      }),
    ),
  ];
  return sentences.join(' ') || t('compare.neither');
}
