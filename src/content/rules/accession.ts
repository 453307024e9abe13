import { type Finding, findingIf, type Rule } from './rule.ts';

/** Membership on the map's date follows from the date of joining alone. */
export const rule: Rule = {
  name: 'accession',
  check(story) {
    const groups = story.groups.filter((group) => group.byAccession);
    const [accession] = groups;
    return [
      ...findingIf(
        groups.length > 1,
        'groups',
        'more than one group is by accession',
        'An actor has one date of joining: keep one such group.',
      ),
      ...findingIf(
        accession !== undefined && !story.context.some((entry) => entry.accession),
        'context',
        `nothing says from where the dates of joining the ${accession?.plural} are`,
        'Give the context that names their source "accession": true.',
      ),
      ...story.actors.flatMap((actor): Finding[] => {
        const listed = accession !== undefined && actor.groups.includes(accession.id);
        const joined = actor.joined !== undefined && actor.joined <= story.mapDate;
        const entry = `actor ${actor.id}`;
        return [
          ...findingIf(
            listed && !joined,
            entry,
            actor.joined === undefined
              ? `it is listed as a ${accession?.label}, but no date says when it joined`
              : `it is listed as a ${accession?.label}, but had not joined by ${story.mapDate}`,
            actor.joined === undefined
              ? 'Add "joined", the date, or take it out of the group.'
              : 'Take it out of the group, or correct its date of joining.',
          ),
          ...findingIf(
            joined && !listed,
            entry,
            `it joined on ${actor.joined}, but is not listed as a ${accession?.label ?? 'member'}`,
            'List the group, or correct its date of joining.',
          ),
          ...findingIf(
            listed && actor.groups.length > 1,
            entry,
            'a member is in another group too',
            'Who has joined is in the one group.',
          ),
        ];
      }),
    ];
  },
};
