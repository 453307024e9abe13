import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANY } from '../../../e2e/fixtures/manyRuns.ts';
import { actorLands } from '../../app/actorLands.ts';
import { type Edition, translatorOf } from '../../app/editions.ts';
import { onForeignLand, shapeOf } from '../../app/fixtures/foreignLand.ts';
import { sceneOfSelection } from '../../app/lazy/sceneOfSelection.ts';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { readEdition, readLanguages } from '../../build/readEditions.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import type { Region } from '../../content/schema.ts';
import landsJson from '../../generated/lands.json' with { type: 'json' };
import { visibleArcs } from '../../model/arcs.ts';
import { type LandIndex, lowFeatures } from '../../model/borders.ts';
import { leaderEnd, nameAlone } from '../../model/labelPlacement.ts';
import { crossesForeignLand, landGridOf, landNumber, toGrid } from '../../model/landGrid.ts';
import { type LabelSource, mapLabels } from '../../model/mapLabels.ts';
import { typeScale } from '../../model/mapSize.ts';
import {
  cameraFor,
  extentOf,
  mercatorY,
  pixelsPerDegree,
  viewBoxOf,
} from '../../model/mercator.ts';
import { paintActors } from '../../model/paint.ts';
import { questionOf } from '../../model/positions.ts';
import { NOTHING, type Selection, selectedActor } from '../../model/selection.ts';
import { hiddenWidthClasses, hiddenWidthsCss, WIDTH_BREAKPOINTS } from './hiddenWidths.ts';
import { layoutAt, layoutLabels } from './layoutLabels.ts';

const first = readEdition('en');
const EDITIONS = readLanguages().map(readEdition);
const told = first.story;
const world = lowWorldOf(vilniusStory());
const lands = actorLands(told, landsJson as unknown as LandIndex);
const countries = told.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id);
const grid = landGridOf(world, countries);
const shapes = lowFeatures(world).features.flatMap(({ properties, geometry }) => {
  const code = String(properties?.code);
  return countries.includes(code) ? [shapeOf(code, geometry.coordinates.flat())] : [];
});

/** What the map's controls cover in its lower left corner, in CSS pixels. */
const CORNER = { width: 120, height: 60 };

const [opening] = told.regions;
if (!opening) throw new Error('The story names no area.');
const proportions = viewBoxOf(world.plane, opening);

/** What the map shows; `zoomed` is how much nearer it is than at home. */
interface View {
  readonly edition?: Edition;
  readonly question: string;
  readonly selection: Selection;
  readonly area: Region;
  readonly width: number;
  readonly zoomed: number;
}

/** The names of a view as the page places them, and how many pixels a degree has there. */
function namesOf({
  edition: { story: whole, ...words } = first,
  question: asked,
  selection,
  area: seen,
  width,
  zoomed,
}: View) {
  const translator = translatorOf({ story: whole, ...words });
  const scene = sceneOfSelection(whole, selection, translator);
  const story = scene?.displayed ?? whole;
  const question = questionOf(story, asked);
  const selected = selectedActor(selection);
  const area = scene?.camera ?? seen;
  const size = { width, height: Math.round((width * proportions.height) / proportions.width) };
  const home = cameraFor(area, size.width, size.height);
  const scale = pixelsPerDegree(home.zoom) * zoomed;
  const layout = layoutAt(scale, home);
  const source: Omit<LabelSource, 'scale'> = {
    story,
    question,
    selected,
    scene,
    lands,
    paint: paintActors(story, question, story.mapDate),
    arcs: visibleArcs(story, lands, question, selected, scene),
    words: {
      silent: translator.t('map.unreported'),
      subject: translator.t('map.subject'),
      nameOf: () => null,
    },
  };
  const wishes = mapLabels({ ...source, scale: layout.band });
  const placed = layoutLabels(wishes, grid, layout, home, size, CORNER);
  const chosen = wishes.filter((wish) => wish.chosen).map(({ id }) => id);
  return { placed, scale, home, size, chosen };
}

