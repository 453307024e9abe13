import { escapeHtml } from '../../model/html.ts';
import { breakText } from '../../model/lineBreaks.ts';
import type { DrawnMap } from './drawnMap.ts';

/** An entry of the legend: what stands before its words, in a square of {@link MARK}. */
export interface LegendEntry {
  readonly mark: string;
  readonly words: string;
}

/** All that a picture of the view says. Colours are those of the page, by the names of its palette. */
export interface ViewParts {
  readonly title: string;
  readonly story: string;
  readonly question: string;
  /** Who is chosen and what they answer, if anybody is. */
  readonly chosen: string | null;
  readonly summary: string;
  readonly map: DrawnMap;
  readonly legend: readonly LegendEntry[];
  /** A line each: the source, the borders, the address. */
  readonly foot: readonly string[];
}

export const MARK = 14;

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
const CHOSEN = sans(16, 'ink', 700);
const SUMMARY = sans(15, 'ink');
const LEGEND = sans(14, 'ink');
const FOOT = sans(12, 'ink-soft');
const MARGIN = 24;
const GAP = 18;

/** How wide words are in a font, in pixels. */
export type Measure = (words: string, font: string) => number;

const fontOf = ({ weight, size, family }: Type): string => `${weight} ${size}px ${family}`;

/**
 * A view as one SVG that stands by itself: the map with its question, legend, source, date and address.
 * Pure; colours are `var(--name)` until {@link withValues}.
 */
export function viewSvg(parts: ViewParts, measure: Measure): string {
  const { map } = parts;
  const drawn: string[] = [];
  let y = MARGIN;
  const text = (words: string, type: Type): void => {
    const fits = (line: string): boolean => measure(line, fontOf(type)) <= map.width;
    for (const line of breakText(words, fits)) {
      drawn.push(textAt(line, type, MARGIN, y));
      y += type.leading;
    }
  };
  text(parts.story, STORY);
  text(parts.question, HEAD);
  y += 4;
  if (parts.chosen) text(parts.chosen, CHOSEN);
  text(parts.summary, SUMMARY);
  y += GAP / 2;
  drawn.push(`<g transform="translate(${MARGIN} ${y})">${map.markup}</g>`);
  y += map.height + GAP;
  let x = MARGIN;
  for (const { mark, words } of parts.legend) {
    const width = MARK + 7 + measure(words, fontOf(LEGEND));
    if (x > MARGIN && x + width > MARGIN + map.width) {
      x = MARGIN;
      y += LEGEND.leading + 4;
    }
    const top = y + (LEGEND.leading - MARK) / 2;
    drawn.push(`<g transform="translate(${round(x)} ${round(top)})">${mark}</g>`);
    drawn.push(textAt(words, LEGEND, x + MARK + 7, y));
    x += width + 22;
  }
  y += LEGEND.leading + GAP / 2;
  drawn.push(`<path d="M${MARGIN} ${round(y)}h${map.width}" stroke="var(--rule)"/>`);
  y += 8;
  for (const line of parts.foot) text(line, FOOT);
  const [width, height] = [map.width + 2 * MARGIN, Math.ceil(y + MARGIN - 6)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="sans-serif">`,
    `<title id="t">${escapeHtml(parts.title)}</title>`,
    `<desc id="d">${escapeHtml([parts.question, parts.chosen, parts.summary, ...parts.foot].filter(Boolean).join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    ...drawn,
    '</svg>\n',
  ].join('');
}

const round = (n: number): number => Math.round(n * 100) / 100;

function textAt(words: string, type: Type, x: number, top: number): string {
  const base = top + type.leading / 2 + type.size * 0.34;
  const face = `${type.family === 'serif' ? ' font-family="serif"' : ''}${type.weight === 700 ? ' font-weight="700"' : ''}`;
  return `<text x="${round(x)}" y="${round(base)}" font-size="${type.size}"${face} fill="var(--${type.colour})">${escapeHtml(words)}</text>`;
}

/** The same with the values of its colours, by their names. */
export function withValues(svg: string, colourOf: (name: string) => string): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => escapeHtml(colourOf(name)));
}
