import { findingIf, type Rule } from './rule.ts';
import { proseOf } from './storyProse.ts';

/** Words that take a side stand only in sentences that say whose words they are. */
export const rule: Rule = {
  name: 'loadedWords',
  check(story) {
    return proseOf(story).flatMap(({ entry, text }) =>
      text
        .split(/(?<=[.!?;])\s+/u)
        .flatMap((sentence) =>
          (story.loaded ?? []).flatMap(({ words, whose }) =>
            findingIf(
              startsAWord(sentence, words) && !whose.some((name) => sentence.includes(name)),
              entry,
              `it says "${words}" as if it were ours: ${sentence}`,
              `Say whose words they are (${whose.join(', ')}), or use plain ones.`,
            ),
          ),
        ),
    );
  },
};

function startsAWord(sentence: string, words: string): boolean {
  return ` ${sentence.toLowerCase()}`
    .split(/[^\p{L}\p{N}’]+/u)
    .join(' ')
    .includes(` ${words.toLowerCase()}`);
}
