import type { Actor, Group, Story } from '../content/schema.ts';

/** Whether the story has a group that actors join by accession: only then the map has other days. */
export function hasAccessions({ groups }: Story): boolean {
  return groups.some(({ byAccession }) => byAccession);
}

/** Whether an actor had acceded by a day, that day included. Dates are `YYYY-MM-DD`. */
export function hasJoined(actor: Actor, date: string): boolean {
  return actor.joined !== undefined && actor.joined <= date;
}

/**
 * The groups that an actor belongs to on a day. Membership of a group `byAccession` is computed from the
 * date of joining; an actor that has joined has left its other groups.
 */
export function groupsOn(story: Story, actor: Actor, date: string): Group[] {
  const accession = story.groups.find((group) => group.byAccession);
  if (accession && hasJoined(actor, date)) return [accession];
  return story.groups.filter((group) => group !== accession && actor.groups.includes(group.id));
}

/** The group that says most of an actor on a day, or `null` for one that belongs to none. */
export function groupOn(story: Story, actor: Actor, date: string): Group | null {
  return groupsOn(story, actor, date)[0] ?? null;
}

/** Every actor of a group on a day, in the story's order. */
export function actorsIn(story: Story, groupId: string, date: string): Actor[] {
  return story.actors.filter((actor) =>
    groupsOn(story, actor, date).some((group) => group.id === groupId),
  );
}

/** The day on which the first members joined; `undefined` where nobody did. */
export function firstJoined({ actors }: Pick<Story, 'actors'>): string | undefined {
  return actors.flatMap(({ joined }) => joined ?? []).sort()[0];
}
