import { IntlMessageFormat } from 'intl-messageformat';
import type { Answer, Story } from '../schema.ts';
import { type Finding, type Rule, when } from './rule.ts';

/** How many are named rather than counted. */
const NAMED = 3;
const NAMES = ['Aa', 'Bb', 'Cc'] as const;
const MANY = 12;

/** Whoever gives an answer is in the sentence above the map: named, or among many counted. */
export const rule: Rule = {
  name: 'summaries',
  check(story) {
    return eachAnswer(story, (answer, entry) => {
      const one = said(answer, story, [NAMES[0]]);
      const many = said(answer, story, [NAMES[0]], MANY);
      return when(
        (one !== undefined && !one.includes(NAMES[0])) ||
          (many !== undefined && !many.includes(NAMES[0]) && !many.includes(String(MANY))),
        entry,
        `its summary does not say who: ${answer.summary}`,
        'Write {names} where they stand in the sentence, or {number} where they are many.',
      );
    });
  },
};

/** Three or fewer are named. */
export const namesRule: Rule = {
  name: 'summaryNames',
  check(story) {
    return eachAnswer(story, (answer, entry) =>
      NAMES.slice(0, NAMED).flatMap((_, index) => {
        const names = NAMES.slice(0, index + 1);
        const words = said(answer, story, names);
        return index === 0 || words === undefined
          ? []
          : when(
              names.some((name) => !words.includes(name)),
              entry,
              `its summary counts ${names.length}, and does not name them: ${answer.summary}`,
              `Write {names} for up to ${NAMED}: {count, plural, one {{names} agrees} other {{names} agree}}.`,
            );
      }),
    );
  },
};

function eachAnswer(story: Story, check: (answer: Answer, entry: string) => Finding[]): Finding[] {
  return story.questions.flatMap((question) =>
    question.answers.flatMap((answer) => check(answer, `answer ${question.id}/${answer.id}`)),
  );
}

/** A summary of so many, in words; nothing where it cannot be said, which another rule tells. */
function said(
  { summary }: Answer,
  { article }: Story,
  names: readonly string[],
  count: number = names.length,
): string | undefined {
  try {
    const list = new Intl.ListFormat(article.language).format(names);
    return String(
      new IntlMessageFormat(summary, article.language).format({
        count,
        number: count,
        names: list,
      }),
    );
  } catch {
    return undefined;
  }
}
