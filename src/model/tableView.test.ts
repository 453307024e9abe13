import { describe, expect, it } from 'vitest';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import { type SortKey, sortRows, type TableRow, tableParts, tableRows } from './tableView.ts';

const story = vilniusStory();
const rows = tableRows(story, story.mapDate);
const collator = new Intl.Collator('en');
const sorted = (by: SortKey, descending = false): TableRow[] =>
  sortRows(rows, story, { by, descending }, collator);
const names = (list: readonly TableRow[]): string[] => list.map(({ actor }) => actor.name);

/** What a row answered to a question: the first answer, or why there is none. */
function said(row: TableRow, question: string): string {
  const outcome = row.outcomes[story.questions.findIndex(({ id }) => id === question)];
  return outcome?.kind === 'answered' ? (outcome.answers[0]?.answer.id ?? '') : `${outcome?.kind}`;
}

/** Runs of the same value, each once. */
const runs = (values: readonly string[]): string[] =>
  values.filter((value, i) => value !== values[i - 1]);

describe('the rows of the table', () => {
  it('are the 42 actors, each with an outcome a question', () => {
    expect(rows).toHaveLength(42);
    for (const { actor, outcomes, group } of rows) {
      expect(actor.kind).not.toBe('person');
      expect(outcomes, actor.id).toHaveLength(story.questions.length);
      expect(group, actor.id).not.toBe('');
    }
  });

  it('give the group of the day', () => {
    const groupOf = (date: string): string | undefined =>
      tableRows(story, date).find(({ actor }) => actor.id === 'SWE')?.group;
    expect(groupOf(story.mapDate)).toBe('Invitee');
    expect(groupOf('2024-03-07')).toBe('NATO member');
  });

  it('give as many silences as the roll call', () => {
    const silent = (question: string): number =>
      rows.filter((row) => said(row, question) === 'silent').length;
    expect(story.questions.map(({ id }) => silent(id))).toEqual([31, 33, 32, 2, 0]);
  });

  it('are those of another story', () => {
    const invented = inventedStory();
    expect(names(tableRows(invented, invented.mapDate))).toEqual([
      'Norway',
      'Chile',
      'Kenya',
      'Iceland',
      'Quiet Sky Circle',
    ]);
  });
});

describe('the parts of the table', () => {
  const { answered, unreported, uncovered } = tableParts(rows);

  it('are who has an answer, of whom none is reported, and whom no question covers', () => {
    expect(answered.map(({ actor }) => actor.id).sort()).toEqual(
      ['AUS', 'CHN', 'DEU', 'FRA', 'JPN', 'KOR', 'NATO', 'NZL', 'USA'].sort(),
    );
    expect(unreported).toHaveLength(28);
    expect(new Set(unreported.map(({ group }) => group))).toEqual(new Set(['NATO member']));
    expect(uncovered.map(({ actor }) => actor.id).sort()).toEqual(
      ['PRK', 'RUS', 'SWE', 'TWN', 'UKR'].sort(),
    );
  });

  it('keep the order of the rows', () => {
    const parts = tableParts(sorted('name', true));
    expect(names(parts.unreported).slice(0, 3)).toEqual(['United Kingdom', 'Türkiye', 'Spain']);
  });
});

describe('the order of the table', () => {
  it('is that of the alphabet for names, accents and all', () => {
    const list = names(sorted('name'));
    expect(list.slice(0, 3)).toEqual(['Albania', 'Australia', 'Belgium']);
    expect(list.indexOf('Türkiye')).toBeLessThan(list.indexOf('Ukraine'));
    expect(names(sorted('name', true))).toEqual([...list].reverse());
  });

  it('keeps groups together, and the alphabet within each', () => {
    for (const descending of [false, true]) {
      const list = sorted('group', descending);
      const groups = runs(list.map(({ group }) => group));
      expect(new Set(groups).size).toBe(groups.length);
      for (const group of groups) {
        const within = names(list.filter((row) => row.group === group));
        expect(within, group).toEqual([...within].sort(collator.compare));
      }
    }
  });

  it.each([
    ['nato-in-asia', ['closer', 'no-expansion', 'opposes', 'silent', 'not-asked']],
    ['tokyo-office', ['against', 'against-implicit', 'criticises', 'silent', 'not-asked']],
    ['china', ['firm', 'cautious', 'silent', 'not-asked']],
    ['ukraine', ['supports', 'reluctant', 'silent', 'not-asked']],
    ['ties', ['summit-guest', 'not-asked']],
  ])('%s: the answers in their order, then silence, then who was not asked', (question, order) => {
    expect(runs(sorted({ question }).map((row) => said(row, question)))).toEqual(order);
    expect(runs(sorted({ question }, true).map((row) => said(row, question)))).toEqual(
      [...order].reverse(),
    );
  });

  it('is that of the alphabet among those who answered alike, in either direction', () => {
    for (const descending of [false, true]) {
      const list = sorted({ question: 'nato-in-asia' }, descending);
      const closer = names(list.filter((row) => said(row, 'nato-in-asia') === 'closer'));
      expect(closer).toEqual(['Japan', 'NATO', 'South Korea', 'United States']);
    }
  });

  it('falls back to the alphabet for a question that there is none of', () => {
    expect(names(sorted({ question: 'weather' }))).toEqual(names(sorted('name')));
  });

  it('leaves the rows that it was given as they were, and loses none', () => {
    const before = names(rows);
    expect(names(sorted({ question: 'china' })).sort()).toEqual([...before].sort());
    expect(names(rows)).toEqual(before);
  });
});
