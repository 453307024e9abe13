import { findingIf, type Rule } from './rule.ts';

/** No panel is empty: there is something to show of every actor. */
export const rule: Rule = {
  name: 'panels',
  check(story) {
    return story.actors.flatMap(({ id, groups, joined, standing, speaksFor }) =>
      findingIf(
        joined === undefined &&
          standing === undefined &&
          speaksFor === undefined &&
          !story.statements.some(
            ({ about, speaker }) => about.includes(id) || speaker.actor === id,
          ) &&
          !story.context.some(({ about }) => about === id || groups.includes(about)),
        `actor ${id}`,
        'its panel would be empty',
        'Say what it is to the others ("standing"), or leave the actor out.',
      ),
    );
  },
};
