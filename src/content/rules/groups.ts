import { findingIf, type Rule } from './rule.ts';

/** Countries and organisations are in a group: lists are made of groups. */
export const rule: Rule = {
  name: 'groups',
  check(story) {
    return story.actors.flatMap(({ id, kind, groups }) =>
      findingIf(
        kind !== 'person' && groups.length === 0,
        `actor ${id}`,
        'it is in no group, and would be listed nowhere',
        `Write in "groups" what it is: ${story.groups.map((group) => group.id).join(', ')}; or add a group.`,
      ),
    );
  },
};
