import { join, relative } from 'node:path';
import { printBlank } from '../content/blanks.ts';
import { blanksIn, checkAll } from '../content/check.ts';
import { printProblem } from '../content/rules/rule.ts';
import { projectRoot, storyDir } from './storySource.ts';

/** What a check of the story before the build found. */
export interface PreflightResult {
  /** Whether nothing may be built of it. */
  readonly fails: boolean;
  /** What is wrong or missing, in several lines; `''` where nothing is. */
  readonly message: string;
}

/**
 * Whether the story may be shown. One that fails its checks is never; one with parts that are still to
 * be written only as a draft, which every page then says, so that none is published by oversight.
 *
 * @param draftAllowed whether a story with parts still to be written will do
 */
export function preflight(draftAllowed: boolean): PreflightResult {
  const folder = relative(projectRoot, storyDir);
  const problems = checkAll([folder]);
  if (problems.length > 0) {
    return {
      fails: true,
      message: ['The story fails its checks:', ...problems.map(printProblem)].join('\n'),
    };
  }
  const blanks = blanksIn(folder);
  if (blanks.length === 0) return { fails: false, message: '' };
  return {
    fails: !draftAllowed,
    message: [
      `Still to be written in ${join(folder, 'story.json')}, ${blanks.length} in all:`,
      ...blanks.map((blank) => `  ${printBlank(blank)}`),
      draftAllowed
        ? 'It is shown as a draft: the title of every page says so.'
        : 'A story is published whole. To build it as it is, marked as a draft: DRAFT=1 before the command.',
    ].join('\n'),
  };
}
