import type { Story } from '../content/schema.ts';
import { positionLabels } from '../i18n/answerWords.ts';
import type { Translator } from '../i18n/translator.ts';
import { actorOf, outcomeOf, questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { type Choice, selectedActor } from '../model/selection.ts';
import { summaryPieces } from './summaryPieces.ts';

type Chosen = Pick<Choice, 'question' | 'selection'>;

/** Words with a full stop behind them, unless they end with a stop, or with a stop within a quotation. */
export const sentence = (words: string): string =>
  /[.?!]\p{Pf}?$/u.test(words) ? words : `${words}.`;

/** A page's title: the chosen actor, else the question unless it is the first, before the story's title. */
export function pageTitle(story: Story, { question, selection }: Chosen): string {
  const shown = questionOf(story, question);
  const actor = actorOf(story, selectedActor(selection));
  const about = actor?.name ?? (shown === story.questions[0] ? null : shown.title);
  return about === null ? story.title : `${about} · ${story.title}`;
}

/** What a page says to a reader who has only its link: the positions of its actor, or all on its question. */
export function pageDescription(
  story: Story,
  { question, selection }: Chosen,
  translator: Translator,
): string {
  const { t } = translator;
  const shown = questionOf(story, question);
  const actor = actorOf(story, selectedActor(selection));
  if (!actor) {
    const pieces = summaryPieces(shown, rollCall(story, shown, story.mapDate), translator);
    return `${shown.title} ${pieces.map(({ words }) => words).join('')}`;
  }
  const answers = story.questions.flatMap((one) => {
    const labels = positionLabels(outcomeOf(story, one, actor, story.mapDate), translator);
    return labels.length > 0 ? [`${one.title} ${labels.join(', ')}.`] : [];
  });
  const silent = outcomeOf(story, shown, actor, story.mapDate).kind === 'silent';
  return `${actor.name}. ${answers.join(' ') || t(silent ? 'panel.unreported' : 'panel.uncovered')}`;
}
