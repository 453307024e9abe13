import type { Finding, Rule } from './rule.ts';

/** An id names one entry of its list: other entries refer to it by the id. */
export const rule: Rule = {
  name: 'uniqueIds',
  check(story) {
    const lists: [kind: string, entries: readonly { id: string }[]][] = [
      ['paragraph ', story.paragraphs],
      ['group ', story.groups],
      ['actor ', story.actors],
      ['question ', story.questions],
      ...story.questions.map(({ id, answers }): [string, readonly { id: string }[]] => [
        `answer ${id}/`,
        answers,
      ]),
      ['statement ', story.statements],
      ['place ', story.places],
      ['link ', story.links],
      ['scale bar ', story.scaleBars],
      ['area ', story.regions],
      ['step ', story.steps],
      ['comparison ', story.comparisons.map((id) => ({ id }))],
    ];
    return lists.flatMap(([kind, entries]) => repeated(kind, entries));
  },
};

function repeated(kind: string, entries: readonly { id: string }[]): Finding[] {
  const ids = entries.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    entry: `${kind}${id}`,
    problem: 'its id is given twice',
    fix: 'Rename one of the two, and what refers to it.',
  }));
}
