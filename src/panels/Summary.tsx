import { Fragment, type ReactNode } from 'react';
import type { Question } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { answerScale } from '../model/paint.ts';
import { questionOf } from '../model/positions.ts';
import { type RollCall, rollCall } from '../model/rollCall.ts';
import { useMap } from '../store/useMap.ts';
import { usePage } from './usePage.ts';

/** The sentence above the map: what a reader with ten seconds takes away. Every count is computed. */
export function Summary() {
  const { story } = usePage();
  const translator = useI18n();
  const question = useMap(({ choice }) => questionOf(story, choice.question));
  const call = rollCall(story, question, story.mapDate);
  return (
    <div className="summary">
      <h2>{question.title}</h2>
      <p>{sentences(question, call, translator)}</p>
    </div>
  );
}

/** A clause in pieces; who it is of stands in the colour of the answer. */
function clause(
  message: string,
  names: readonly string[],
  ink: string | null,
  { pieces, list, count, capital }: Translator,
  atStart: boolean,
): ReactNode {
  const strong = (words: string, key: string): ReactNode => (
    <b key={key} className={ink ? `ink-${ink}` : undefined}>
      {atStart ? capital(words) : words}
    </b>
  );
  const result = pieces<ReactNode>(message, {
    count: names.length,
    number: strong(count(names.length), 'number'),
    names: strong(list(names), 'names'),
  });
  return result.map((piece, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one message keep their places
    typeof piece === 'string' ? <Fragment key={i}>{piece}</Fragment> : piece,
  );
}

function sentences(question: Question, call: RollCall, translator: Translator): ReactNode {
  const scale = answerScale(question);
  const inkOf = (answer: { id: string }): string => scale(answer.id).colour;
  const { t } = translator;
  const counted = call.rows.filter(({ answer, actors }) => !answer.outsider && actors.length > 0);
  const outsiders = call.rows.filter(
    ({ answer, uncounted }) => answer.outsider && uncounted.length > 0,
  );
  const say = (message: string, names: string[], ink: string | null, atStart: boolean): ReactNode =>
    clause(message, names, ink, translator, atStart);
  return (
    <>
      {counted.map(({ answer, actors }, i) => (
        <Fragment key={answer.id}>
          {i > 0 ? t('summary.comma') : null}
          {say(
            answer.summary,
            actors.map(({ name }) => name),
            inkOf(answer),
            i === 0,
          )}
        </Fragment>
      ))}
      {counted.length > 0 ? t('summary.semicolon') : null}
      {say(
        question.silence,
        call.silent.map(({ name }) => name),
        null,
        counted.length === 0,
      )}
      {t('summary.stop')}
      {outsiders.map(({ answer, uncounted }) => (
        <Fragment key={answer.id}>
          {' '}
          {say(
            answer.summary,
            uncounted.map(({ name }) => name),
            inkOf(answer),
            true,
          )}
          {t('summary.stop')}
        </Fragment>
      ))}
    </>
  );
}
