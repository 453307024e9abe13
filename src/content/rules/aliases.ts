import type { Actor, Story } from '../schema.ts';
import { fold, namesIt } from '../text.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

/**
 * By a name a reader finds whom it means. No alias is another actor's name; and two actors share one
 * only where it is short for both, being a word of a name of each (Korea), or names what a link of the
 * story joins them by. Any other is a slip: it was meant for one of them.
 */
export const rule: Rule = {
  name: 'aliases',
  check(story) {
    return story.actors.flatMap((actor, index) =>
      actor.aliases.flatMap((alias): Finding[] => {
        const entry = `actor ${actor.id}`;
        const others = story.actors.filter((other) => other !== actor);
        const named = others.find((other) => namesOf(other).includes(fold(alias)));
        const shared = others.filter((other) =>
          other.aliases.some((one) => fold(one) === fold(alias)),
        );
        return [
          ...findingIf(
            named !== undefined,
            entry,
            `its alias "${alias}" is the name of ${named?.id}`,
            'Take the alias out: who looks for that name would find both.',
          ),
          ...findingIf(
            named === undefined &&
              shared.some((other) => story.actors.indexOf(other) < index) &&
              !isShortFor([actor, ...shared], alias) &&
              !isLink(story, [actor, ...shared], alias),
            entry,
            `its alias "${alias}" is also one of ${shared.map(({ id }) => id).join(' and ')}`,
            'Leave it to whom it means. Two may share a word of both their names, or the label of a link between them.',
          ),
        ];
      }),
    );
  },
};

function namesOf({ name, short }: Actor): string[] {
  return [name, ...(short === undefined ? [] : [short])].map(fold);
}

/** Whether an alias is a word of a longer name of each. */
function isShortFor(actors: readonly Actor[], alias: string): boolean {
  return actors.every(({ name, aliases }) =>
    [name, ...aliases].some((one) => fold(one) !== fold(alias) && namesIt(fold(one), fold(alias))),
  );
}

/** Whether a link whose label has the alias joins all of them. */
function isLink({ links }: Story, actors: readonly Actor[], alias: string): boolean {
  return links.some(
    ({ label, ends }) =>
      namesIt(fold(label), fold(alias)) && actors.every(({ id }) => ends.includes(id)),
  );
}
