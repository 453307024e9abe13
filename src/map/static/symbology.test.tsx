import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lowWorldOf } from '../../build/borders/lowWorldOf.ts';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import landsJson from '../../generated/lands.json';
import { visibleArcs } from '../../model/arcs.ts';
import { type LandIndex, lowDrawing } from '../../model/borders.ts';
import { viewBoxOf } from '../../model/mercator.ts';
import { allFills, paintActors, SUBJECT } from '../../model/paint.ts';
import { PALETTES } from '../../model/palette.ts';
import { questionOf } from '../../model/positions.ts';
import { type LineSymbol, MAP_LINES, type MapLines, scaledLines } from '../../model/symbology.ts';
import { mapLayers } from '../live/mapStyle.ts';
import { StaticMap } from './StaticMap.tsx';

/** Both renderings of the map draw each line as the symbology says, and as each other. */

type Name = keyof typeof MAP_LINES;
/** A symbol as it was read from a drawing. */
type Drawn = Readonly<Record<string, unknown>>;

const story = vilniusStory();
const question = questionOf(story, 'ties');
const world = lowWorldOf(vilniusStory());
const [region] = story.regions;
if (!region) throw new Error('The story names no region.');
const viewBox = viewBoxOf(world.plane, region);
const palette = PALETTES.light;
const paint = new Map(paintActors(story, question, story.mapDate)).set('CHN', {
  actor: 'CHN',
  fill: SUBJECT,
  outline: 'subject',
});
const fills = allFills(story);
const arcs = visibleArcs(story, landsJson as unknown as LandIndex, question, null).map(
  (arc, i) => ({
    ...arc,
    words: i % 2 === 0,
  }),
);
const selected = 'FRA';

/** What tells where each line is drawn: a layer's id, and the start of an element. */
const LINES: Readonly<Record<Name, readonly [layer: string, element: string]>> = {
  border: ['borders', '<g'],
  coast: ['coast', '<use class="under-coast"'],
  steel: ['outline-steel', '<use class="under-steel"'],
  moss: ['outline-moss', '<use class="under-moss"'],
  subject: ['outline-subject', '<use class="under-subject"'],
  disputed: ['disputed', '<path class="disputed"'],
  highlight: ['outlined', '<path class="outlined"'],
  casing: ['chosen-casing', '<path class="chosen-casing"'],
  selected: ['chosen', '<path class="chosen"'],
  tie: ['arcs', '<path class="arc"'],
  saying: ['arcs-words', '<path class="arc words"'],
};

const LIVE = { tile: 8, seenTile: 8, isGlobe: false };

function drawnLive(name: Name, lines: MapLines = MAP_LINES): Drawn {
  const look = { palette, paint, fills, selected, outlined: ['BRA'], ...LIVE, lines };
  const layer = mapLayers(look).find(({ id }) => id === LINES[name][0]);
  if (layer?.type !== 'line') throw new Error(`No layer draws "${name}".`);
  const { 'line-color': colour, 'line-width': width, 'line-dasharray': dash } = layer.paint ?? {};
  // Two names of the palette may stand for one colour.
  const { colour: expected } = MAP_LINES[name];
  return symbol(
    palette[expected] === colour ? expected : colour,
    Number(width),
    (dash as number[] | undefined)?.map((length) => length * Number(width)),
    layer.layout?.['line-cap'],
  );
}

function drawnStatic(name: Name, lines?: MapLines): Drawn {
  const html = renderToStaticMarkup(
    <StaticMap
      drawing={lowDrawing(world)}
      zoom={9}
      viewBox={viewBox}
      arcs={arcs}
      prefix="p"
      tile={8}
      paint={paint}
      fills={fills}
      selected={selected}
      outlined={['BRA']}
      {...(lines && { lines })}
    />,
  );
  const [, rest] = html.split(LINES[name][1]);
  const tag = rest?.split('>')[0] ?? '';
  const attribute = (key: string): string | undefined =>
    new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1];
  return symbol(
    /var\(--(.*)\)/.exec(attribute('stroke') ?? '')?.[1],
    Number(attribute('stroke-width')),
    attribute('stroke-dasharray')?.split(' ').map(Number),
    attribute('stroke-linecap'),
  );
}

/** A line's symbol, as it was read from a drawing. */
function symbol(colour: unknown, width: number, dash?: number[], cap?: unknown): Drawn {
  const length = (value: number): number => Number(value.toFixed(6));
  return {
    colour,
    width: length(width),
    ...(dash && { dash: dash.map(length) }),
    ...(cap !== undefined && { cap }),
  };
}

describe.each(Object.keys(LINES) as Name[])('the line "%s"', (name) => {
  it('is drawn by both renderings as the symbology has it', () => {
    expect(drawnLive(name)).toEqual(MAP_LINES[name]);
    expect(drawnStatic(name)).toEqual(MAP_LINES[name]);
  });

  it('changes in both where a number of it changes', () => {
    const changed: LineSymbol = { ...MAP_LINES[name], width: 7, dash: [14, 3.5] };
    const lines = { ...MAP_LINES, [name]: changed };
    expect(drawnLive(name, lines)).toEqual(changed);
    expect(drawnStatic(name, lines)).toEqual(changed);
  });
});

it('a drawing that is seen smaller has all of its lines thinner', () => {
  const { width, dash } = scaledLines(MAP_LINES, 0.5).disputed;
  expect(width).toBe(MAP_LINES.disputed.width / 2);
  expect(dash).toEqual(MAP_LINES.disputed.dash.map((length) => length / 2));
});
