import { isBlank } from './blanks.ts';
import type { Lock } from './lockFormat.ts';
import { MOST_WORDS } from './makeFragment.ts';
import type { Finding } from './rules/rule.ts';
import type { Story } from './schema.ts';

/**
 * Notes on a story for its editor, none of them a failure: the statements and paragraphs whose links do
 * not lead to words of their own, and why.
 */
export function linkNotes(story: Story, lock: Lock): Finding[] {
  if (story.article.url === undefined) return [];
  const wordless = story.statements.filter(({ quote, excerpt }) => !quote && !excerpt);
  return [
    ...lock.cited
      .filter(({ fragment }) => fragment === null)
      .map(({ statement, field, paragraph }) => ({
        entry: `statement ${statement}`,
        problem: `no link leads to its ${field}: ${MOST_WORDS} words do not tell it from others of the article`,
        fix: `None is needed: its link leads to ${paragraph}`,
      })),
    ...lock.paragraphs
      .filter(({ fragment }) => fragment === null)
      .map(({ id }) => ({
        entry: `paragraph ${id}`,
        problem: `no link leads to it: its first ${MOST_WORDS} words stand elsewhere in the article too`,
        fix: 'None is needed: the link leads to the article',
      })),
    ...(wordless.length === 0
      ? []
      : [
          {
            entry: 'statements',
            problem: `these have neither quote nor excerpt to lead to: ${wordless.map(({ id }) => id).join(', ')}`,
            fix: 'None is needed: their links lead to the first words of their paragraphs',
          },
        ]),
  ];
}

/** Notes on answers that nobody gives: they may be meant, and are more often an oversight. */
export function unusedAnswerNotes(story: Story): Finding[] {
  return story.questions.flatMap((question) =>
    question.answers
      .filter(
        ({ id }) =>
          !isBlank(id) &&
          !story.positions.some(({ question: of, answer }) => of === question.id && answer === id),
      )
      .map(({ id }) => ({
        entry: `answer ${question.id}/${id}`,
        problem: 'nobody gives it, and the map says so',
        fix: `Add a position with "answer": "${id}"; or take the answer out, if the article gives nobody it`,
      })),
  );
}
