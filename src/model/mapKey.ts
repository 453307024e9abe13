import type { Actor, Group, Question, Story } from '../content/schema.ts';
import type { LandIndex } from './borders.ts';
import { groupOn } from './membership.ts';
import { type ActorPaint, type Fill, type Outline, PLAIN, SILENT, SUBJECT } from './paint.ts';
import { actorOf } from './positions.ts';
import { smallLand } from './smallLand.ts';

/**
 * What the map shows beside its answers, which the legend has: each entry is a swatch of land, with its
 * outline, or a dot; a remark has none.
 */
export type MapKeyEntry = { readonly id: string } & (
  | { readonly kind: 'plain'; readonly fill: Fill; readonly outline: Outline }
  | {
      readonly kind: 'group';
      readonly fill: Fill;
      readonly outline: Outline;
      /** Whose land has the outline. */
      readonly groups: readonly Group[];
    }
  | {
      readonly kind: 'subject';
      readonly fill: Fill;
      readonly outline: Outline;
      readonly actor: Actor;
    }
  | { readonly kind: 'dot'; readonly fill: Fill }
  | { readonly kind: 'parts' }
);

/** What is on the map as it is drawn. */
export interface DrawnMap {
  readonly paint: ReadonlyMap<string, ActorPaint>;
  /** The lands of the story's actors. */
  readonly lands: LandIndex;
  /** Codes of the land that is drawn. */
  readonly codes: readonly string[];
  /** CSS pixels in a degree of longitude at the equator. */
  readonly scale: number;
}

/** What the key of a question's map explains, in the order of its importance. */
export function keyOf(story: Story, question: Question, map: DrawnMap): MapKeyEntry[] {
  const { paint, lands, codes, scale } = map;
  const subject = question.about === undefined ? null : actorOf(story, question.about);
  const hasParts = codes.some((code) => {
    const one = paint.get(code);
    return one && one.actor !== code && one.fill !== PLAIN;
  });
  const [dot] = smallLand(paint, lands, scale);
  return [
    ...(subject
      ? [
          {
            id: 'subject',
            kind: 'subject',
            fill: SUBJECT,
            outline: 'subject',
            actor: subject,
          } as const,
        ]
      : []),
    ...(['moss', 'steel'] as const).flatMap((outline): MapKeyEntry[] => {
      const groups = groupsOutlined(story, outline, paint);
      const fill = [...paint.values()].some((one) => one.outline === outline && one.fill === SILENT)
        ? SILENT
        : PLAIN;
      return groups.length > 0 ? [{ id: outline, kind: 'group', fill, outline, groups }] : [];
    }),
    ...(dot ? [{ id: 'dot', kind: 'dot', fill: dot.fill } as const] : []),
    { id: 'plain', kind: 'plain', fill: PLAIN, outline: 'none' },
    ...(hasParts ? [{ id: 'parts', kind: 'parts' } as const] : []),
  ];
}

/** The groups whose actors' land has an outline on the map. */
function groupsOutlined(
  story: Story,
  outline: Outline,
  paint: ReadonlyMap<string, ActorPaint>,
): Group[] {
  const groups = story.actors.flatMap((actor) =>
    paint.get(actor.id)?.outline === outline ? (groupOn(story, actor, story.mapDate) ?? []) : [],
  );
  return [...new Set(groups)];
}
