import { type Edition, translatorOf } from '../../app/editions.ts';
import { sceneOfSelection } from '../../app/lazy/sceneOfSelection.ts';
import { selectionTitle } from '../../app/lazy/selectionTitle.ts';
import type { Actor, Question, Story } from '../../content/schema.ts';
import { positionLabel } from '../../i18n/answerWords.ts';
import {
  answerLegend,
  answerSymbol,
  type LegendEntry,
  silenceEntry,
} from '../../i18n/pictureLegend.ts';
import words from '../../i18n/socialImages/en.json' with { type: 'json' };
import type { Translator } from '../../i18n/translator.ts';
import { compare } from '../../model/comparison.ts';
import { groupOn } from '../../model/membership.ts';
import { actorAndSpokespersons, type PanelAnswer, panelView } from '../../model/panelView.ts';
import { actorOf, outcomeOf, questionOf } from '../../model/positions.ts';
import { rollCall } from '../../model/rollCall.ts';
import type { Scene } from '../../model/scene.ts';
import { comparedActors, type Selection, selectedActor } from '../../model/selection.ts';
import { statementsIn } from '../../model/statements.ts';
import { accessionSource } from '../../model/timeline.ts';
import { choiceOfPath } from '../../model/urlState.ts';
import { sentence } from '../../panels/pageWords.ts';
import { standingWords } from '../../panels/standingWords.ts';
import { summaryPieces } from '../../panels/summaryPieces.ts';
import type { Block, QuoteBlock } from './block.ts';
import { quoteBlocks } from './quoteBlock.ts';
import { readingBlocks } from './readingBlocks.ts';

/** Exactly what a page's image says, and of which question and actor its map is. */
export interface ImageView {
  /** The story that its map tells: a day's is another than the page's. */
  readonly displayed: Story;
  /** What its map shows for a choice of more than one actor. */
  readonly scene: Scene | null;
  readonly question: Question;
  readonly actor: Actor | null;
  readonly story: string;
  readonly headline: string;
  /** What may stand behind the headline, the fullest first. */
  readonly standings: readonly string[];
  /** The most important first: those that have room are shown, each of them whole. */
  readonly blocks: readonly Block[];
  readonly legend: readonly LegendEntry[];
  readonly source: string;
  /** The image in words, for who does not see it. */
  readonly alt: string;
}

/** What the image of a page says. Pure. */
export function imageView(edition: Edition, path: string): ImageView {
  const { story } = edition;
  const translator = translatorOf(edition);
  const t = translator.fixedT(words);
  const { question: asked, selection } = choiceOfPath(path, story);
  const scene = sceneOfSelection(story, selection, translator);
  const displayed = scene?.displayed ?? story;
  const question = questionOf(displayed, asked);
  const actor = actorOf(story, selectedActor(selection));
  const pieces = summaryPieces(
    question,
    rollCall(displayed, question, displayed.mapDate),
    translator,
  );
  const summary: Block[] = bearsOn(displayed, question, selection)
    ? [{ kind: 'summary', pieces }]
    : [];
  const blocks = actor
    ? [...actorBlocks(story, actor, question, translator), ...summary]
    : [...readingBlocks(story, selection, translator), ...summary];
  const title = selectionTitle(story, selection, translator) || question.title;
  return {
    displayed,
    scene,
    question,
    actor,
    story: story.title,
    headline: actor?.name ?? title,
    standings: actor ? standingsOf(story, actor, translator) : [],
    blocks,
    legend: answerLegend(displayed, question, translator),
    source: sourceOf(story, selection, actor, translator),
    alt: t('picture.alt', { words: altOf(actor, title, blocks) }),
  };
}

/** Whether a question has to do with what is chosen: else its sentence is not beside it. */
function bearsOn(story: Story, question: Question, selection: Selection): boolean {
  const positions = story.positions.filter((position) => position.question === question.id);
  switch (selection.kind) {
    case 'actor': {
      const actor = actorOf(story, selection.id);
      const voices = actor ? actorAndSpokespersons(story, actor) : [];
      return voices.some(
        (voice) => outcomeOf(story, question, voice, story.mapDate).kind !== 'not-asked',
      );
    }
    case 'paragraph': {
      const cited = [...positions, ...question.notes].flatMap(({ statements }) => statements);
      return statementsIn(story, selection.id).some(({ id }) => cited.includes(id));
    }
    case 'compare':
      return compare(story, comparedActors(selection.id)).questions.some(
        (compared) => compared.question === question,
      );
    default:
      return question.answers.length > 0;
  }
}

