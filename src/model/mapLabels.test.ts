import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../build/borders/lowWorldOf.ts';
import { inventedStory, vilniusStory } from '../content/fixtures/stories.ts';
import type { Story } from '../content/schema.ts';
import landsJson from '../generated/lands.json';
import { layoutAt, layoutLabels } from '../map/labels/layoutLabels.ts';
import { visibleArcs } from './arcs.ts';
import type { LandIndex } from './borders.ts';
import { type PlacedLabel, scaleBand } from './labelPlacement.ts';
import { landGridOf } from './landGrid.ts';
import { type MapLabel, mapLabels, placesInView } from './mapLabels.ts';
import { cameraFor, mercatorY, pixelsPerDegree } from './mercator.ts';
import { paintActors } from './paint.ts';
import { outcomeOf, questionOf } from './positions.ts';

const lands = landsJson as unknown as LandIndex;
const story = vilniusStory();
const SILENT = 'not reported';
/** The map's box on a usual desktop page, in CSS pixels. */
const [WIDTH, HEIGHT] = [840, 423];
const [world] = story.regions;
if (!world) throw new Error('The story names no area.');
const home = cameraFor(world, WIDTH, HEIGHT);
const grid = landGridOf(
  lowWorldOf(vilniusStory()),
  story.actors.map(({ id }) => id),
);
const homeScale = pixelsPerDegree(home.zoom);
const NEARER = [4, 8, 16, 32];

function wishesFor(questionId: string, scale: number, selected: string | null = null, of = story) {
  const question = questionOf(of, questionId);
  return mapLabels({
    story: of,
    question,
    selected,
    lands,
    paint: paintActors(of, question, of.mapDate),
    arcs: visibleArcs(of, lands, question, selected),
    words: { subject: 'the subject', silent: SILENT, nameOf: (code) => lands[code]?.name ?? null },
    scale: scaleBand(scale),
  });
}

/** The names as the page lays them out: within the box from afar, anywhere from near. */
function placedFor(questionId: string, scale: number, selected: string | null = null) {
  const wishes = wishesFor(questionId, scale, selected);
  return layoutLabels(wishes, grid, layoutAt(scale, home), home, {
    width: WIDTH,
    height: HEIGHT,
  });
}

const answeredCountries = (questionId: string, of: Story = story): string[] =>
  of.actors
    .filter(
      (actor) =>
        actor.kind === 'country' &&
        outcomeOf(of, questionOf(of, questionId), actor, of.mapDate).kind === 'answered',
    )
    .map(({ id }) => id);

const pick = (labels: readonly MapLabel[], id: string): MapLabel => {
  const label = labels.find((one) => one.id === id);
  if (!label) throw new Error(`No label ${id}.`);
  return label;
};

const questions = story.questions.map(({ id }) => id);

describe('the names on the opening map', () => {
  it('stand at the scale that they were tried at', () => {
    expect(homeScale).toBeGreaterThan(2.3);
    expect(homeScale).toBeLessThan(2.4);
  });

  it.each(questions)('%s: whoever answered has one, with the answer', (question) => {
    const placed = placedFor(question, homeScale);
    const answered = answeredCountries(question);
    expect(answered.length).toBeGreaterThan(1);
    for (const id of answered) {
      const { lines = [], names } = placed.find((label) => label.id === id) ?? {};
      // Between its neighbours and the sea's other shore there is no room for as long an answer.
      expect(lines.length === names, id).toBe(question === 'tokyo-office' && id === 'DEU');
    }
  });

  it.each(questions)('%s: whoever answered has one from near, too', (question) => {
    for (const scale of NEARER) {
      const ids = placedFor(question, scale).map(({ id }) => id);
      expect(ids, `${scale}`).toEqual(expect.arrayContaining(answeredCountries(question)));
    }
  });

  it.each(questions)('%s: no name lies over another anywhere in its band of scale', (question) => {
    for (const scale of [homeScale, ...NEARER]) {
      const placed = placedFor(question, scale);
      const { from, to } = layoutAt(scale, home);
      for (const share of [0, 0.3, 0.6, 0.99]) {
        const closer = from * (to / from) ** share;
        expect(overlaps(placed, closer), `${closer}`).toEqual([]);
      }
    }
  });

  it('says of each country what it answered, in short', () => {
    const lines = (question: string, id: string) => pick(wishesFor(question, homeScale), id).lines;
    expect(lines('nato-in-asia', 'JPN')).toEqual(['Japan', 'wants closer ties']);
    expect(lines('tokyo-office', 'DEU')).toEqual(['Germany', 'implicitly, says EL PAÍS']);
    expect(lines('china', 'KOR')).toEqual(['South Korea', 'more cautious']);
    expect(lines('ukraine', 'NZL')).toEqual(['New Zealand', SILENT]);
  });

  it('is in the mark’s colour only in land that carries an answer', () => {
    const labels = wishesFor('tokyo-office', homeScale);
    expect(pick(labels, 'DEU').landColour).toBe('amber');
    expect(pick(labels, 'CHN').landColour).toBe('purple');
    expect(pick(labels, 'ITA').landColour).toBeNull();
    expect(pick(labels, 'RUS').landColour).toBeNull();
  });
});

