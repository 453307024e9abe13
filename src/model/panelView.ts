import type { Actor, Context, Group, Link, Question, Statement, Story } from '../content/schema.ts';
import { groupOn } from './membership.ts';
import { type Outcome, outcomeOf } from './positions.ts';

/** One question as an actor's panel shows it. */
export interface PanelAnswer {
  readonly question: Question;
  readonly outcome: Outcome;
  /** The person whose answer it is, where it is not the actor's own; else `null`. */
  readonly by: Actor | null;
}

/** Exactly what an actor's panel shows on the map's date. */
export interface PanelView {
  readonly actor: Actor;
  readonly group: Group | null;
  /** The questions that cover the actor or on which it has a position; the map's question comes first. */
  readonly answers: readonly PanelAnswer[];
  /** All that the article says of the actor or that it says: what bears on the map's question first. */
  readonly statements: readonly Statement[];
  /** The links that end at the actor, with the other ends that the links' labels do not name. */
  readonly ties: readonly { readonly link: Link; readonly with: readonly string[] }[];
  /** What the article does not report, in the editor's words. */
  readonly gaps: readonly string[];
  readonly context: readonly Context[];
  /** Whether any sentence of the article is about the actor: a statement stands for every such sentence. */
  readonly mentioned: boolean;
}

/** The actors whose words and views stand on an actor's panel: itself, and persons who speak for it. */
export function actorAndSpokespersons(story: Story, actor: Actor): Actor[] {
  return [actor, ...story.actors.filter(({ speaksFor }) => speaksFor === actor.id)];
}

/** What a panel shows for an actor, with the map's question first. */
export function panelView(story: Story, actor: Actor, questionId: string, date: string): PanelView {
  const voices = actorAndSpokespersons(story, actor);
  const ids = new Set(voices.map(({ id }) => id));
  const questions = [
    ...story.questions.filter(({ id }) => id === questionId),
    ...story.questions.filter(({ id }) => id !== questionId),
  ];
  const answers = questions.flatMap((question) =>
    voices.flatMap((voice): PanelAnswer[] => {
      const outcome = outcomeOf(story, question, voice, date);
      return outcome.kind === 'not-asked'
        ? []
        : [{ question, outcome, by: voice === actor ? null : voice }];
    }),
  );
  const group = groupOn(story, actor, date);
  const statements = statementsFor(story, ids, answers, questionId);
  const context = story.context.filter(
    (entry) => !entry.since && (entry.about === actor.id || entry.about === group?.id),
  );
  return {
    actor,
    group,
    answers,
    statements,
    ties: tiesOf(story, actor),
    gaps: story.gaps.filter(({ about }) => ids.has(about)).map(({ text }) => text),
    context,
    mentioned: statements.length > 0,
  };
}

/** An actor's statements: evidence for the question of the map first, then in the article's order. */
function statementsFor(
  story: Story,
  ids: ReadonlySet<string>,
  answers: readonly PanelAnswer[],
  questionId: string,
): Statement[] {
  const cited = new Set(
    answers.flatMap(({ question, outcome }) =>
      question.id === questionId && outcome.kind === 'answered'
        ? outcome.answers.flatMap(({ statements }) => statements.map(({ id }) => id))
        : [],
    ),
  );
  const order = new Map(story.paragraphs.map(({ id }, i) => [id, i]));
  const paragraphIndex = (statement: Statement): number => order.get(statement.paragraph) ?? 0;
  return story.statements
    .filter(
      ({ about, speaker }) =>
        about.some((id) => ids.has(id)) || (speaker.actor !== undefined && ids.has(speaker.actor)),
    )
    .sort(
      (a, b) =>
        Number(cited.has(b.id)) - Number(cited.has(a.id)) || paragraphIndex(a) - paragraphIndex(b),
    );
}

function tiesOf(story: Story, actor: Actor): PanelView['ties'] {
  return story.links
    .filter(({ ends, words }) => !words && ends.includes(actor.id))
    .map((link) => ({
      link,
      with: [...new Set(link.ends)]
        .filter((end) => end !== actor.id)
        .flatMap((end) => {
          const actor = story.actors.find(({ id }) => id === end);
          const name = actor?.name ?? story.places.find(({ id }) => id === end)?.name;
          return name && !isNamedIn(link.label, [name, actor?.short]) ? [name] : [];
        }),
    }));
}

/** Whether a text has one of the names of an actor or a place. */
function isNamedIn(text: string, names: readonly (string | undefined)[]): boolean {
  const words = ` ${text.replaceAll(/[,:;’]/g, ' ')} `;
  return names.some((one) => one !== undefined && words.includes(` ${one} `));
}
