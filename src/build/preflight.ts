import { join, relative } from 'node:path';
import { printBlank } from '../content/blanks.ts';
import { blanksIn, checkAll } from '../content/check.ts';
import { printProblem } from '../content/rules/rule.ts';
import { projectRoot, storyDir } from './storySource.ts';

/** What there is to say of a story before anything is made of it, and whether that ends the matter. */
export interface Verdict {
  readonly stops: boolean;
  /** `''` where there is nothing to say. */
  readonly words: string;
}

/**
 * Whether the story may be shown. One that fails its checks is never; one with parts that are still to
 * be written only as a draft, which every page then says, so that none is published by oversight.
 *
 * @param drafts whether a draft will do
 */
export function preflight(drafts: boolean): Verdict {
  const folder = relative(projectRoot, storyDir);
  const problems = checkAll([folder]);
  if (problems.length > 0) {
    return {
      stops: true,
      words: ['The story fails its checks:', ...problems.map(printProblem)].join('\n'),
    };
  }
  const blanks = blanksIn(folder);
  if (blanks.length === 0) return { stops: false, words: '' };
  return {
    stops: !drafts,
    words: [
      `Still to be written in ${join(folder, 'story.json')}, ${blanks.length} in all:`,
      ...blanks.map((blank) => `  ${printBlank(blank)}`),
      drafts
        ? 'It is shown as a draft: the title of every page says so.'
        : 'A story is published whole. To build it as it is, marked as a draft: DRAFT=1 before the command.',
    ].join('\n'),
  };
}
