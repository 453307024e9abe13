import type { Palette } from './palette.ts';

/**
 * How the map's lines, dots and names are drawn, once: for MapLibre's layers, the static map, the
 * social images and the files that a reader saves. Lengths are CSS pixels, whatever the map's scale.
 */

/** How a line is drawn. */
export interface LineSymbol {
  readonly colour: keyof Palette;
  readonly width: number;
  /** Lengths of a dash and of the gap behind it. */
  readonly dash?: readonly [dash: number, gap: number];
  readonly cap?: 'round';
}

/** The lines that are drawn along land and between places, bottom to top. */
export const MAP_LINES = {
  /** Around all land, under it: half of the width is seen, outside, and where other land is not. */
  coast: { colour: 'coast', width: 1.9 },
  /** Around the land of a group's actors, by the group's outline, and of whom the question is about; under it too. */
  steel: { colour: 'steel', width: 2 },
  moss: { colour: 'moss', width: 2.6 },
  subject: { colour: 'ink', width: 2.6 },
  /** Around all land, over it. */
  border: { colour: 'border', width: 0.75 },
  disputed: { colour: 'disputed', width: 0.9, dash: [2.7, 2.2] },
  /** Around the land of who is pointed at, or of whom the words beside the map speak. */
  highlight: { colour: 'chosen', width: 1.2 },
  /** Under the outline of who is selected: no one colour stands out from every answer and from the sea. */
  casing: { colour: 'halo', width: 4.5 },
  selected: { colour: 'chosen', width: 2 },
  /** A link that is a tie. */
  tie: { colour: 'link', width: 1.4, cap: 'round' },
  /** A link that is what one side says of the other: dashes so short that their caps make dots. */
  saying: { colour: 'link', width: 1.4, cap: 'round', dash: [0.1, 4] },
} as const satisfies Readonly<Record<string, LineSymbol>>;

/** How far a disputed line reaches on the map at least: a shorter one would be a speck of dashes. */
export const DISPUTED_LENGTH = 16;

/** A symbol for each of the map's lines: {@link MAP_LINES}, or others for a drawing that is seen smaller. */
export type MapLines = Readonly<Record<keyof typeof MAP_LINES, LineSymbol>>;

/** The line from a name to the land that it stands far from. */
export const LEADER: LineSymbol = { colour: 'ink-soft', width: 0.8 };

/** A length of the article's; `tick` is how far the strokes at its ends reach up and down. */
export const SCALE_BAR = { colour: 'ink', width: 1.6, tick: 4 } as const satisfies LineSymbol & {
  tick: number;
};

/** The dot of a place. `radius` is to the middle of its edge. */
export const DOT = { radius: 3.5, fill: 'halo', edge: { colour: 'ink', width: 1.8 } } as const;

/** The dot of land that is too small to be seen. `radius` is to the middle of its edge. */
export const SMALL_LAND_DOT = {
  radius: 3,
  edge: { colour: 'steel', width: 0.9 },
} as const satisfies {
  radius: number;
  edge: LineSymbol;
};

/** The disc under a link's number. `radius` is to the middle of its edge. */
export const LINK_NUMBER = {
  radius: 8,
  fill: 'halo',
  edge: { colour: 'ink', width: 1 },
} as const;

/** The names on the map. */
export const NAME = {
  /** Behind the letters, so that they are read on any land. Its width is on both sides of a letter's edge. */
  halo: { colour: 'halo', width: 3 },
  /** Weight of an actor's name; other words are regular. */
  actorWeight: 600,
} as const;

/** The land below this size, in CSS pixels, has thinner lines when it is selected. */
const THIN_BELOW = 44;
const THIN_LINES: MapLines = {
  ...MAP_LINES,
  casing: { ...MAP_LINES.casing, width: 2.8 },
  selected: { ...MAP_LINES.selected, width: 1.2 },
};

/**
 * The lines of a map on which land is selected that is so large, so that its outline does not cover it.
 *
 * @param size side of the square of the land's bounding box, in CSS pixels
 */
export function linesAround(size: number): MapLines {
  return size < THIN_BELOW ? THIN_LINES : MAP_LINES;
}

/** Length of a pattern's tile, in CSS pixels, where the map is as wide as it usually is on a page. */
export const PATTERN_TILE = 8;
/** The widths of the map, in CSS pixels, below and from which a tile is twice and half as long on the land. */
const PATTERN_STEPS = { narrow: 594, large: 1188 } as const;

/** How much longer a pattern's tile is on the land than on a map of the usual width; the style has it too. */
export function patternStep(width: number): 0.5 | 1 | 2 {
  if (width < PATTERN_STEPS.narrow) return 2;
  return width < PATTERN_STEPS.large ? 1 : 0.5;
}

/** The map's lines in another length than CSS pixels, such as a drawing's own units. */
export function scaledLines(lines: MapLines, factor: number): MapLines {
  const scaled = (length: number): number => Number((length * factor).toFixed(3));
  return Object.fromEntries(
    Object.entries(lines).map(([name, { dash, ...line }]: [string, LineSymbol]) => [
      name,
      {
        ...line,
        width: scaled(line.width),
        ...(dash && { dash: [scaled(dash[0]), scaled(dash[1])] }),
      },
    ]),
  ) as unknown as MapLines;
}

/** A line's symbol as the attributes of an SVG element; its colour is a custom property. */
export function strokeAttributes({ colour, width, dash, cap }: LineSymbol): {
  stroke: string;
  strokeWidth: number;
  strokeDasharray?: string;
  strokeLinecap?: 'round';
} {
  return {
    stroke: `var(--${colour})`,
    strokeWidth: width,
    ...(dash && { strokeDasharray: dash.join(' ') }),
    ...(cap && { strokeLinecap: cap }),
  };
}

/** A line's symbol as the paint of a layer of MapLibre's, whose dashes are multiples of the width. */
export function linePaint(
  { colour, width, dash }: LineSymbol,
  palette: Palette,
): { 'line-color': string; 'line-width': number; 'line-dasharray'?: [number, number] } {
  return {
    'line-color': palette[colour],
    'line-width': width,
    ...(dash && { 'line-dasharray': [dash[0] / width, dash[1] / width] }),
  };
}

/** The sizes that the page's style shares with drawings that have none. */
export function symbologyCss(): string {
  const { narrow, large } = PATTERN_STEPS;
  return [
    `@container stage (width<${narrow}px){.marks{transform:scale(2)}}`,
    `@container stage (width>=${large}px){.marks{transform:scale(.5)}}`,
  ].join('\n');
}
