import { normalise, sha256 } from '../text.ts';
import { findingIf, lockCommand, type Rule } from './rule.ts';

/** The headline is the article's, letter for letter. */
export const rule: Rule = {
  name: 'headline',
  check(story, env) {
    const { headline } = story.article;
    const printed = env.article?.get('H');
    const locked = env.lock?.paragraphs.find(({ id }) => id === 'H');
    const problem = `its headline is not, letter for letter, the article’s: ${headline}`;
    if (printed !== undefined) {
      return findingIf(
        printed !== headline,
        'article',
        problem,
        `The article prints ‹${printed}›: correct "headline", or the text file.`,
      );
    }
    return findingIf(
      locked !== undefined && locked.sha256 !== sha256(normalise(headline)),
      'article',
      problem,
      `Correct "headline" from the article. If that has another one now, run ${lockCommand(env)}.`,
    );
  },
};
