import { type Rule, when } from './rule.ts';

/** Statements stand in the article's order, in paragraphs that exist, and every paragraph has one. */
export const rule: Rule = {
  name: 'paragraphs',
  check(story) {
    const order = story.paragraphs.map(({ id }) => id);
    const expected = order.map((_, index) => ['H', 'D', 'C'][index] ?? `P${index - 2}`);
    const carried = new Set(story.statements.map(({ paragraph }) => paragraph));
    return [
      ...when(
        order.join() !== expected.join(),
        'paragraphs',
        `they run ${order.join(' ')}`,
        'List H, D, C, then P1, P2 and so on, none left out.',
      ),
      ...order.flatMap((id) =>
        when(
          !carried.has(id),
          `paragraph ${id}`,
          'no statement carries anything of it',
          'Add a statement for what the paragraph says of an actor.',
        ),
      ),
      ...story.statements.flatMap(({ id, paragraph }) =>
        when(
          !order.includes(paragraph),
          `statement ${id}`,
          `the article has no paragraph ${paragraph}`,
          'Name the paragraph that the statement comes from.',
        ),
      ),
      ...story.statements.flatMap(({ id, paragraph }, index) => {
        const before = story.statements[index - 1];
        return when(
          before !== undefined && order.indexOf(before.paragraph) > order.indexOf(paragraph),
          `statement ${id}`,
          `it stands after one of ${before?.paragraph}`,
          "Put the statements in the article's order: they are shown in it.",
        );
      }),
    ];
  },
};
