import { describe, expect, it } from 'vitest';
import { actorLands } from '../app/actorLands.ts';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import landsJson from '../generated/lands.json';
import type { LandIndex } from './borders.ts';
import {
  allFills,
  answerScale,
  landCodes,
  PLAIN,
  paintActors,
  SILENT,
  SUBJECT,
  withParts,
} from './paint.ts';
import { PALETTES } from './palette.ts';
import { outcomeOf, questionOf } from './positions.ts';

const story = vilniusStory();
const paintOf = (question: string, date = story.mapDate) =>
  paintActors(story, questionOf(story, question), date);

/** The land that carries an answer, as `code look`. */
const coloured = (question: string): string[] =>
  [...paintOf(question)]
    .filter(([, { fill }]) => fill.colour !== 'land' && fill.colour !== 'silent')
    .map(([code, { fill }]) => `${code} ${fill.key}`)
    .sort();

describe('the colours of the land', () => {
  it.each([
    ['nato-in-asia', ['CHN purple-cross', 'FRA ochre-bars', 'JPN blue', 'KOR blue', 'USA blue']],
    ['tokyo-office', ['CHN purple-cross', 'DEU amber-dots', 'FRA ochre-bars']],
    ['china', ['CHN subject', 'JPN teal', 'KOR amber-bars', 'USA teal']],
    ['ukraine', ['AUS blue', 'KOR amber-bars', 'UKR subject']],
    ['ties', []],
  ])('%s', (question, expected) => {
    expect(coloured(question)).toEqual(expected);
  });

  it('hatches who was asked and is silent, and leaves plain of whom nothing is asked', () => {
    for (const question of story.questions) {
      const paint = paintOf(question.id);
      for (const actor of story.actors.filter(({ kind }) => kind === 'country')) {
        const { kind } = outcomeOf(story, question, actor, story.mapDate);
        if (kind === 'silent') expect(paint.get(actor.id)?.fill, actor.id).toBe(SILENT);
        if (kind === 'not-asked')
          expect(paint.get(actor.id)?.fill, actor.id).toBe(
            actor.id === question.about ? SUBJECT : PLAIN,
          );
      }
    }
    expect(paintOf('ukraine').get('DEU')?.fill).toBe(PLAIN);
    expect(paintOf('ukraine').get('NZL')?.fill).toBe(SILENT);
  });

  it('leaves the land plain for a question of facts, though the facts are there', () => {
    expect(paintOf('ties').get('JPN')?.fill).toBe(PLAIN);
    expect(new Set([...paintOf('ties').values()].map(({ fill }) => fill))).toEqual(
      new Set([PLAIN]),
    );
  });

  it('never looks the same for silence, for a plain land and for an answer', () => {
    expect(SILENT.pattern).not.toBe(PLAIN.pattern);
    expect(SILENT.colour).not.toBe(PLAIN.colour);
    for (const question of story.questions) {
      const scale = answerScale(question);
      const looks = [SILENT, PLAIN, ...question.answers.map(({ id }) => scale(id))];
      expect(new Set(looks.map(({ key }) => key)).size, question.id).toBe(looks.length);
      expect(new Set(looks.map(({ colour }) => colour)).size, question.id).toBe(looks.length);
    }
  });

  it('is that of countries only', () => {
    const paint = paintOf('china');
    expect(paint.size).toBe(41);
    expect(paint.has('NATO')).toBe(false);
    expect(paint.has('STOLTENBERG')).toBe(false);
  });
});

describe('the outlines of the land', () => {
  it('are those of the groups', () => {
    const paint = paintOf('nato-in-asia');
    const outlined = (outline: string): string[] =>
      [...paint].filter(([, one]) => one.outline === outline).map(([code]) => code);
    expect(outlined('steel')).toHaveLength(31);
    expect(outlined('moss')).toEqual(['JPN', 'KOR', 'AUS', 'NZL']);
    expect(outlined('none')).toEqual(['SWE', 'CHN', 'RUS', 'UKR', 'PRK', 'TWN']);
  });

  it('do not depend on the question, but for whom it is about', () => {
    const subjects = story.questions.map(({ about }) => about);
    const outlines = story.questions.map(({ id }) =>
      [...paintOf(id)]
        .filter(([code]) => !subjects.includes(code))
        .map(([code, { outline }]) => `${code} ${outline}`),
    );
    for (const other of outlines) expect(other).toEqual(outlines[0]);
  });

  it('follow the date', () => {
    expect(paintOf('china', '2024-03-07').get('SWE')).toMatchObject({
      fill: SILENT,
      outline: 'steel',
    });
    expect(paintOf('china', '2023-04-03').get('FIN')).toMatchObject({
      fill: PLAIN,
      outline: 'none',
    });
  });
});

