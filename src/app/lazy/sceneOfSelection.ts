import type { Story } from '../../content/schema.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import type { Translator } from '../../i18n/translator.ts';
import { type Scene, sceneOf } from '../../model/scene.ts';
import type { Selection } from '../../model/selection.ts';
import { storyOnDay } from '../../model/timeline.ts';

/** The scene of a selection that is no single actor; `null` for an actor or nothing. */
export function sceneOfSelection(
  story: Story,
  selection: Selection,
  words: Translator,
): Scene | null {
  if (selection.kind !== 'date') return sceneOf(story, selection);
  const t = words.fixedT(WORDS);
  const date = words.date(selection.id);
  return {
    actors: [],
    statements: [],
    links: [],
    places: [],
    displayed: storyOnDay(story, selection.id, {
      question: t('timeline.question', { date }),
      short: t('timeline.short'),
      member: t('timeline.member'),
      summary: (count) => t('timeline.summary', { count, date }),
    }),
  };
}
