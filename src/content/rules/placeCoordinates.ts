import type { Place } from '../schema.ts';
import { type Finding, findingIf, type Rule, type RuleEnv } from './rule.ts';

/** How far from its country's land a place may lie, in kilometres: borders are simplified. */
const OFFSHORE = 100;

/**
 * A place lies in the country that it is said to be in, and the statements that it cites are not taken
 * for that country's view.
 */
export const rule: Rule = {
  name: 'placeCoordinates',
  check(story, { landDistance }) {
    const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
    return story.places.flatMap((place) => [
      ...tooFar(place, landDistance),
      ...place.statements.flatMap((id) =>
        findingIf(
          place.in !== undefined && statements.get(id)?.viewOf?.includes(place.in) === true,
          `place ${place.id}`,
          `it cites statement ${id}, which is the view of ${place.in}`,
          'A venue is no government: cite what happened or was to happen there.',
        ),
      ),
    ]);
  },
};

function tooFar({ id, at, in: land }: Place, landDistance: RuleEnv['landDistance']): Finding[] {
  if (land === undefined) return [];
  const away = landDistance?.(land, at);
  return findingIf(
    away !== undefined && away > OFFSHORE,
    `place ${id}`,
    `it is said to be in ${land}, and stands ${Math.round(away ?? 0)} km from its land`,
    `Correct "at", which is [longitude, latitude], or "in".`,
  );
}
