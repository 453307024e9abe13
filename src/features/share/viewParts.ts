import type { Question, Story } from '../../content/schema.ts';
import { answerTitle, positionLabels, unreportedTitle } from '../../i18n/answerWords.ts';
import type { TFunction, Translator } from '../../i18n/translator.ts';
import { escapeHtml } from '../../model/html.ts';
import { answerScale, type Fill, markPath, type Outline, SILENT } from '../../model/paint.ts';
import { actorOf, glyphOf, outcomeOf, questionOf } from '../../model/positions.ts';
import { rollCall } from '../../model/rollCall.ts';
import { type Choice, selectedActor } from '../../model/selection.ts';
import { pageTitle } from '../../panels/pageWords.ts';
import { summaryPieces } from '../../panels/summaryPieces.ts';
import type { CiteAndSaveKey } from './citation.ts';
import { type LegendEntry, MARK, type ViewParts } from './viewSvg.ts';

/** Units of a pattern's two tiles, which fill a mark. */
const TILES = 16;

/**
 * What a picture of the view says beside its map.
 *
 * @param link the address of the view
 */
export function viewParts(
  story: Story,
  choice: Choice,
  link: string,
  translator: Translator,
  t: TFunction<CiteAndSaveKey>,
): Omit<ViewParts, 'map'> {
  const question = questionOf(story, choice.question);
  const call = rollCall(story, question, story.mapDate);
  const { publisher, headline } = story.article;
  const date = translator.date(story.mapDate);
  return {
    title: pageTitle(story, choice),
    story: story.title,
    question: question.title,
    chosen: chosenWords(story, question, choice, translator, t),
    summary: summaryPieces(question, call, translator)
      .map(({ words }) => words)
      .join(''),
    legend: legendOf(story, question, translator),
    foot: [
      t('view.source', { publisher, headline }),
      t('view.asOf', { date }),
      translator.t('about.credits'),
      link,
    ],
  };
}

function chosenWords(
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

/** The answers with how many gave them, silence, and the outlines of groups. */
function legendOf(story: Story, question: Question, translator: Translator): LegendEntry[] {
  const { rows, silent } = rollCall(story, question, story.mapDate);
  const scale = answerScale(question);
  const answers = rows
    .filter(({ actors, uncounted }) => actors.length + uncounted.length > 0)
    .map(
      ({ answer, actors }): LegendEntry => ({
        mark:
          question.kind === 'facts'
            ? glyphMark(glyphOf(question.answers.indexOf(answer)), answer.colour)
            : swatch(scale(answer.id)),
        words: answerTitle(answer, actors.length, translator),
      }),
    );
  const silence: LegendEntry[] =
    silent.length === 0
      ? []
      : [
          {
            mark: swatch(SILENT),
            words: unreportedTitle(silent.length, translator),
          },
        ];
  const outlines = story.groups
    .filter(({ outline }) => outline !== 'none')
    .map(({ outline, plural }): LegendEntry => ({ mark: outlineMark(outline), words: plural }));
  return [...answers, ...silence, ...outlines];
}

function swatch(fill: Fill): string {
  const square = `<rect width="${TILES}" height="${TILES}" fill="var(--${fill.colour})"/>`;
  const view = `<svg width="${MARK}" height="${MARK}" viewBox="0 0 ${TILES} ${TILES}">`;
  if (fill.pattern === 'solid') return `${view}${square}</svg>`;
  const { strokeWidth, ...path } = markPath(fill, 2);
  const attributes = { ...path, ...(strokeWidth && { 'stroke-width': strokeWidth }) };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `${view}${square}<path${written.join('')}/></svg>`;
}

function glyphMark(glyph: string, colour: string): string {
  return `<text x="${MARK / 2}" y="${MARK - 2}" font-size="15" text-anchor="middle" fill="var(--${colour})">${escapeHtml(glyph)}</text>`;
}

function outlineMark(outline: Outline): string {
  const inset = 1.5;
  const side = MARK - 2 * inset;
  return `<rect x="${inset}" y="${inset}" width="${side}" height="${side}" fill="var(--land)" stroke="var(--${outline})" stroke-width="2"/>`;
}
