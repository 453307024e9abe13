import type { Question } from '../content/schema.ts';
import { answerScale } from '../model/paint.ts';
import { glyphOf } from '../model/positions.ts';
import { Swatch } from './Swatch.tsx';

interface Props {
  question: Question;
  /** The id of one of its answers. */
  answer: string;
}

/** The legend's mark of an answer: its swatch, or its symbol where the question is of facts. */
export function AnswerMark({ question, answer }: Props) {
  const fill = answerScale(question)(answer);
  if (question.kind === 'scale') return <Swatch fill={fill} />;
  return (
    <span className={`glyph ink-${fill.colour}`} aria-hidden="true">
      {`${glyphOf(question.answers.findIndex(({ id }) => id === answer))} `}
    </span>
  );
}
