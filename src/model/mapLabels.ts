import type { Actor, Place, Question, Story } from '../content/schema.ts';
import type { Arc } from './arcs.ts';
import type { LandIndex } from './geometry.ts';
import { glyphOf } from './glyphs.ts';
import type { LabelWish } from './labelSpots.ts';

import type { ActorPaint } from './paint.ts';
import { ANSWER_COLOURS, type AnswerColour } from './palette.ts';
import { type Outcome, outcomeOf, statementsOf } from './positions.ts';
import { isCounted } from './rollCall.ts';
import type { Scene } from './scene.ts';
import { DOT } from './symbology.ts';

/** The words that the map needs of the interface's language. */
export interface LabelWords {
  /** Under the name of who was asked and is silent. */
  readonly silent: string;
  /** The name of land that is not in the story, by its code; `null` to leave it unnamed. */
  readonly nameOf: (code: string) => string | null;
}

/** A name with all that its drawing needs beside its place. */
export interface MapLabel extends LabelWish {
  readonly kind: 'actor' | 'place' | 'link' | 'land';
  /** The colour of the land that it may stand in; `null` for land without an answer. */
  readonly on: AnswerColour | null;
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
  /** CSS pixels in a degree: what is worth a name depends on it. */
  readonly scale: number;
}

/** From this scale on, in CSS pixels a degree, every place and every large land has a name. */
const NEAR = 6;
/** From this scale on there is room for answers and for what lines say; below it names are short. */
const ANSWERED_FROM = 1.6;
const SIDES: Readonly<Record<string, LabelWish['prefer']>> = {
  start: 'right',
  end: 'left',
  middle: 'middle',
};

/** Everything that wants a name on the map, with how much it matters. */
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
    const area = lands[actor.id];
    if (actor.kind !== 'country' || !area) return [];
    const outcome = outcomeOf(story, question, actor, story.mapDate);
    const chosen = actor.id === selected || scene?.actors.includes(actor.id) === true;
    const colour = paint.get(actor.id)?.fill.colour;
    const name = scale < ANSWERED_FROM ? (actor.short ?? actor.name) : actor.name;
    const says = wordsOf(outcome, question, words.silent, isPartnerLike(story, actor));
    const shown = chosen || says !== null;
    return [
      {
        id: actor.id,
        kind: 'actor',
        at: area.point,
        box: area.bbox,
        lines:
          says === null || (scale < ANSWERED_FROM && question.kind === 'scale')
            ? [name]
            : [name, says],
        priority: (chosen ? 200 : 0) + priorityOf(outcome, says),
        inside: !shown,
        sole: true,
        far: shown,
        dot: 0,
        on: ANSWER_COLOURS.find((one) => one === colour) ?? null,
        chosen,
        glyphs: glyphsOf(outcome, question),
        ...(actor.label && scale < NEAR && { aside: actor.label }),
      },
    ];
  });
}

/** Of the silent ones only those outside the largest counted group are named from afar: the rest crowd. */
function isPartnerLike(story: Story, actor: Actor): boolean {
  return isCounted(story, actor, story.mapDate) && actor.joined === undefined;
}

function wordsOf(
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

function glyphsOf(outcome: Outcome, question: Question): MapLabel['glyphs'] {
  if (outcome.kind !== 'answered' || question.kind !== 'facts') return [];
  return outcome.answers.map(({ answer }) => ({
    glyph: glyphOf(question.answers.indexOf(answer)),
    colour: answer.colour,
  }));
}

/** The places that bear on the question or on who is chosen, from afar; all of them from near. */
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
    lines: source.scale >= NEAR * 2 ? [place.name, ...wrap(place.label, 30)] : [place.name],
    priority: place.prominent ? 55 : 40,
    dot: DOT.radius,
    on: null,
    chosen: false,
    glyphs: [],
    ...(place.anchor && { prefer: SIDES[place.anchor] ?? 'right' }),
  }));
}

function linkLabels({ arcs, scale }: LabelSource): MapLabel[] {
  if (scale < ANSWERED_FROM) return [];
  return arcs.map((arc) => ({
    id: `link-${arc.id}`,
    kind: 'link',
    at: arc.middle,
    alternatives: arc.alternatives,
    lines: wrap(arc.label, scale < NEAR ? 26 : 40),
    priority: 50,
    prefer: 'above',
    dot: 1,
    on: null,
    chosen: false,
    glyphs: [],
  }));
}

/** Land that the story does not speak of, named from near for orientation, where its name fits in. */
function landLabels({ story, lands, words, scale }: LabelSource): MapLabel[] {
  if (scale < NEAR) return [];
  const actors = new Set(story.actors.map(({ id }) => id));
  return Object.entries(lands).flatMap(([code, area]): MapLabel[] => {
    const name = actors.has(code) || area.of ? null : words.nameOf(code);
    return name === null
      ? []
      : [
          {
            id: `land-${code}`,
            kind: 'land',
            at: area.point,
            box: area.bbox,
            lines: [name],
            priority: 1,
            inside: true,
            dot: 0,
            on: null,
            chosen: false,
            glyphs: [],
          },
        ];
  });
}

/** Words in lines of about so many letters. */
export function wrap(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
