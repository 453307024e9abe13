import type { Actor, Place, Question, Story } from '../content/schema.ts';
import type { Arc } from './arcs.ts';
import type { LandIndex } from './borders.ts';
import type { UnplacedLabel } from './labelCandidates.ts';
import { wrap } from './lineBreaks.ts';
import type { ActorPaint } from './paint.ts';
import { ANSWER_COLOURS, type AnswerColour } from './palette.ts';
import { glyphOf, type Outcome, outcomeOf } from './positions.ts';
import { isCounted } from './rollCall.ts';
import type { Scene } from './scene.ts';
import { statementsOf } from './statements.ts';
import { DOT } from './symbology.ts';

/** The words that the map needs of the interface's language. */
export interface LabelWords {
  /** What stands under the name of an actor that a question covers and nothing is reported of. */
  readonly silent: string;
  /** What stands under the name of whom the question is about. */
  readonly subject: string;
  /** The name of land that is not in the story, by its code; `null` to leave it unnamed. */
  readonly nameOf: (code: string) => string | null;
}

/** A label with all that its drawing needs beside its position. */
export interface MapLabel extends UnplacedLabel {
  /** `silent` is an actor of whom nothing is said, and who is not chosen. */
  readonly kind: 'actor' | 'silent' | 'place' | 'link' | 'land';
  /** The colour of the land that the label may stand in; `null` for land without an answer. */
  readonly landColour: AnswerColour | null;
  readonly chosen: boolean;
  readonly glyphs: readonly { readonly glyph: string; readonly colour: AnswerColour }[];
}

export interface LabelSource {
  readonly story: Story;
  readonly question: Question;
  readonly selected: string | null;
  /** What the map shows for a choice of more than one actor. */
  readonly scene?: Scene | null;
  readonly lands: LandIndex;
  readonly paint: ReadonlyMap<string, ActorPaint>;
  readonly arcs: readonly Arc[];
  readonly words: LabelWords;
  /** CSS pixels in a degree of longitude: what is worth a label depends on it. */
  readonly scale: number;
}

/** The scale from which every place and every large land has a label, in CSS pixels a degree. */
const NEAR = 12;
/** The scale from which there is room for all that is said of a place. */
const IN_FULL = 48;
/** The scale from which who is silent has a name beside its land, too. */
const SILENT_BESIDE_FROM = 5;
/** The scale from which there is room for answers; below it names are short. */
const ANSWERED_FROM = 1.6;
const SIDES: Readonly<Record<string, UnplacedLabel['prefer']>> = {
  start: 'right',
  end: 'left',
  middle: 'below',
};

/** The labels that the map should have, in no order; `priority` says how much each matters. */
export function mapLabels(source: LabelSource): MapLabel[] {
  return [
    ...actorLabels(source),
    ...placeLabels(source),
    ...linkLabels(source),
    ...landLabels(source),
  ];
}

function actorLabels({
  story,
  question,
  selected,
  scene,
  lands,
  paint,
  words,
  scale,
}: LabelSource): MapLabel[] {
  return story.actors.flatMap((actor): MapLabel[] => {
    const land = lands[actor.id];
    if (actor.kind !== 'country' || !land) return [];
    const outcome = outcomeOf(story, question, actor, story.mapDate);
    const chosen = actor.id === selected || scene?.actors.includes(actor.id) === true;
    const colour = paint.get(actor.id)?.fill.colour;
    const name = scale < ANSWERED_FROM ? (actor.short ?? actor.name) : actor.name;
    const isSubject = actor.id === question.about;
    const says = isSubject
      ? words.subject
      : answerWords(outcome, question, words.silent, isNamedWhenSilent(story, actor));
    const shown = chosen || says !== null;
    return [
      {
        id: actor.id,
        kind: shown ? 'actor' : 'silent',
        at: land.point,
        bbox: land.bbox,
        lines:
          says === null || (scale < ANSWERED_FROM && question.kind === 'scale')
            ? [name]
            : [name, says],
        priority:
          (chosen ? 200 : 0) +
          (isSubject ? 90 : priorityOf(outcome, says)) +
          relevance(story, actor),
        insideOnly: !shown && scale < SILENT_BESIDE_FROM,
        onOwnLandOnly: true,
        mayStandFar: shown,
        dotRadius: 0,
        landColour: ANSWER_COLOURS.find((one) => one === colour) ?? null,
        chosen,
        glyphs: glyphsOf(outcome, question),
        mayCross: chosen || isSubject,
      },
    ];
  });
}

