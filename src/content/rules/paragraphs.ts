import { findingIf, type Rule } from './rule.ts';

/** Statements stand in the article's order, in paragraphs that exist, and every paragraph has one. */
export const rule: Rule = {
  name: 'paragraphs',
  check(story) {
    const order = story.paragraphs.map(({ id }) => id);
    const before = ['H', ...['D', 'C'].filter((id) => order.includes(id))];
    const expected = order.map((_, index) => before[index] ?? `P${index - before.length + 1}`);
    const cited = new Set(story.statements.map(({ paragraph }) => paragraph));
    return [
      ...findingIf(
        order.join() !== expected.join(),
        'paragraphs',
        `they run ${order.join(' ')}`,
        'List H, then D and C where the article has them, then P1, P2 and so on, none left out.',
      ),
      ...order.flatMap((id) =>
        findingIf(
          !cited.has(id),
          `paragraph ${id}`,
          'no statement carries anything of it',
          `Add a statement with "paragraph": "${id}" for what it says of an actor.`,
        ),
      ),
      ...story.statements.flatMap(({ id, paragraph }) =>
        findingIf(
          !order.includes(paragraph),
          `statement ${id}`,
          `the article has no paragraph ${paragraph}`,
          `Name the paragraph that the statement comes from: ${order[0]} to ${order.at(-1)}.`,
        ),
      ),
      ...story.statements.flatMap(({ id, paragraph }, index) => {
        const previous = story.statements[index - 1];
        return findingIf(
          previous !== undefined && order.indexOf(previous.paragraph) > order.indexOf(paragraph),
          `statement ${id}`,
          `it is of ${paragraph} and stands after ${previous?.id}, which is of ${previous?.paragraph}`,
          "Put the statements in the article's order: they are shown in it.",
        );
      }),
    ];
  },
};