describe('the scale of a question', () => {
  it('leads from an answer to its look', () => {
    const scale = answerScale(questionOf(story, 'tokyo-office'));
    expect(scale('against-implicit')).toEqual({
      key: 'amber-dots',
      colour: 'amber',
      pattern: 'dots',
    });
    expect(scale('supports')).toEqual({ key: 'blue', colour: 'blue', pattern: 'solid' });
  });

  it('takes an unknown answer for none, however often it is asked', () => {
    const scale = answerScale(questionOf(story, 'china'));
    expect(scale('weather')).toBe(PLAIN);
    expect(scale('weather')).toBe(PLAIN);
  });

  it('never gives an outsider’s answer the colour of an insider’s', () => {
    for (const one of [story, inventedStory()]) {
      const colours = (outsider: boolean): Set<string> =>
        new Set(
          one.questions.flatMap(({ answers }) =>
            answers.filter((answer) => answer.outsider === outsider).map(({ colour }) => colour),
          ),
        );
      expect(colours(true).size, one.id).toBeGreaterThan(0);
      expect([...colours(true)].filter((colour) => colours(false).has(colour))).toEqual([]);
    }
  });
});

describe('all looks of a story', () => {
  it.each([story, inventedStory()])('of $id are there once each', (one) => {
    const fills = allFills(one);
    expect(new Set(fills.map(({ key }) => key)).size).toBe(fills.length);
    expect(new Set(fills.map(({ colour, pattern }) => `${colour} ${pattern}`)).size).toBe(
      fills.length,
    );
    const used = one.questions.flatMap((question) => [
      ...[...paintActors(one, question, one.mapDate).values()].map(({ fill }) => fill),
      ...question.answers.map(({ id }) => answerScale(question)(id)),
    ]);
    for (const fill of used) expect(fills).toContainEqual(fill);
    for (const { colour } of fills) expect(PALETTES.light).toHaveProperty(colour);
  });
});

describe('the overseas parts of a state', () => {
  const lands = actorLands(story, landsJson as unknown as LandIndex);
  const paint = withParts(paintOf('nato-in-asia'), lands);

  it('are painted and outlined as the state is', () => {
    for (const [part, state] of [
      ['GRL', 'DNK'],
      ['GUF', 'FRA'],
      ['NCL', 'FRA'],
      ['SJM', 'NOR'],
      ['PRI', 'USA'],
      ['FLK', 'GBR'],
      ['HKG', 'CHN'],
      ['MAC', 'CHN'],
    ] as const) {
      expect(paint.get(part), part).toEqual({ ...paint.get(state), actor: state });
    }
    expect(paint.get('GUF')?.fill.key).toBe('ochre-bars');
  });

  it('are those of the borders: land that is a shape of its own belongs to nobody', () => {
    for (const code of ['ESH', 'XKX', 'PSE']) expect(paint.has(code), code).toBe(false);
    expect(paint.get('TWN')?.actor).toBe('TWN');
  });

  it('are one land with it, whichever is meant', () => {
    expect(landCodes(paint, 'GRL')).toEqual(expect.arrayContaining(['DNK', 'GRL', 'FRO']));
    expect(landCodes(paint, 'DNK')).toEqual(landCodes(paint, 'GRL'));
    expect(landCodes(paint, 'JPN')).toEqual(['JPN']);
    expect(landCodes(paint, 'BRA')).toEqual(['BRA']);
  });
});

describe('whom a question is about', () => {
  it('is marked with a look that is no answer’s', () => {
    expect(paintOf('china').get('CHN')).toEqual({
      actor: 'CHN',
      fill: SUBJECT,
      outline: 'subject',
    });
    expect(paintOf('nato-in-asia').get('CHN')?.outline).toBe('none');
  });
});
