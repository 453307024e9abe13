import { renderToStaticMarkup } from 'react-dom/server';
import type { LegendEntry } from '../../i18n/pictureLegend.ts';
import { PALETTES, withColours } from '../../model/palette.ts';
import { PICTURE } from '../../model/socialImagePaths.ts';
import { AnswerSymbol, type SetBlock, SYMBOL, setBlock } from './blocks.tsx';
import { flow, flowInto, type Paragraph, type Run } from './flow.ts';
import { checkLetters, textWidth } from './fonts.ts';
import { ImageMap, type ImageSource } from './ImageMap.tsx';
import type { ImageView } from './imageView.ts';
import { baselineOf, Lines } from './Lines.tsx';

/** It is laid out at half of that, at which it is often seen: sizes are those of the page. */
const CARD = { width: 600, height: 315 } as const;
const MARGIN = 20;
const MAP = { width: 354, gap: 16 } as const;
const TITLE = 12;
const HEADLINE = 28;
const FOOT = 289;
const HEADLINES = { sizes: [29, 26, 24, 22, 20, 18, 16], height: 46 } as const;
const BLOCK_GAP = 10;
const LEGEND = { size: 11.5, row: 16, gap: 16 } as const;
const INNER = CARD.width - 2 * MARGIN;
const COLUMN = CARD.width - MARGIN - MAP.width - MAP.gap;

/** Draws the image of a page as an SVG that needs no style, no property and no system font. */
export function drawPageImage(source: ImageSource, view: ImageView): string {
  const svg = renderToStaticMarkup(<PageImage source={source} view={view} />);
  checkLetters(svg.replace(/<[^>]*>/g, ''));
  return withColours(svg, PALETTES.light);
}

function PageImage({ source, view }: { source: ImageSource; view: ImageView }) {
  const headline = headlineOf(view.headline);
  const standing = standingOf(view, headline);
  const top = HEADLINE + headline.height + 9;
  const rows = legendRows(view.legend);
  const bottom = FOOT - 8 - rows.length * LEGEND.row - 6;
  const small = (words: string): Paragraph => flow([soft(words)], INNER, LEGEND.size);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE.width}
      height={PICTURE.height}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
    >
      <rect width={CARD.width} height={CARD.height} fill="var(--paper)" />
      <Lines of={small(view.story)} x={MARGIN} y={TITLE} />
      <Lines of={headline} x={MARGIN} y={HEADLINE} />
      {standing ? <Lines {...standing} /> : null}
      {column(view, bottom - top).map(({ y, drawing }) => (
        <g key={y} transform={`translate(${MARGIN} ${top + y})`}>
          {drawing}
        </g>
      ))}
      <svg x={CARD.width - MAP.width} y={top} width={MAP.width} height={bottom - top}>
        <ImageMap source={source} view={view} width={MAP.width} height={bottom - top} />
      </svg>
      {rows.map((row, i) =>
        row.map(({ entry, x }) => (
          <LegendRow key={entry.words} entry={entry} x={x} y={bottom + 8 + i * LEGEND.row} />
        )),
      )}
      <path d={`M${MARGIN} ${FOOT}H${CARD.width - MARGIN}`} stroke="var(--rule)" />
      <Lines of={small(view.source)} x={MARGIN} y={FOOT + 6} />
    </svg>
  );
}

const soft = (words: string): Run => ({ words, face: 'sans', ink: 'ink-soft' });

function headlineOf(words: string): Paragraph {
  const runs: Run[] = [{ words, face: 'serif-bold', ink: 'ink' }];
  return flowInto(runs, INNER, HEADLINES.sizes, HEADLINES.height);
}

/** The fullest words that have room behind a headline of one line, and where they stand. */
function standingOf(view: ImageView, headline: Paragraph) {
  const x = MARGIN + headline.width + 12;
  const room = CARD.width - MARGIN - x;
  const of = view.standings
    .map((words) => flow([soft(words)], room, 12.5))
    .find(({ lines, width }) => lines.length === 1 && width <= room);
  return of ? { of, x, y: HEADLINE + baselineOf(headline) - baselineOf(of) } : null;
}

/**
 * The blocks that have room, each whole.
 *
 * @throws where the first, which is always shown, has none
 */
function column(view: ImageView, height: number): (SetBlock & { y: number })[] {
  const placed: (SetBlock & { y: number })[] = [];
  let y = 0;
  let quoted = false;
  for (const block of view.blocks) {
    if (block.kind === 'quote' && quoted) continue;
    // The first words may get smaller; those that follow are left out instead.
    const room = placed.length === 0 ? height : Number.POSITIVE_INFINITY;
    const set = setBlock(block, COLUMN, view.blocks.length > 1 ? null : height, room);
    if (placed.length === 0 && set.height > height) {
      throw new Error(`There is no room for what the image of “${view.headline}” tells.`);
    }
    if (placed.length > 0 && (y + set.height > height || set.width > COLUMN)) continue;
    if (block.kind === 'quote') quoted = true;
    placed.push({ ...set, y });
    y += set.height + BLOCK_GAP;
  }
  return placed;
}

function legendRows(entries: readonly LegendEntry[]): { entry: LegendEntry; x: number }[][] {
  const rows: { entry: LegendEntry; x: number }[][] = [];
  let x = 0;
  for (const entry of entries) {
    const width = SYMBOL.size + SYMBOL.gap + textWidth(entry.words, 'sans', LEGEND.size);
    const last = rows.at(-1);
    if (last && x + width <= INNER) last.push({ entry, x });
    else {
      rows.push([{ entry, x: 0 }]);
      x = 0;
    }
    x += width + LEGEND.gap;
  }
  return rows;
}

function LegendRow({
  entry: { symbol, words },
  x,
  y,
}: {
  entry: LegendEntry;
  x: number;
  y: number;
}) {
  const of = flow([{ words, face: 'sans', ink: 'ink' }], INNER, LEGEND.size);
  return (
    <g transform={`translate(${MARGIN + x} ${y})`}>
      <AnswerSymbol symbol={symbol} x={0} y={(of.leading - SYMBOL.size) / 2} />
      <Lines of={of} x={SYMBOL.size + SYMBOL.gap} />
    </g>
  );
}