const ids = (of: readonly { id: string }[]): string[] => of.map(({ id }) => id);
const some = (kind: 'actor' | 'paragraph' | 'compare' | 'step', of: readonly string[]) =>
  fc.constantFrom(...of).map((id): Selection => ({ kind, id }));
const days = [...new Set(told.actors.flatMap(({ joined }) => joined ?? []))];

const asked = fc.constantFrom(...ids(told.questions));
/** Of the map's box, in CSS pixels: a page is up to 2560 wide. */
const width = fc.integer({ min: 280, max: 2560 });
const wideEnough = fc.integer({ min: 640, max: 2560 });
const view = fc.record({
  edition: fc.constantFrom(...EDITIONS),
  question: asked,
  selection: fc.oneof(
    { weight: 4, arbitrary: fc.constant(NOTHING) },
    { weight: 6, arbitrary: some('actor', ids(told.actors)) },
    some('paragraph', ids(told.paragraphs)),
    some('compare', told.comparisons),
    some('step', ids(told.steps)),
    fc.constantFrom(...days).map((id): Selection => ({ kind: 'date', id })),
  ),
  area: fc.oneof({ weight: 3, arbitrary: fc.constant(opening) }, fc.constantFrom(...told.regions)),
  width,
  zoomed: fc.oneof(fc.constant(1), fc.double({ min: 0.7, max: 3, noNaN: true })),
});

describe('a name on the map', () => {
  it('never lies on the land of another, at any width and scale', () => {
    fc.assert(
      fc.property(view, (one) => {
        const { placed, scale } = namesOf(one);
        expect(onForeignLand(placed, shapes, scale)).toEqual([]);
      }),
      MANY,
    );
  });

  it('would be seen to lie there where it did', () => {
    const wide = { selection: NOTHING, area: opening, width: 700, zoomed: 1 };
    const { placed, scale } = namesOf({ ...wide, question: 'nato-in-asia' });
    const moved = placed.map((label) => ({ ...label, at: [108, 33] as const, dx: 0, dy: 0 }));
    expect(onForeignLand(moved, shapes, scale)).toContain('JPN on CHN');
  });

  it('keeps clear of the map’s edge and of its controls', () => {
    fc.assert(
      fc.property(view, (any) => {
        const { placed, scale, home, size } = namesOf({ ...any, zoomed: 1 });
        for (const { id, at, dx, dy, width, height } of placed) {
          const x = (at[0] - home.center[0]) * scale + size.width / 2 + dx;
          const y = (mercatorY(home.center[1]) - mercatorY(at[1])) * scale + size.height / 2 + dy;
          const [left, right] = [x - width / 2, x + width / 2];
          const [top, bottom] = [y - height / 2, y + height / 2];
          expect(Math.min(left, size.width - right), id).toBeGreaterThanOrEqual(8);
          expect(Math.min(top, size.height - bottom), id).toBeGreaterThanOrEqual(8);
          const isCovered = left < CORNER.width && bottom > size.height - CORNER.height;
          expect(isCovered, `${id} under the controls`).toBe(false);
        }
      }),
      MANY,
    );
  });

  it('is there only where its land is in view', () => {
    fc.assert(
      fc.property(view, (any) => {
        const { placed, home, size } = namesOf({ ...any, zoomed: 1 });
        const { west, south, east, north } = extentOf(home, size.width, size.height);
        for (const { id } of placed) {
          const box = lands[id]?.bbox;
          if (!box) continue;
          const isSeen = box[0] < east && box[2] > west && box[1] < north && box[3] > south;
          expect(isSeen, id).toBe(true);
        }
      }),
      MANY,
    );
  });

  it('has no leader over the land of others, but for who is chosen or asked about', () => {
    fc.assert(
      fc.property(view, (any) => {
        const { placed, scale, chosen } = namesOf(any);
        const about = told.questions.find(({ id }) => id === any.question)?.about ?? '';
        const marked = [...chosen, about];
        for (const label of placed.filter(({ tied, id }) => tied && !marked.includes(id))) {
          const own = landNumber(grid, label.id);
          const [dx, dy] = leaderEnd(label);
          const [x, y] = [label.at[0], -mercatorY(label.at[1])];
          const end = { left: x, top: y, right: x + dx / scale, bottom: y + dy / scale };
          const { left: ax, top: ay, right: bx, bottom: by } = toGrid(grid, end);
          expect(crossesForeignLand(grid, own, { ax, ay, bx, by }), label.id).toBe(false);
        }
      }),
      MANY,
    );
  });

  it('is there for all who answered, on all but a narrow map', () => {
    fc.assert(
      fc.property(asked, wideEnough, (question, width) => {
        const one = { question, selection: NOTHING, area: opening, width, zoomed: 1 };
        const { placed } = namesOf(one);
        const answered = told.positions.filter((position) => position.question === question);
        const missing = answered
          .map(({ actor }) => actor)
          .filter((id) => countries.includes(id) && !placed.some((label) => label.id === id));
        expect(missing).toEqual([]);
      }),
      MANY,
    );
  });

  it('is there for who is chosen, at any width', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...countries), width, (question, id, width) => {
        const selection: Selection = { kind: 'actor', id };
        const { placed } = namesOf({ question, selection, area: opening, width, zoomed: 1 });
        expect(placed.some((label) => label.id === id)).toBe(true);
      }),
      MANY,
    );
  });
});

