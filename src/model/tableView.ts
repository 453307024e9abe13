import type { Actor, Question, Story } from '../content/schema.ts';
import { groupOn } from './membership.ts';
import { type Outcome, outcomeOf } from './positions.ts';

export interface TableRow {
  readonly actor: Actor;
  readonly group: string;
  /** One a question, in the story's order. */
  readonly outcomes: readonly Outcome[];
}

/** What the table can be ordered by: the name, the group, or the answers to a question. */
export type SortKey = 'name' | 'group' | { readonly question: string };

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Actors × questions on a day, without persons: these are on the panel of the actor that they speak for. */
export function tableRows(story: Story, date: string): TableRow[] {
  return story.actors
    .filter(({ kind }) => kind !== 'person')
    .map((actor) => ({
      actor,
      group: groupOn(story, actor, date)?.label ?? '',
      outcomes: story.questions.map((question) => outcomeOf(story, question, actor, date)),
    }));
}

/** The rows of a table by what is reported of them, in their order. */
export interface TableParts {
  /** Who has an answer to any question. */
  readonly answered: readonly TableRow[];
  /** Whom a question covers, and of whom nothing is reported. */
  readonly unreported: readonly TableRow[];
  /** Whom no question covers. */
  readonly uncovered: readonly TableRow[];
}

/** Takes the rows apart by what is reported of them. */
export function tableParts(rows: readonly TableRow[]): TableParts {
  const has = ({ outcomes }: TableRow, wanted: Outcome['kind']): boolean =>
    outcomes.some(({ kind }) => kind === wanted);
  const rest = rows.filter((row) => !has(row, 'answered'));
  return {
    answered: rows.filter((row) => has(row, 'answered')),
    unreported: rest.filter((row) => has(row, 'silent')),
    uncovered: rest.filter((row) => !has(row, 'silent')),
  };
}

/** The place of an outcome in a sorted column: answers in the question's order, silence, then not asked. */
function sortIndex(question: Question, outcome: Outcome): number {
  if (outcome.kind === 'silent') return question.answers.length;
  if (outcome.kind === 'not-asked') return question.answers.length + 1;
  return Math.min(...outcome.answers.map(({ answer }) => question.answers.indexOf(answer)));
}

/** The rows, sorted; ties go by name, always A to Z. */
export function sortRows(
  rows: readonly TableRow[],
  story: Story,
  sort: Sort,
  collator: Intl.Collator,
): TableRow[] {
  const byName = (a: TableRow, b: TableRow): number => collator.compare(a.actor.name, b.actor.name);
  const key = sort.by;
  const compare = (a: TableRow, b: TableRow): number => {
    if (key === 'name') return byName(a, b);
    if (key === 'group') return collator.compare(a.group, b.group);
    const index = story.questions.findIndex(({ id }) => id === key.question);
    const question = story.questions[index];
    const [left, right] = [a.outcomes[index], b.outcomes[index]];
    return question && left && right ? sortIndex(question, left) - sortIndex(question, right) : 0;
  };
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compare(a, b) || byName(a, b));
}
