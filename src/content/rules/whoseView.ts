import { type Finding, findingIf, type Rule } from './rule.ts';

/** A statement is the view of its speaker's actor, or of an actor that it is about. */
export const rule: Rule = {
  name: 'views',
  check(story) {
    return story.statements.flatMap((statement): Finding[] => {
      const { speaker, viewOf = [] } = statement;
      const entry = `statement ${statement.id}`;
      const unquoted = statement.kind === 'reported' || statement.kind === 'implicit';
      return [
        ...viewOf
          .filter((actor) => speaker.actor !== actor && !statement.about.includes(actor))
          .map((actor) => ({
            entry,
            problem: `it is said to be the view of ${actor}, who neither speaks in it nor is its subject`,
            fix: `Add ${actor} to "about", or take it out of "viewOf".`,
          })),
        ...viewOf
          .filter((actor) => !unquoted && speaker.actor !== actor)
          .map((actor) => ({
            entry,
            problem: `${speaker.name} speaks, but it is said to be the view of ${actor}`,
            fix: 'What one says of another is no view of the other: correct "viewOf".',
          })),
        ...findingIf(
          statement.kind === 'implicit' && speaker.kind !== 'newspaper',
          entry,
          'it is implicit, but somebody other than the newspaper says so',
          'Implicit is only what the article itself calls so: the newspaper speaks.',
        ),
        ...findingIf(
          !unquoted && speaker.kind === 'newspaper',
          entry,
          'it is somebody’s speech, but the newspaper is given as the speaker',
          'Name who said it, or make its kind "reported".',
        ),
      ];
    });
  },
};
