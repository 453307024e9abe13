import type { Story } from '../../content/schema.ts';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import type { Translator } from '../../i18n/translator.ts';
import { actorOf } from '../../model/positions.ts';
import { comparedActors, type Selection } from '../../model/selection.ts';
import { paragraphWords } from '../../panels/StatementItem.tsx';
import { nameInSentence } from '../../panels/summaryPieces.ts';

/** The title of a selection that is no actor; `''` for an actor or nothing. */
export function selectionTitle(story: Story, selection: Selection, translator: Translator): string {
  const { capital, date, list, fixedT } = translator;
  const t = fixedT(WORDS);
  switch (selection.kind) {
    case 'paragraph':
      return t('paragraph.title', { place: capital(paragraphWords(selection.id, translator)) });
    case 'compare':
      return capital(
        list(
          comparedActors(selection.id)
            .flatMap((id) => actorOf(story, id) ?? [])
            .map(nameInSentence),
        ),
      );
    case 'step':
      return story.steps.find(({ id }) => id === selection.id)?.title ?? '';
    case 'date':
      return t('timeline.title', {
        group: story.groups.find(({ byAccession }) => byAccession)?.plural ?? '',
        date: date(selection.id),
      });
    default:
      return '';
  }
}
