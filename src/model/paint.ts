import type { Actor, Answer, Group, Question, Story } from '../content/schema.ts';
import type { LandIndex } from './borders.ts';
import { groupOn } from './membership.ts';
import type { AnswerColour } from './palette.ts';
import { type PatternName, tileOf, tilePath } from './patterns.ts';
import { outcomeOf } from './positions.ts';

/**
 * The look of an answer, of silence, or of land without either. Both maps, the legend and the panels take
 * it from here, so that a colour means the same on the map and beside it.
 */
export interface Fill {
  /** Stable name of the look: the static map's pattern and the live map's image have it in their ids. */
  readonly key: string;
  readonly colour: AnswerColour | 'silent' | 'land' | 'subject' | 'ink';
  readonly pattern: PatternName;
}

/** The line around land: its group's, or that of whom the question is about. */
export type Outline = Group['outline'] | 'subject';

/** The outlines that are lines, bottom to top. */
export const OUTLINES = ['steel', 'moss', 'subject'] as const satisfies readonly Outline[];

/** How land is painted: the answer is the fill, the group is the outline. */
export interface ActorPaint {
  /** Whose land it is: an overseas part has another code than its state. */
  readonly actor: string;
  readonly fill: Fill;
  /** The outline of its group; the land of no group has none. */
  readonly outline: Outline;
}

/** The palette's colour for the marks that a look's pattern lays over its own. */
export function markColour({ colour }: Fill): 'silent-mark' | 'mark' {
  return colour === 'silent' ? 'silent-mark' : 'mark';
}

/** The marks of a look's tile, or of several beside each other, as the attributes of an SVG `<path>`. */
export function markPath(fill: Fill, times = 1) {
  const { marks, stroke, opacity } = tileOf(fill.pattern);
  return {
    d: tilePath(fill.pattern, times),
    ...(opacity < 1 && { opacity }),
    stroke: `var(--${markColour(fill)})`,
    strokeWidth: stroke,
    ...(marks.some(({ kind }) => kind === 'dot') && { strokeLinecap: 'round' as const }),
  };
}

export const PLAIN: Fill = { key: 'plain', colour: 'land', pattern: 'solid' };
export const SILENT: Fill = { key: 'silent', colour: 'silent', pattern: 'hatch' };
/** The land of whom a question is about: no answer's look. */
export const SUBJECT: Fill = { key: 'subject', colour: 'subject', pattern: 'solid' };

function fillOf(answer: Answer): Fill {
  return {
    key: answer.pattern === 'solid' ? answer.colour : `${answer.colour}-${answer.pattern}`,
    colour: answer.colour,
    pattern: answer.pattern,
  };
}

/** The scale from a question's answers to their looks. */
export function answerScale({ answers }: Question): (answerId: string) => Fill {
  const fills = new Map(answers.map((answer) => [answer.id, fillOf(answer)]));
  return (answerId) => fills.get(answerId) ?? PLAIN;
}

/** How each actor's land is painted for a question on a day, by actor id. */
export function paintActors(
  story: Story,
  question: Question,
  date: string,
): ReadonlyMap<string, ActorPaint> {
  const fill = answerScale(question);
  const fillFor = (actor: Actor): Fill => {
    if (actor.id === question.about) return SUBJECT;
    const outcome = outcomeOf(story, question, actor, date);
    if (outcome.kind === 'not-asked') return PLAIN;
    if (outcome.kind === 'silent') return SILENT;
    const [first] = outcome.answers;
    // Facts are several a country: symbols beside the name carry them, and the land stays plain.
    return first && question.kind === 'scale' ? fill(first.answer.id) : PLAIN;
  };
  const outlineFor = (actor: Actor): Outline =>
    actor.id === question.about ? 'subject' : (groupOn(story, actor, date)?.outline ?? 'none');
  return new Map(
    story.actors
      .filter(({ kind }) => kind === 'country')
      .map((actor) => [
        actor.id,
        { actor: actor.id, fill: fillFor(actor), outline: outlineFor(actor) },
      ]),
  );
}

/** The same with the overseas parts of each actor's land, which are painted as their state is. */
export function withParts(
  paint: ReadonlyMap<string, ActorPaint>,
  lands: LandIndex,
): ReadonlyMap<string, ActorPaint> {
  return new Map(
    [...paint].flatMap(([code, one]) =>
      [code, ...(lands[code]?.parts ?? [])].map((land) => [land, one] as const),
    ),
  );
}

/** The codes of all land of whom the land of a code belongs to: a state's, and its overseas parts'. */
export function landCodes(paint: ReadonlyMap<string, ActorPaint>, code: string): string[] {
  const actor = paint.get(code)?.actor ?? code;
  const own = [...paint].filter(([, one]) => one.actor === actor).map(([land]) => land);
  return own.length > 0 ? own : [code];
}

/** Every look that a story's questions use, each once: what the renderers prepare patterns for. */
export function allFills(story: Story): Fill[] {
  const fills = [
    PLAIN,
    SILENT,
    SUBJECT,
    ...story.questions.flatMap(({ answers }) => answers.map(fillOf)),
  ];
  return [...new Map(fills.map((fill) => [fill.key, fill])).values()];
}

/** The looks that are on a map, each once: a drawing needs no other patterns. */
export function drawnFills(story: Story, paint: ReadonlyMap<string, ActorPaint>): Fill[] {
  const keys = new Set([...paint.values()].map(({ fill }) => fill.key));
  return allFills(story).filter(({ key }) => keys.has(key));
}