describe('a name on a prerendered page', () => {
  /** Where the box's style shows the names that are placed for a usual width. */
  const layers = fc.oneof(
    fc.record({ usual: fc.constant(390), seen: fc.integer({ min: 280, max: 560 }) }),
    fc.record({ usual: fc.constant(840), seen: fc.integer({ min: 280, max: 2399 }) }),
  );
  const shownAt = (question: string, usual: number, seen: number) => {
    const one = { question, selection: NOTHING, area: opening, width: usual, zoomed: 1 };
    const { placed, scale } = namesOf(one);
    const between = WIDTH_BREAKPOINTS.slice(1).findIndex((to) => seen < to);
    const offOf = hiddenWidthClasses(grid, scale / usual);
    const shown = placed.flatMap((label) => {
      const classes = offOf(label).split(' ');
      if (classes.includes(`off-${between}`)) return [];
      return [classes.includes(`bare-${between}`) ? nameAlone(label) : label];
    });
    return { placed, shown, scale: (scale * seen) / usual / typeScale(seen) };
  };

  it('is not seen where it would lie on the land of another', () => {
    fc.assert(
      fc.property(asked, layers, (question, { usual, seen }) => {
        const { shown, scale } = shownAt(question, usual, seen);
        expect(onForeignLand(shown, shapes, scale)).toEqual([]);
      }),
      MANY,
    );
  });

  it.each(ids(told.questions))('is seen at the usual widths: %s', (question) => {
    for (const usual of [390, 840]) {
      const { placed, shown } = shownAt(question, usual, usual);
      // The answer below a name may lie on another's land at another width of the same class.
      expect(ids(shown)).toEqual(ids(placed));
    }
  });

  it('is hidden by the page’s style between the same widths', () => {
    const css = hiddenWidthsCss();
    const rules = [
      ...css.matchAll(/@container stage ([^{]+)\{\s*\.off-(\d+),\s*\.bare-\2 \.says/g),
    ];
    const least = (query: string): number =>
      Number(/min-width: ([\d.]+)px/.exec(query)?.[1] ?? WIDTH_BREAKPOINTS[0]);
    const most = (query: string): number => {
      const below = /max-width: ([\d.]+)px/.exec(query)?.[1];
      return below ? Number((Number(below) + 0.1).toFixed(1)) : (WIDTH_BREAKPOINTS.at(-1) ?? 0);
    };
    expect(rules.map(([, query = '', i]) => [Number(i), least(query), most(query)])).toEqual(
      WIDTH_BREAKPOINTS.slice(1).map((to, i) => [i, WIDTH_BREAKPOINTS[i], to]),
    );
  });
});
