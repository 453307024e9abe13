import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { inventedStory, vilniusStory } from '../../content/fixtures/stories.ts';
import type { Story } from '../../content/schema.ts';
import landsJson from '../../generated/lands.json';
import { visibleArcs } from '../../model/arcs.ts';
import { type LandIndex, lowDisputed, lowFeatures } from '../../model/borders.ts';
import { WORLD_MIDDLE } from '../../model/mercator.ts';
import { allFills, paintActors } from '../../model/paint.ts';
import { PALETTES, type ThemeName } from '../../model/palette.ts';
import { questionOf } from '../../model/positions.ts';
import { MAP_LINES } from '../../model/symbology.ts';
import { arcFeatures, type MapData, type MapLook, mapLayers, mapStyle } from './mapStyle.ts';

const lands = landsJson as unknown as LandIndex;
const world = lowWorldOf(vilniusStory());
const land = lowFeatures(world);
const disputed = lowDisputed(world);

function lookOf(
  story: Story,
  question: string,
  theme: ThemeName,
  selected: string | null,
): MapLook {
  return {
    palette: PALETTES[theme],
    paint: paintActors(story, questionOf(story, question), story.mapDate),
    fills: allFills(story),
    selected,
    outlined: selected === null ? ['FRA', 'DEU'] : [],
    lines: MAP_LINES,
    tile: 8,
    seenTile: 8,
    isGlobe: false,
  };
}

const dataOf = (story: Story, question: string, selected: string | null): MapData => ({
  land,
  disputed,
  arcs: visibleArcs(story, lands, questionOf(story, question), selected),
});

const story = vilniusStory();
const cases = [story, inventedStory()].flatMap((one) =>
  one.questions.flatMap(({ id: question }) =>
    (['light', 'dark'] as const).map((theme) => ({ one, question, theme, story: one.id })),
  ),
);

/** A layer by its id, loosely typed: what is asked for is compared, not computed with. */
function layerOf(look: MapLook, id: string): Record<string, unknown> {
  const layer = mapLayers(look).find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`No layer ${id}.`);
  return { ...layer };
}

describe('the style', () => {
  it.each(cases)(
    'of $story, $question, $theme keeps MapLibre’s rules',
    ({ one, question, theme }) => {
      const chosen = [null, ...one.actors.map(({ id }) => id), 'BRA'];
      for (const selected of chosen) {
        const look = lookOf(one, question, theme, selected);
        const empty = { ...dataOf(one, question, selected), land: { ...land, features: [] } };
        expect(validateStyleMin(mapStyle(empty, look)), String(selected)).toEqual([]);
      }
    },
  );

  it('keeps them with all of its land', () => {
    expect(
      validateStyleMin(mapStyle(dataOf(story, 'ties', null), lookOf(story, 'ties', 'light', null))),
    ).toEqual([]);
  });

  it('is checked by a validator that finds mistakes', () => {
    const style = mapStyle(dataOf(story, 'ties', null), lookOf(story, 'ties', 'light', null));
    const [first, ...rest] = style.layers;
    const broken = { ...style, layers: [{ ...first, id: 'borders' }, ...rest] } as typeof style;
    expect(
      validateStyleMin(broken)
        .map(({ message }) => message)
        .join(),
    ).toContain('duplicate');
    const palette = { ...PALETTES.light, sea: 'no colour' };
    const look = { ...lookOf(story, 'ties', 'light', null), palette };
    expect(validateStyleMin(mapStyle(dataOf(story, 'ties', null), look))).not.toEqual([]);
  });

  it('keeps them for a story in which nobody is painted', () => {
    const look = { ...lookOf(story, 'china', 'light', null), paint: new Map() };
    expect(validateStyleMin(mapStyle(dataOf(story, 'china', null), look))).toEqual([]);
  });

  it('is the same for the same, and leaves what it was given as it was', () => {
    const data = dataOf(story, 'china', 'JPN');
    const look = lookOf(story, 'china', 'dark', 'JPN');
    const before = structuredClone(look);
    expect(mapStyle(data, look)).toEqual(mapStyle(data, look));
    expect(look).toEqual(before);
  });

  it('asks no host for anything', () => {
    const style = mapStyle(dataOf(story, 'ties', null), lookOf(story, 'ties', 'light', null));
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    for (const source of Object.values(style.sources)) expect(source.type).toBe('geojson');
  });

  it('draws no words: they are one layer over both maps alike', () => {
    const look = lookOf(story, 'ties', 'light', null);
    expect(mapLayers(look).map(({ type }) => type)).not.toContain('symbol');
  });
});

