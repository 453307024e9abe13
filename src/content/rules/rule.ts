import type { Article } from '../article.ts';
import type { Lock } from '../lockFormat.ts';
import type { Position, Story } from '../schema.ts';

/** What is wrong with one entry of a story, and what to do about it. */
export interface Finding {
  /** Which entry, by its kind and id: `statement p4-name`. */
  readonly entry: string;
  readonly problem: string;
  readonly fix: string;
}

/** A finding with the file that it is in. */
export interface Problem extends Finding {
  readonly file: string;
}

/** A problem as a line of text. */
export function printProblem({ file, entry, problem, fix }: Problem): string {
  const stop = /[.!?]$/u.test(problem) ? '' : '.';
  return `${file} › ${entry}: ${problem}${stop} Fix: ${fix}`;
}

/** What a rule may use beside the story. Checks against an absent member are skipped. */
export interface RuleEnv {
  readonly lock?: Lock | undefined;
  /** The ids that have a shape on the map, with their names. */
  readonly lands?: ReadonlyMap<string, string> | undefined;
  /** The two-letter codes of those ids, by which a country's name is known in any language. */
  readonly iso2?: ReadonlyMap<string, string> | undefined;
  /** How far a point lies from a country's land, in kilometres. */
  readonly landDistance?: ((id: string, at: [number, number]) => number | undefined) | undefined;
  readonly article?: Article | undefined;
  /** Today's date, as 2031-05-13. */
  readonly today?: string | undefined;
  /** The story's folder, for the commands that a fix names. */
  readonly folder?: string | undefined;
}

/** The command that makes a story's lock again, as an editor types it. */
export function lockCommand({ folder = 'STORY' }: RuleEnv): string {
  return `npm run content:lock -- path/to/article.txt ${folder}`;
}

/** A check of one thing that must hold in every story and that the schema cannot ensure. */
export interface Rule {
  readonly name: string;
  check(story: Story, env: RuleEnv): Finding[];
}

/** The entry of a position, which has no id: its actor, question and answer name it. */
export function positionEntry({ actor, question, answer }: Position): string {
  return `position ${actor} ${question} ${answer}`;
}

/** An array of one finding if the condition holds, else none: for `flatMap`. */
export function findingIf(holds: boolean, entry: string, problem: string, fix: string): Finding[] {
  return holds ? [{ entry, problem, fix }] : [];
}