describe('the silent ones', () => {
  it.each(questions)('%s: a silent member is named in its own land or not at all', (question) => {
    const labels = wishesFor(question, homeScale);
    const silentMembers = story.actors.filter(
      (actor) =>
        actor.joined !== undefined &&
        outcomeOf(story, questionOf(story, question), actor, story.mapDate).kind === 'silent',
    );
    for (const { id, name } of silentMembers) {
      expect(pick(labels, id), id).toMatchObject({ lines: [name], insideOnly: true });
    }
    const small = placedFor(question, homeScale).filter(
      ({ id, side }) => silentMembers.some((actor) => actor.id === id) && side !== 'middle',
    );
    expect(small).toEqual([]);
  });

  it('are named as silent where they are partners, who are few', () => {
    const placed = placedFor('tokyo-office', homeScale);
    for (const id of ['JPN', 'KOR', 'AUS', 'NZL']) {
      expect(placed.find((label) => label.id === id)?.lines[1], id).toBe(SILENT);
    }
  });

  it('are named beside their land once they are chosen', () => {
    expect(placedFor('china', homeScale).some(({ id }) => id === 'LUX')).toBe(false);
    expect(placedFor('china', homeScale, 'LUX').some(({ id }) => id === 'LUX')).toBe(true);
    expect(pick(wishesFor('china', homeScale, 'LUX'), 'LUX')).toMatchObject({
      chosen: true,
      insideOnly: false,
    });
  });

  it('can each be seen by name when chosen', () => {
    const countries = story.actors.filter(({ kind }) => kind === 'country');
    for (const { id } of countries) {
      const placed = placedFor('nato-in-asia', homeScale, id);
      expect(
        placed.some((label) => label.id === id),
        id,
      ).toBe(true);
    }
  });
});

describe('facts', () => {
  it('are glyphs beside the name, one an answer, in the answer’s colour', () => {
    const labels = wishesFor('ties', homeScale);
    const glyphs = (id: string): string =>
      pick(labels, id)
        .glyphs.map(({ glyph, colour }) => `${glyph}${colour}`)
        .join(' ');
    expect(glyphs('JPN')).toBe('●blue ■teal ▲ochre');
    expect(glyphs('KOR')).toBe('●blue ■teal');
    expect(glyphs('AUS')).toBe('●blue ◆amber');
    expect(glyphs('NZL')).toBe('●blue');
    expect(glyphs('USA')).toBe('');
    expect(pick(labels, 'JPN').lines).toEqual(['Japan', '●■▲']);
  });

  it('are no glyphs where a question has one answer each', () => {
    for (const { glyphs } of wishesFor('nato-in-asia', homeScale)) expect(glyphs).toEqual([]);
  });
});

describe('shorter names', () => {
  it('are for a narrow map, which has no room for answers either', () => {
    const labels = wishesFor('nato-in-asia', 1.2);
    expect(pick(labels, 'USA').lines).toEqual(['U.S.']);
    expect(pick(labels, 'FRA').lines).toEqual(['France']);
    expect(pick(wishesFor('nato-in-asia', homeScale), 'USA').lines[0]).toBe('United States');
  });
});

describe('places', () => {
  const names = (question: string, selected: string | null, scale: number): string[] =>
    placesInView({ story, question: questionOf(story, question), selected, scale }).map(
      ({ id }) => id,
    );

  it('are those that bear on the question, and the one of the summit', () => {
    expect(names('tokyo-office', null, homeScale)).toEqual(['vilnius', 'tokyo']);
    expect(names('ukraine', null, homeScale)).toEqual(['vilnius']);
    expect(names('ties', null, homeScale)).toContain('brussels');
  });

  it('are those of who is chosen, too', () => {
    expect(names('ukraine', 'PRK', homeScale)).toContain('pyongyang');
  });

  it('are all of them from near', () => {
    expect(names('ukraine', null, 12)).toHaveLength(story.places.length);
  });
});

describe('land that the story does not speak of', () => {
  it('has no name from afar and one from near, but never an overseas territory', () => {
    const land = (scale: number): string[] =>
      wishesFor('china', scale)
        .filter(({ kind }) => kind === 'land')
        .map(({ id }) => id);
    expect(land(homeScale)).toEqual([]);
    expect(land(16)).toContain('land-BRA');
    expect(land(16)).not.toContain('land-GUF');
    expect(land(16)).not.toContain('land-FRA');
  });
});

describe('another story', () => {
  it('names its own', () => {
    const invented = inventedStory();
    const labels = wishesFor('telescope', homeScale, null, invented);
    expect(pick(labels, 'NOR').lines).toEqual(['Norway', 'would pay']);
    expect(pick(labels, 'ISL').lines).toEqual(['Iceland', 'objects']);
    expect(labels.some(({ id }) => id === 'FRA')).toBe(false);
  });
});

/** Pairs of names that lie over each other at a scale, in their places of another. */
function overlaps(placed: readonly PlacedLabel[], scale: number): string[] {
  const boxes = placed.map(({ id, at: [lon, lat], dx, dy, width, height }) => ({
    id,
    x: lon * scale + dx,
    y: -mercatorY(lat) * scale + dy,
    width,
    height,
  }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}