describe('the layers', () => {
  const look = lookOf(story, 'tokyo-office', 'light', 'DEU');

  it('lie in order: coasts, plain land, outlines under their land, patterns, borders, the rest', () => {
    const ids = mapLayers(look).map(({ id }) => id);
    const order = [
      'sea',
      'coast',
      'land',
      'outline-steel',
      'outline-moss',
      'outline-subject',
      'outlined-land',
      'pattern-silent',
      'borders',
    ];
    const top = ['disputed', 'outlined', 'chosen', 'arcs'];
    expect(ids.filter((id) => [...order, ...top].includes(id))).toEqual([...order, ...top]);
    const patterns = ids.filter((id) => id.startsWith('pattern-'));
    for (const id of patterns) {
      expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('outlined-land'));
      expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('borders'));
    }
  });

  it('have a pattern layer for each look with a pattern, which holds whose look it is', () => {
    const filters = look.fills
      .filter(({ pattern }) => pattern !== 'solid')
      .map(({ key }) => layerOf(look, `pattern-${key}`));
    expect(filters.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['pattern-silent', 'pattern-purple-cross', 'pattern-ochre-bars']),
    );
    expect(layerOf(look, 'pattern-amber-dots').filter).toEqual([
      'in',
      ['get', 'code'],
      ['literal', ['DEU']],
    ]);
    expect(layerOf(look, 'pattern-teal-dots').filter).toEqual([
      'in',
      ['get', 'code'],
      ['literal', []],
    ]);
  });

  it('colour each land as the paint says, and all other land plainly', () => {
    const { 'fill-color': colour } = layerOf(look, 'land').paint as { 'fill-color': string[] };
    expect(colour.slice(0, 2)).toEqual(['match', ['get', 'code']]);
    expect(colour.at(-1)).toBe(PALETTES.light.land);
    for (const [code, { fill }] of look.paint) {
      expect(colour[colour.indexOf(code) + 1], code).toBe(PALETTES.light[fill.colour]);
    }
  });

  it('have no patterns on a globe', () => {
    const ids = mapLayers({ ...look, isGlobe: true }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('pattern-'))).toEqual([]);
    expect(ids).toContain('outlined-land');
  });

  it('outline the members in one line and the partners in another', () => {
    const among = (id: string): string[] => {
      const filter = layerOf(look, id).filter as [string, unknown, [string, string[]]];
      return filter[2][1];
    };
    expect(among('outline-steel')).toHaveLength(31);
    expect(among('outline-moss')).toEqual(['JPN', 'KOR', 'AUS', 'NZL']);
  });

  it('outline who is chosen or outlined at, and nobody else', () => {
    const outlined = (source: string, selected: string | null): unknown[] => {
      const style = mapStyle(
        dataOf(story, 'china', selected),
        lookOf(story, 'china', 'light', selected),
      );
      const { data } = style.sources[source] as { data: typeof land };
      return data.features.map(({ properties }) => properties?.code);
    };
    expect(outlined('chosen', 'DEU')).toEqual(['DEU']);
    expect(outlined('outlined', 'DEU')).toEqual([]);
    expect(outlined('chosen', null)).toEqual([]);
    expect(outlined('outlined', null)).toEqual(['DEU', 'FRA']);
    expect(layerOf(look, 'chosen').source).toBe('chosen');
  });

  it('take every colour from the palette in force', () => {
    const colours = (theme: ThemeName): string[] =>
      JSON.stringify(mapLayers(lookOf(story, 'china', theme, 'JPN'))).match(/#[\da-f]{6}/g) ?? [];
    for (const theme of ['light', 'dark'] as const) {
      const known: string[] = Object.values(PALETTES[theme]);
      expect(colours(theme).length).toBeGreaterThan(10);
      expect(colours(theme).filter((colour) => !known.includes(colour))).toEqual([]);
    }
  });
});

describe('the links as data', () => {
  it('are lines in degrees by their ids', () => {
    const arcs = visibleArcs(story, lands, questionOf(story, 'ties'), null);
    const { features } = arcFeatures(arcs);
    expect(features.map(({ properties }) => properties?.id)).toEqual(
      story.links.filter(({ words, listed }) => !words && !listed).map(({ id }) => id),
    );
    for (const [i, { geometry }] of features.entries()) {
      const coordinates = arcs[i]?.lines.map((one) =>
        one.map(([lon, lat]) => [lon - WORLD_MIDDLE, lat]),
      );
      expect(geometry).toEqual({ type: 'MultiLineString', coordinates });
    }
  });

  it('are nothing where none is in view', () => {
    expect(arcFeatures([])).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