/** Whether the map says of an actor that it is silent: only of counted ones that are no members, since those crowd. */
function isNamedWhenSilent(story: Story, actor: Actor): boolean {
  return isCounted(story, actor, story.mapDate) && actor.joined === undefined;
}

function answerWords(
  outcome: Outcome,
  question: Question,
  silent: string,
  named: boolean,
): string | null {
  if (outcome.kind === 'answered') {
    return question.kind === 'facts'
      ? outcome.answers.map(({ answer }) => glyphOf(question.answers.indexOf(answer))).join('')
      : outcome.answers[0]?.answer.short || null;
  }
  return outcome.kind === 'silent' && named ? silent : null;
}

function priorityOf(outcome: Outcome, says: string | null): number {
  if (outcome.kind === 'answered') return 100;
  return says === null ? 10 : 60;
}

/** How much the article is about an actor: below 1, and so among equals alone. */
function relevance({ statements }: Story, { id }: Actor): number {
  const of = statements.filter(({ about, speaker }) => speaker.actor === id || about.includes(id));
  return of.length / (statements.length + 1);
}

function glyphsOf(outcome: Outcome, question: Question): MapLabel['glyphs'] {
  if (outcome.kind !== 'answered' || question.kind !== 'facts') return [];
  return outcome.answers.map(({ answer }) => ({
    glyph: glyphOf(question.answers.indexOf(answer)),
    colour: answer.colour,
  }));
}

/** The places that the map shows: from afar those that bear on the question or on the chosen actor, from near all. */
export function placesInView({
  story,
  question,
  selected,
  scene,
  scale,
}: Omit<LabelSource, 'lands' | 'paint' | 'arcs' | 'words'>): Place[] {
  const cited = new Set([
    ...story.positions
      .filter((one) => one.question === question.id)
      .flatMap((one) => one.statements),
    ...question.notes.flatMap((note) => note.statements),
  ]);
  return story.places.filter(
    (place) =>
      scale >= NEAR ||
      place.prominent === true ||
      scene?.places.includes(place.id) ||
      place.statements.some((id) => cited.has(id)) ||
      (selected !== null &&
        statementsOf(story, place.statements).some(({ about }) => about.includes(selected))),
  );
}

function placeLabels(source: LabelSource): MapLabel[] {
  return placesInView(source).map((place) => ({
    id: `place-${place.id}`,
    kind: 'place',
    at: place.at,
    ...(place.in && { of: place.in }),
    lines: placeLines(place, source.scale),
    priority: source.scale < NEAR || place.prominent ? 65 : 40,
    dotRadius: DOT.radius,
    landColour: null,
    chosen: false,
    glyphs: [],
    ...(place.anchor && { prefer: SIDES[place.anchor] ?? 'right' }),
  }));
}

/** A place with what it was: in short from afar, in full from very near. */
function placeLines({ name, label, short }: Place, scale: number): string[] {
  if (scale >= IN_FULL) return [name, ...wrap(label, 30)];
  return [short && scale >= ANSWERED_FROM ? `${name}, ${short}` : name];
}

/** The numbers of the links, by which the lists beside the map name them. */
function linkLabels({ arcs }: LabelSource): MapLabel[] {
  return arcs.map((arc) => ({
    id: `link-${arc.id}`,
    kind: 'link',
    at: arc.middle,
    alternatives: arc.alternatives,
    lines: [String(arc.number)],
    priority: 300,
    prefer: 'middle',
    dotRadius: 0,
    landColour: null,
    chosen: false,
    glyphs: [],
  }));
}

/** The labels of land that the story does not speak of: from near, for orientation, where they fit in. */
function landLabels({ story, lands, words, scale }: LabelSource): MapLabel[] {
  if (scale < NEAR) return [];
  const actors = new Set(story.actors.map(({ id }) => id));
  return Object.entries(lands).flatMap(([code, land]): MapLabel[] => {
    const name = actors.has(code) || land.of ? null : words.nameOf(code);
    return name === null
      ? []
      : [
          {
            id: `land-${code}`,
            of: code,
            kind: 'land',
            at: land.point,
            bbox: land.bbox,
            lines: [name],
            priority: 1,
            insideOnly: true,
            dotRadius: 0,
            landColour: null,
            chosen: false,
            glyphs: [],
          },
        ];
  });
}
