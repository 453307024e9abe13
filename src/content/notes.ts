import { isBlank } from './blanks.ts';
import type { Finding } from './rules/rule.ts';
import type { Story } from './schema.ts';

/** What may be meant as it stands, and is more often an oversight: told, and never a failure. */
export function notesOf(story: Story): Finding[] {
  return story.questions.flatMap((question) =>
    question.answers
      .filter(
        ({ id }) =>
          !isBlank(id) &&
          !story.positions.some((given) => given.question === question.id && given.answer === id),
      )
      .map(({ id }) => ({
        entry: `answer ${question.id}/${id}`,
        problem: 'nobody gives it, and the map says so',
        mend: `Add a position with "answer": "${id}"; or take the answer out, if the article gives nobody it`,
      })),
  );
}
