import { type Finding, findingIf, type Rule } from './rule.ts';

/** Persons have an office, the same everywhere; leaders are named in the paragraph cited for them. */
export const rule: Rule = {
  name: 'speakers',
  check(story, { article }) {
    const leaders = story.actors.flatMap(({ id, leader }) =>
      leader === undefined ? [] : [{ ...leader, actor: id }],
    );
    const paragraphs = story.paragraphs.map(({ id }) => id);
    return [
      ...leaders.flatMap(({ actor, name, paragraph }) => [
        ...findingIf(
          !paragraphs.includes(paragraph),
          `actor ${actor}`,
          `its leader is named in ${paragraph}, which the article does not have`,
          'Name the paragraph that gives the office.',
        ),
        ...findingIf(
          article?.get(paragraph)?.includes(name) === false,
          `actor ${actor}`,
          `paragraph ${paragraph} does not name ${name}`,
          'Name the paragraph that does; leaders whom the article does not name are left out.',
        ),
      ]),
      ...story.statements.flatMap(({ id, speaker }): Finding[] => {
        const entry = `statement ${id}`;
        const leader = leaders.find(({ name }) => name === speaker.name);
        return [
          ...findingIf(
            speaker.kind === 'person' && speaker.office === undefined,
            entry,
            `${speaker.name} speaks without an office`,
            'Add the "office" in which the article names them.',
          ),
          ...findingIf(
            leader !== undefined &&
              leader.office !== speaker.office &&
              !(speaker.kind === 'person' && speaker.office === undefined),
            entry,
            `${speaker.name} is ${speaker.office ?? 'without an office'} here and ${leader?.office} elsewhere`,
            `Write "office": "${leader?.office}", or correct the leader of ${leader?.actor}.`,
          ),
        ];
      }),
      ...story.actors.flatMap(({ id, kind, speaksFor, groups }) => [
        ...findingIf(
          (kind === 'person') !== (speaksFor !== undefined),
          `actor ${id}`,
          kind === 'person' ? 'nobody’s panel shows this person' : 'it speaks for another',
          'A person, and only a person, has "speaksFor".',
        ),
        ...findingIf(
          kind === 'person' && groups.length > 0,
          `actor ${id}`,
          'a person is in a group',
          'Groups are of countries and organisations: persons are not counted.',
        ),
      ]),
    ];
  },
};
