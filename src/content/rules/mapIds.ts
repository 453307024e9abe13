import { didYouMean } from '../didYouMean.ts';
import type { Actor } from '../schema.ts';
import { fold } from '../text.ts';
import { type Finding, findingIf, type Rule, type RuleEnv } from './rule.ts';

/** What the map draws has a shape: countries have land, links have ends, regions are rectangles. */
export const rule: Rule = {
  name: 'mapIds',
  check(story, env) {
    const { lands } = env;
    const actors = new Map(story.actors.map((actor) => [actor.id, actor]));
    return [
      ...story.actors.flatMap(({ id, kind, name }) =>
        findingIf(
          kind === 'country' && lands?.has(id) === false,
          `actor ${id}`,
          'the map has no shape of this id',
          `${meantCode(id, name, lands ?? new Map())}Use the country's ISO 3166-1 alpha-3 code; who is no country has another "kind".`,
        ),
      ),
      ...story.actors.flatMap((actor) => wrongNames(actor, story.article.language, env)),
      ...story.links.flatMap((link) =>
        link.ends.flatMap((end) => {
          const actor = actors.get(end);
          return findingIf(
            actor !== undefined && actor.kind !== 'country' && actor.seat === undefined,
            `link ${link.id}`,
            `it ends at ${end}, which is nowhere on the map`,
            'Give the organisation a seat, or end the link at a place.',
          );
        }),
      ),
      ...[
        ...story.regions.map((box) => ({ entry: `area ${box.id}`, box })),
        ...story.steps.map(({ id, camera }) => ({ entry: `step ${id}, its camera`, box: camera })),
      ].flatMap(({ entry, box }) =>
        findingIf(
          box.west >= box.east || box.south >= box.north || box.east - box.west > 360,
          entry,
          'its box is turned around or wider than the world',
          'West is less than east, south less than north; east may run past 180.',
        ),
      ),
      ...findingIf(
        story.regions.length === 0,
        'regions',
        'there is none',
        'Give at least the opening view, as { "id": "all", "label": "All of it", "west": -112, "south": -56, "east": -2, "north": 5 }.',
      ),
    ];
  },
};

/** The code that was meant, found by the name first. */
function meantCode(id: string, name: string, lands: ReadonlyMap<string, string>): string {
  const named = [...lands].find(([, shape]) => shape.toLowerCase() === name.toLowerCase());
  return named ? `${name} is ${named[0]}. ` : didYouMean(id, lands.keys());
}

/** A country's name under another country's code. */
function wrongNames(
  { id, kind, name }: Actor,
  language: string,
  { lands, iso2 }: RuleEnv,
): Finding[] {
  if (kind !== 'country' || lands?.has(id) !== true) return [];
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const isCalled = (code: string): boolean => {
    const region = iso2?.get(code);
    return [lands.get(code), region && regions.of(region)].some(
      (one) => one !== undefined && fold(one) === fold(name),
    );
  };
  if (isCalled(id)) return [];
  const other = [...lands.keys()].find(isCalled);
  return findingIf(
    other !== undefined,
    `actor ${id}`,
    `${id} is the code of ${lands.get(id)}, and its name is "${name}"`,
    `${name} is ${other}: correct the id, or the name.`,
  );
}
