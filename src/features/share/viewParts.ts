import type { Question, Story } from '../../content/schema.ts';
import { positionLabels } from '../../i18n/answerWords.ts';
import { answerLegend } from '../../i18n/pictureLegend.ts';
import type { TFunction, Translator } from '../../i18n/translator.ts';
import { visibleLinks } from '../../model/arcs.ts';
import { actorOf, outcomeOf, questionOf } from '../../model/positions.ts';
import { rollCall } from '../../model/rollCall.ts';
import type { Scene } from '../../model/scene.ts';
import { type Choice, selectedActor } from '../../model/selection.ts';
import { pageTitle } from '../../panels/pageWords.ts';
import { summaryPieces } from '../../panels/summaryPieces.ts';
import type { CiteAndSaveKey } from './citation.ts';
import type { ViewParts } from './SavedView.tsx';

/**
 * What a saved view says beside its map.
 *
 * @param scene what is shown while no single actor is selected
 * @param link the address of the view
 */
export function viewParts(
  story: Story,
  choice: Choice,
  scene: Scene | null,
  link: string,
  translator: Translator,
  t: TFunction<CiteAndSaveKey>,
): ViewParts {
  const question = questionOf(story, choice.question);
  const call = rollCall(story, question, story.mapDate);
  const { publisher, headline } = story.article;
  const date = translator.date(story.mapDate);
  return {
    title: pageTitle(story, choice),
    story: story.title,
    question: question.title,
    selected: selectedWords(story, question, choice, translator, t),
    summary: summaryPieces(question, call, translator)
      .map(({ words }) => words)
      .join(''),
    legend: answerLegend(story, question, translator),
    groups: story.groups
      .filter(({ outline }) => outline !== 'none')
      .map(({ outline, plural }) => ({ outline, words: plural })),
    links: visibleLinks(story, question, selectedActor(choice.selection), scene).flatMap((one) =>
      one.number === null ? [] : { number: one.number, words: one.link.label },
    ),
    foot: [
      t('view.source', { publisher, headline }),
      t('view.asOf', { date }),
      translator.t('about.credits'),
      link,
    ],
  };
}

function selectedWords(
  story: Story,
  question: Question,
  { selection }: Choice,
  translator: Translator,
  t: TFunction<CiteAndSaveKey>,
): string | null {
  const actor = actorOf(story, selectedActor(selection));
  if (!actor) return null;
  const { t: tPage } = translator;
  const outcome = outcomeOf(story, question, actor, story.mapDate);
  if (outcome.kind === 'not-asked') return actor.name;
  const says =
    outcome.kind === 'silent'
      ? tPage('panel.unreported')
      : translator.list(positionLabels(outcome, translator));
  return t('view.chosen', { name: actor.name, says });
}
