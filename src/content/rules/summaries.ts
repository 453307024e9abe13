import { IntlMessageFormat } from 'intl-messageformat';
import type { Answer, Story } from '../schema.ts';
import { findingIf, type Rule } from './rule.ts';

const NAME = 'Aa';
const MANY = 12;

/** The sentence above the map covers every actor with an answer: named, or counted among many. */
export const rule: Rule = {
  name: 'summaries',
  check(story) {
    return story.questions.flatMap((question) =>
      question.answers.flatMap((answer) => {
        const one = said(answer, story, 1);
        const many = said(answer, story, MANY);
        return findingIf(
          (one !== undefined && !one.includes(NAME)) ||
            (many !== undefined && !many.includes(NAME) && !many.includes(String(MANY))),
          `answer ${question.id}/${answer.id}`,
          `its summary does not say who: ${answer.summary}`,
          'Write {names} where they stand in the sentence.',
        );
      }),
    );
  },
};

/** A summary for so many actors; `''` where the message is faulty, which the rule `messages` reports. */
function said({ summary }: Answer, { article }: Story, count: number): string | undefined {
  try {
    return String(
      new IntlMessageFormat(summary, article.language).format({
        count,
        number: count,
        names: NAME,
      }),
    );
  } catch {
    return undefined;
  }
}
