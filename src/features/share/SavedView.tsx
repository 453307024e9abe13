import type { ReactNode } from 'react';
import type { LegendEntry } from '../../i18n/pictureLegend.ts';
import { breakText } from '../../model/lineBreaks.ts';
import type { Size } from '../../model/mercator.ts';
import type { Outline } from '../../model/paint.ts';
import { Swatch } from '../../panels/Swatch.tsx';

/** All that a saved view says beside its map. */
export interface ViewParts {
  readonly title: string;
  readonly story: string;
  readonly question: string;
  /** Who is selected and what they answer, if anybody is. */
  readonly selected: string | null;
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
  /** The groups whose land has an outline. */
  readonly groups: readonly { readonly outline: Outline; readonly words: string }[];
  /** The lines on the map, by their numbers there. */
  readonly links: readonly { readonly number: number; readonly words: string }[];
  /** A line each: the source, the borders, the address. */
  readonly foot: readonly string[];
}

type Family = 'serif' | 'sans-serif';

interface Type {
  readonly family: Family;
  readonly weight: 400 | 700;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const sans = (size: number, colour: string, weight: 400 | 700 = 400): Type => ({
  family: 'sans-serif',
  weight,
  size,
  leading: size * 1.4,
  colour,
});

const STORY = sans(13, 'ink-soft');
const HEAD: Type = { family: 'serif', weight: 700, size: 26, leading: 31, colour: 'ink' };
const SELECTED = sans(16, 'ink', 700);
const SUMMARY = sans(15, 'ink');
const LEGEND = sans(14, 'ink');
const FOOT = sans(12, 'ink-soft');
const MARGIN = 24;
const GAP = 18;
/** Side of the square in which an answer's look stands, and the gap between it and its words. */
const SYMBOL = { size: 14, gap: 7 } as const;

/** How wide words are in a font, in pixels. */
export type Measure = (words: string, font: string) => number;

interface Props {
  parts: ViewParts;
  /** Of the map, in pixels. */
  size: Size;
  /** Draws the map with its upper left corner at a point of the file. */
  map: (x: number, y: number) => ReactNode;
  measure: Measure;
}

/**
 * A view as one SVG that stands by itself: the map with its question, legend, source, date and address.
 * Colours are custom properties of the palette.
 */
export function SavedView({ parts, size, map, measure }: Props) {
  const drawn: ReactNode[] = [];
  let y = MARGIN;
  const add = (words: string, type: Type): void => {
    const fits = (line: string): boolean => measure(line, fontOf(type)) <= size.width;
    for (const line of breakText(words, fits)) {
      drawn.push(<Line key={y} words={line} type={type} x={MARGIN} top={y} />);
      y += type.leading;
    }
  };
  add(parts.story, STORY);
  add(parts.question, HEAD);
  y += 4;
  if (parts.selected) add(parts.selected, SELECTED);
  add(parts.summary, SUMMARY);
  y += GAP / 2;
  drawn.push(<g key="map">{map(MARGIN, y)}</g>);
  y += size.height + GAP;
  let x = MARGIN;
  for (const { words, symbol } of legendOf(parts)) {
    const width = SYMBOL.size + SYMBOL.gap + measure(words, fontOf(LEGEND));
    if (x > MARGIN && x + width > MARGIN + size.width) {
      x = MARGIN;
      y += LEGEND.leading + 4;
    }
    const top = y + (LEGEND.leading - SYMBOL.size) / 2;
    drawn.push(
      <g key={words}>
        <g transform={`translate(${rounded(x)} ${rounded(top)})`}>{symbol}</g>
        <Line words={words} type={LEGEND} x={x + SYMBOL.size + SYMBOL.gap} top={y} />
      </g>,
    );
    x += width + 22;
  }
  y += LEGEND.leading + GAP / 2;
  drawn.push(<path key="rule" d={`M${MARGIN} ${rounded(y)}h${size.width}`} stroke="var(--rule)" />);
  y += 8;
  for (const line of parts.foot) add(line, FOOT);
  const [width, height] = [size.width + 2 * MARGIN, Math.ceil(y + MARGIN - 6)];
  const { question, selected, summary, foot } = parts;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="t d"
      fontFamily="sans-serif"
    >
      <title id="t">{parts.title}</title>
      <desc id="d">{[question, selected, summary, ...foot].filter(Boolean).join(' ')}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      {drawn}
    </svg>
  );
}

const rounded = (n: number): number => Math.round(n * 100) / 100;

const fontOf = ({ weight, size, family }: Type): string => `${weight} ${size}px ${family}`;

function Line({ words, type, x, top }: { words: string; type: Type; x: number; top: number }) {
  return (
    <text
      x={rounded(x)}
      y={rounded(top + type.leading / 2 + type.size * 0.34)}
      fontSize={type.size}
      fill={`var(--${type.colour})`}
      {...(type.family === 'serif' && { fontFamily: 'serif' })}
      {...(type.weight === 700 && { fontWeight: 700 })}
    >
      {words}
    </text>
  );
}

/** The answers, the groups' outlines and the lines, each with its look in a square of {@link SYMBOL}. */
function legendOf({ legend, groups, links }: ViewParts): { words: string; symbol: ReactNode }[] {
  const { size } = SYMBOL;
  return [
    ...legend.map(({ words, symbol }) => ({
      words,
      symbol:
        symbol.kind === 'swatch' ? (
          <svg width={size} height={size}>
            <Swatch fill={symbol.fill} />
          </svg>
        ) : (
          <text
            x={size / 2}
            y={size - 2}
            fontSize={15}
            textAnchor="middle"
            fill={`var(--${symbol.colour})`}
          >
            {symbol.glyph}
          </text>
        ),
    })),
    ...groups.map(({ words, outline }) => ({
      words,
      symbol: (
        <rect
          x={1.5}
          y={1.5}
          width={size - 3}
          height={size - 3}
          fill="var(--land)"
          stroke={`var(--${outline})`}
          strokeWidth={2}
        />
      ),
    })),
    ...links.map(({ number, words }) => ({
      words,
      symbol: (
        <>
          <circle cx={size / 2} cy={size / 2} r={size / 2} fill="none" stroke="var(--ink)" />
          <text x={size / 2} y={size - 3} fontSize={10} textAnchor="middle" fill="var(--ink)">
            {number}
          </text>
        </>
      ),
    })),
  ];
}
