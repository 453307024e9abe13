import type { Story } from '../content/schema.ts';
import { positionLabel } from '../i18n/positionLabels.ts';
import type { Translator } from '../i18n/translator.ts';
import { actorOf, outcomeOf, questionOf } from '../model/positions.ts';
import { rollCall } from '../model/rollCall.ts';
import { type Choice, selectedActor } from '../model/selection.ts';
import { summaryPieces } from './summaryPieces.ts';

type Chosen = Pick<Choice, 'question' | 'selection'>;

/** Words with a full stop behind them, unless they end with a mark, or a mark within a quotation. */
export const sentence = (words: string): string =>
  /[.?!]\p{Pf}?$/u.test(words) ? words : `${words}.`;

/** What a page is called: who is chosen, else the question if it is another than the first. */
export function pageTitle(story: Story, { question, selection }: Chosen): string {
  const asked = questionOf(story, question);
  const actor = actorOf(story, selectedActor(selection));
  const about = actor?.name ?? (asked === story.questions[0] ? null : asked.title);
  return about === null ? story.title : `${about} · ${story.title}`;
}

/** For who has only the link: the positions of the page's actor, or all on the page's question. */
export function pageDescription(
  story: Story,
  { question, selection }: Chosen,
  translator: Translator,
): string {
  const { t } = translator;
  const asked = questionOf(story, question);
  const actor = actorOf(story, selectedActor(selection));
  if (!actor) {
    const pieces = summaryPieces(asked, rollCall(story, asked, story.mapDate), translator);
    return `${asked.title} ${pieces.map(({ words }) => words).join('')}`;
  }
  const answers = story.questions.flatMap((one) => {
    const outcome = outcomeOf(story, one, actor, story.mapDate);
    if (outcome.kind !== 'answered') return [];
    return [
      `${one.title} ${outcome.answers.map((held) => positionLabel(held, translator)).join(', ')}.`,
    ];
  });
  const silent = outcomeOf(story, asked, actor, story.mapDate).kind === 'silent';
  return `${actor.name}. ${answers.join(' ') || t(silent ? 'panel.unreported' : 'panel.uncovered')}`;
}
