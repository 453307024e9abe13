import type { Actor, Story } from '../content/schema.ts';
import type { Translator } from '../i18n/translator.ts';
import { firstJoined, groupOn } from '../model/membership.ts';

/** An actor's status on the map's date in words: a member since when, or its own `standing` or group. */
export function standingWords(
  story: Story,
  actor: Actor,
  { t, date }: Pick<Translator, 't' | 'date'>,
): string {
  const group = groupOn(story, actor, story.mapDate);
  const { joined, standing } = actor;
  if (standing) return standing;
  if (!group?.byAccession || !joined) return group?.label ?? '';
  return group.founding && joined === firstJoined(story)
    ? group.founding
    : t('panel.since', { group: group.label, date: date(joined) });
}
