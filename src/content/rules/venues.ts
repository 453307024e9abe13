import { type Rule, when } from './rule.ts';

/** Where something took place says nothing of the country's view: what a place cites is not its. */
export const rule: Rule = {
  name: 'venues',
  check(story) {
    const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
    return story.places.flatMap((place) =>
      place.statements.flatMap((id) =>
        when(
          place.in !== undefined && statements.get(id)?.viewOf?.includes(place.in) === true,
          `place ${place.id}`,
          `it cites statement ${id}, which is the view of ${place.in}`,
          'A venue is no government: cite what happened or was to happen there.',
        ),
      ),
    );
  },
};
