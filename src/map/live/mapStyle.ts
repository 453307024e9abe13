import type { FeatureCollection } from 'geojson';
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionFilterSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Arc } from '../../model/arcs.ts';
import type { Borders } from '../../model/borders.ts';
import { WORLD_MIDDLE } from '../../model/mercator.ts';
import { type ActorPaint, type Fill, landCodes, OUTLINES } from '../../model/paint.ts';
import type { Palette } from '../../model/palette.ts';
import { type LineSymbol, linePaint, type MapLines } from '../../model/symbology.ts';

/** How the live map is drawn; the geometry is in {@link MapData}. */
export interface MapLook {
  readonly palette: Palette;
  readonly paint: ReadonlyMap<string, ActorPaint>;
  /** Every look that the story uses. */
  readonly fills: readonly Fill[];
  readonly selected: string | null;
  /** How lines are drawn: `linesAround` the land that is selected. */
  readonly lines: MapLines;
  /** Length of a pattern's tile, in CSS pixels: at a whole zoom level, and as the page wants the map. */
  readonly tile: number;
  readonly seenTile: number;
  /** Without patterns, which a globe would smear where it turns away. */
  readonly isGlobe: boolean;
  /** Codes of whom is outlined at, and of whom the words beside the map speak. */
  readonly outlined: readonly string[];
}

/** What the live map draws. Longitudes are counted from `WORLD_MIDDLE`, as `turnedPlane` has them. */
export interface MapData extends Borders {
  readonly arcs: readonly Arc[];
}

const CODE = ['get', 'code'] as ['get', 'code'];
const among = (codes: readonly string[]): ExpressionFilterSpecification => [
  'in',
  CODE,
  ['literal', [...codes]],
];

/** MapLibre compares with the whole zoom that a tile is made for: see `areDrawn`. */
const LONG_ENOUGH: FilterSpecification = ['<=', ['get', 'minZoom'], ['zoom']];

const WORDS = ['get', 'words'] as ['get', 'words'];

/** An expression of a colour for each code; MapLibre wants at least one case in a `match`. */
function byCode(
  cases: readonly (readonly [string, string])[],
  otherwise: string,
): DataDrivenPropertyValueSpecification<string> {
  if (cases.length === 0) return otherwise;
  return [
    'match',
    CODE,
    ...cases.flat(),
    otherwise,
  ] as unknown as DataDrivenPropertyValueSpecification<string>;
}

/** A layer that draws the lines of a source, or around all of its land. */
function lineLayer(
  source: string,
  id: string,
  symbol: LineSymbol,
  palette: Palette,
): LineLayerSpecification {
  const layout: LineLayerSpecification['layout'] = {
    'line-join': 'round',
    ...(symbol.cap && { 'line-cap': symbol.cap }),
  };
  return { id, type: 'line', source, layout, paint: linePaint(symbol, palette) };
}

/** A layer that fills some of the land. */
function landFill(
  id: string,
  colour: DataDrivenPropertyValueSpecification<string>,
  filter: FilterSpecification,
): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'land',
    filter,
    paint: {
      'fill-color': colour,
      'fill-antialias': true,
      'fill-outline-color': 'rgba(0,0,0,0)',
    },
  };
}

/** The layers that are filled with land: what a pointer meets. */
export const LAND_LAYERS = ['land', 'outlined-land'];

/** The land of some codes, as a source's data. */
export function landOf(land: FeatureCollection, codes: readonly string[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: land.features.filter(({ properties }) => codes.includes(properties?.code)),
  };
}

/** The codes of the land that is selected. */
export function chosenCodes({ paint, selected }: MapLook): readonly string[] {
  return selected === null ? [] : landCodes(paint, selected);
}

/** The layers of the live map, bottom to top. Pure: the same look gives the same layers. */
export function mapLayers(look: MapLook): LayerSpecification[] {
  const { palette, paint, lines, isGlobe } = look;
  const line = (source: string, id: string, symbol: LineSymbol): LineLayerSpecification =>
    lineLayer(source, id, symbol, palette);
  const codes = (wanted: (paint: ActorPaint) => boolean): string[] =>
    [...paint].filter(([, one]) => wanted(one)).map(([code]) => code);
  const outlined = codes(({ outline }) => outline !== 'none');
  const colour = byCode(
    [...paint].map(([code, { fill }]) => [code, palette[fill.colour]]),
    palette.land,
  );
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    line('land', 'coast', lines.coast),
    landFill('land', colour, ['!', among(outlined)]),
    ...OUTLINES.map((outline) => ({
      ...line('land', `outline-${outline}`, lines[outline]),
      filter: among(codes((one) => one.outline === outline)),
    })),
    landFill('outlined-land', colour, among(outlined)),
    // A layer a pattern: in a data-driven pattern MapLibre would round the image's pixel ratio.
    ...look.fills
      .filter(({ pattern }) => pattern !== 'solid' && !isGlobe)
      .map(
        ({ key }): LayerSpecification => ({
          id: `pattern-${key}`,
          type: 'fill',
          source: 'land',
          filter: among(codes(({ fill }) => fill.key === key)),
          paint: { 'fill-pattern': key },
        }),
      ),
    line('land', 'borders', lines.border),
    { ...line('disputed', 'disputed', lines.disputed), filter: LONG_ENOUGH },
    line('outlined', 'outlined', lines.highlight),
    line('chosen', 'chosen-casing', lines.casing),
    line('chosen', 'chosen', lines.selected),
    { ...line('arcs', 'arcs', lines.tie), filter: ['!', WORDS] },
    { ...line('arcs', 'arcs-words', lines.saying), filter: WORDS },
  ];
}

/** The arcs, which are in degrees, as a source's data. */
export function arcFeatures(arcs: readonly Arc[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: arcs.map(({ id, words, lines }) => ({
      type: 'Feature',
      properties: { id, words },
      geometry: {
        type: 'MultiLineString',
        coordinates: lines.map((line) => line.map(([lon, lat]) => [lon - WORLD_MIDDLE, lat])),
      },
    })),
  };
}

const outline = (data: FeatureCollection): SourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: 0.1,
  buffer: 32,
});

/** The whole style: no glyphs, no sprite and no tiles, so that it asks no host for anything. */
export function mapStyle(data: MapData, look: MapLook): StyleSpecification {
  return {
    version: 8,
    projection: { type: 'mercator' },
    sources: {
      land: { type: 'geojson', data: data.land, tolerance: 0.1, buffer: 32 },
      disputed: { type: 'geojson', data: data.disputed, tolerance: 0.1 },
      arcs: { type: 'geojson', data: arcFeatures(data.arcs), tolerance: 0.1 },
      // Sources of their own: another filter on "land" would have all of it cut into tiles anew.
      outlined: outline(landOf(data.land, look.outlined)),
      chosen: outline(landOf(data.land, chosenCodes(look))),
    },
    layers: mapLayers(look),
  };
}