function standingsOf(story: Story, actor: Actor, words: Translator): string[] {
  const group = groupOn(story, actor, story.mapDate);
  return [...new Set([standingWords(story, actor, words), group?.label ?? ''])].filter(Boolean);
}

/** What an actor answered, the map's question first, and a quote of its own. */
function actorBlocks(
  story: Story,
  actor: Actor,
  question: Question,
  translator: Translator,
): Block[] {
  const { t } = translator;
  const view = panelView(story, actor, question.id, story.mapDate);
  const shown = view.answers.filter(
    ({ question: asked, outcome }) => asked === question || outcome.kind === 'answered',
  );
  return [
    ...shown.map((answer) => answerBlock(answer, translator)),
    ...(view.answers.length === 0 ? [note(t('panel.uncovered'))] : []),
    ...(view.mentioned ? [] : [note(t('panel.notMentioned'))]),
    ...quotesOf(story, actor, question, translator),
  ];
}

const note = (words: string): Block => ({ kind: 'note', words });

function answerBlock({ question, outcome, by }: PanelAnswer, translator: Translator): Block {
  const { t } = translator;
  const asked = [question.title, ...(by ? [t('panel.by', { name: by.name })] : [])].join(' ');
  if (outcome.kind !== 'answered') {
    return { kind: 'silence', question: asked, entry: silenceEntry(t('panel.unreported')) };
  }
  const entries = outcome.answers.map((held) => ({
    symbol: answerSymbol(question, held.answer),
    words: positionLabel(held, translator),
  }));
  return { kind: 'answer', question: asked, entries };
}

/** A quote that begins in the middle of somebody's sentence does not stand by itself. */
const BEGINS_A_SENTENCE = /^\P{L}*\p{Lu}/u;

/** What an actor, or who speaks for it, was quoted with. */
function quotesOf(story: Story, actor: Actor, question: Question, translator: Translator): Block[] {
  const voices = new Set(actorAndSpokespersons(story, actor).map(({ id }) => id));
  return panelView(story, actor, question.id, story.mapDate).statements.flatMap(
    (statement): Block[] => {
      const { quote, speaker } = statement;
      const isTheirs = speaker.actor && voices.has(speaker.actor);
      return quote && isTheirs && BEGINS_A_SENTENCE.test(quote)
        ? quoteBlocks(story, statement, translator)
        : [];
    },
  );
}

/** Whose words and facts the image is made of, since it travels alone. */
function sourceOf(
  story: Story,
  selection: Selection,
  actor: Actor | null,
  { date, fixedT }: Translator,
): string {
  const t = fixedT(words);
  const by = accessionSource(story);
  const { publisher } = story.article;
  const source = t('picture.source', { publisher, date: date(story.mapDate) });
  if (!by) return source;
  if (selection.kind === 'date') {
    return t('picture.elsewhere', { source: by, date: date(selection.id) });
  }
  // Who has joined, or is to, is shown with a standing that the article does not give.
  if (actor?.joined === undefined) return source;
  const body = story.actors.find(
    ({ kind, name }) => kind === 'organisation' && by.startsWith(name),
  );
  return t('picture.membership', { source, by: body?.name ?? by });
}

/** The question's summary, what the actor answered, or what is read beside the map. */
function altOf(actor: Actor | null, title: string, blocks: readonly Block[]): string {
  const said = blocks.flatMap((block, i) => {
    if (block.kind === 'summary') {
      return actor ? [] : [block.pieces.map(({ words }) => words).join('')];
    }
    if (block.kind === 'answer') {
      return [`${block.question} ${block.entries.map(({ words }) => words).join(', ')}.`];
    }
    if (block.kind === 'silence') return [`${block.question} ${block.entry.words}`];
    if (block.kind === 'note') return [block.words];
    return actor ? [] : [quoteAlt(block, blocks[i - 1])];
  });
  return [sentence(actor?.name ?? title), ...said].join(' ');
}

/** A quote behind who says it, unless that is told by the one before, and in the reader's language too. */
function quoteAlt(quote: QuoteBlock, before: Block | undefined): string {
  const goesOn = before?.kind === 'quote' && before.said === quote.said;
  const words = [quote.words, quote.translation].filter(Boolean).join(' ');
  return sentence(goesOn ? words : `${quote.said}: ${words}`);
}
