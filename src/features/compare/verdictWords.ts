import type { Question } from '../../content/schema.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import type { TFunction, Translator } from '../../i18n/translator.ts';
import { type Comparison, type SharedQuestion, verdictOf } from '../../model/comparison.ts';
import { allWords, clauseWords, nameInSentence } from '../../panels/summaryPieces.ts';

/** The computed verdict: a sentence for each question that covers all the compared actors. */
export function verdictWords(comparison: Comparison, translator: Translator): string {
  const { list, fixedT } = translator;
  const t = fixedT(WORDS);
  const { stated, only } = verdictOf(comparison);
  const topics = (questions: readonly Question[]): string =>
    list(questions.map(({ topic }) => topic));
  const sentences = [
    ...stated.map((one) => statedWords(one, translator, t)),
    ...only.map(({ actors, questions }) =>
      t('compare.only', {
        names: list(actors.map(nameInSentence)),
        count: actors.length,
        among: comparison.actors.length,
        questions: topics(questions),
      }),
    ),
  ];
  return sentences.join(' ') || t('compare.neither');
}

/** The verdict on one question; what actors hold alike is said once. */
function statedWords(
  { question, held, likeness }: SharedQuestion,
  translator: Translator,
  t: TFunction<keyof typeof WORDS>,
): string {
  const { capital, format } = translator;
  const count = held.length;
  const names = allWords(count, translator);
  const [first] = held;
  const side = question.sides?.find(({ id }) => id === first?.answered.answer.side);
  if (likeness === 'same' && first) {
    return t('compare.same', {
      what: capital(format(first.answered.answer.summary, { names, count })),
    });
  }
  if (likeness === 'side' && side) {
    const manners = held.map(({ actor, answered: { answer } }) =>
      format(answer.manner ?? '', { name: nameInSentence(actor) }),
    );
    return t('compare.side', {
      what: capital(format(side.all, { names, count })),
      each: manners.join(t('compare.comma')),
    });
  }
  const clauses = held.map(({ actor, answered: { position } }) =>
    clauseWords(question, position, actor, { format }),
  );
  return t('compare.each', { topic: question.topic, each: clauses.join(t('compare.semicolon')) });
}
