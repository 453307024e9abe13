import { renderToStaticMarkup } from 'react-dom/server';
import { PALETTES, withColours } from '../../model/palette.ts';
import { QUOTE_SHAPES, type QuoteShape } from '../../model/socialImagePaths.ts';
import { flow, flowEvenly, type Paragraph, type Run } from './flow.ts';
import { checkLetters, textWidth } from './fonts.ts';
import type { ImageSource } from './ImageMap.tsx';
import { Lines } from './Lines.tsx';
import { QuoteMap } from './QuoteMap.tsx';
import type { QuoteView } from './quoteView.ts';

/** It is laid out at half its size, as the images of pages are: sizes are those of a page. */
const SCALE = 2;

/** The share of the room that is left which stands above the words. */
const LOWERED = 0.4;
/** How far from the map's left edge its caption stands, where that edge is not the card's. */
const CAPTION_INSET = 18;

interface Card {
  readonly margin: number;
  /** Of the quote's letters: the first with which all has room. */
  readonly sizes: readonly number[];
  readonly name: number;
  readonly small: number;
  /** Between the quote and who said it, and between that and what bounds it. */
  readonly gaps: readonly [number, number];
  /** The map's width beside the words, or its height below them: the usual, and the least. */
  readonly map: number;
  readonly least: number;
}

const CARDS: Readonly<Record<QuoteShape, Card>> = {
  wide: {
    margin: 24,
    sizes: [38, 35, 32, 30, 28, 26, 24, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13],
    name: 14.5,
    small: 11.5,
    gaps: [9, 7],
    map: 196,
    least: 196,
  },
  square: {
    margin: 32,
    sizes: [54, 50, 46, 42, 39, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16],
    name: 18,
    small: 14,
    gaps: [16, 10],
    map: 150,
    least: 84,
  },
};

/** Draws the image of a quote as an SVG that needs no style, no property and no system font. */
export function drawQuoteImage(source: ImageSource, view: QuoteView, shape: QuoteShape): string {
  const svg = renderToStaticMarkup(<QuoteImage source={source} view={view} shape={shape} />);
  checkLetters(svg.replace(/<[^>]*>/g, ''));
  return withColours(svg, PALETTES.light);
}

interface Props {
  source: ImageSource;
  view: QuoteView;
  shape: QuoteShape;
}

function QuoteImage({ source, view, shape }: Props) {
  const { width: pixels, height: lines } = QUOTE_SHAPES[shape];
  const [width, height] = [pixels / SCALE, lines / SCALE];
  const card = CARDS[shape];
  const { margin } = card;
  const beside = shape === 'wide' && view.home !== null;
  const column = width - 2 * margin - (beside ? card.map : 0);
  const foot = [view.headline, view.source].map((words) =>
    flow([soft(words)], column, card.small - 0.5),
  );
  const footTop = height - margin - heightOf(foot) + 6;
  const title = flow([soft(view.story)], column, card.small);
  const under = margin + title.height + (beside ? 8 : 14);
  const below = !beside && view.home !== null;
  const bottoms = below ? [card.map, card.least].map((map) => footTop - 32 - map) : [footTop - 14];
  // What it is on is left out where the quote takes all the room: its gist says it too.
  const aims = view.on ? [flow([soft(view.on)], column, card.small + 1.5), null] : [null];
  const [words] = aims.flatMap((on) =>
    bottoms.flatMap((bottom) => {
      const set = wordsOf(view, card, column, bottom - under - (on?.height ?? 0));
      return set ? [{ ...set, on, bottom }] : [];
    }),
  );
  if (!words) throw new Error(`A quote has no room in its image: ${view.quote}`);
  const { on, quote, by, bounds, bottom } = words;
  const top = under + (on?.height ?? 0);
  const whole = quote.height + card.gaps[0] + heightOf(by) + card.gaps[1] + heightOf(bounds);
  // Beside the map few words stand a little above the middle; over it they begin at the top.
  const quoteTop = below ? top : top + LOWERED * (bottom - top - whole);
  const nameTop = quoteTop + quote.height + card.gaps[0];
  const boundsTop = nameTop + heightOf(by) + card.gaps[1];
  // Square, the map takes what the words leave.
  const mapTop = boundsTop + heightOf(bounds) + 20;
  const mapHeight = footTop - 14 - mapTop;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={pixels}
      height={lines}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect width={width} height={height} fill="var(--paper)" />
      <Lines of={title} x={margin} y={margin - 6} />
      {on ? <Lines of={on} x={margin} y={quoteTop - on.height - 2} /> : null}
      <Hung of={quote} x={margin} y={quoteTop} />
      <Stack of={by} x={margin} y={nameTop} />
      <Stack of={bounds} x={margin} y={boundsTop} />
      {view.home && beside ? (
        <svg x={width - card.map} width={card.map} height={height}>
          <QuoteMap
            source={source}
            home={view.home}
            width={card.map}
            height={height}
            caption={CAPTION_INSET}
          />
        </svg>
      ) : null}
      {view.home && below ? (
        <svg y={mapTop} width={width} height={mapHeight}>
          <QuoteMap
            source={source}
            home={view.home}
            width={width}
            height={mapHeight}
            caption={margin}
          />
        </svg>
      ) : (
        <path d={`M${margin} ${footTop - 8}h${column}`} stroke="var(--rule)" />
      )}
      <Stack of={foot} x={margin} y={footTop} />
    </svg>
  );
}

const soft = (words: string): Run => ({ words, face: 'sans', ink: 'ink-soft' });

const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { height }) => sum + height, 0);

/** A line much shorter than the others looks lost, and smaller letters often mend it. */
const EVEN = 0.6;
/** How much smaller they may be for that. */
const SMALLER = 0.7;

/** The quote in the largest letters in which it has room and looks even, else in the largest. */
function setQuote(
  words: string,
  sizes: readonly number[],
  column: number,
  height: number,
): Paragraph | null {
  const run: Run = { words, face: 'serif', ink: 'ink' };
  const fitting = sizes
    .map((size) => flowEvenly([run], column, size))
    .filter((one) => one.width <= column && one.height <= height);
  const [largest] = fitting;
  if (!largest) return null;
  const even = fitting.find(({ lines, width, size }) =>
    lines.every((line) => textWidth(wordsIn(line), 'serif', size) > EVEN * width),
  );
  return even && even.size > SMALLER * largest.size ? even : largest;
}

const wordsIn = (line: readonly Run[]): string => line.map(({ words }) => words).join('');

/**
 * The quote, who said it, and as much of what bounds it as there is room for.
 *
 * @returns `null` where the quote has no room in its smallest letters, since none is cut
 */
function wordsOf(view: QuoteView, card: Card, column: number, height: number) {
  const by = [
    flow([{ words: view.speaker, face: 'sans-bold', ink: 'ink' }], column, card.name),
    ...(view.office ? [flow([soft(view.office)], column, card.small + 1.5)] : []),
    flow([soft(view.place)], column, card.small),
  ];
  for (const lines of view.bounds) {
    const bounds = lines.map((words) => flowEvenly([soft(words)], column, card.small));
    const rest = heightOf(by) + heightOf(bounds) + card.gaps[0] + card.gaps[1];
    const quote = setQuote(view.quote, card.sizes, column, height - rest);
    if (quote) return { quote, by, bounds };
  }
  return null;
}

/** Paragraphs one under the other. */
function Stack({ of, x, y }: { of: readonly Paragraph[]; x: number; y: number }) {
  return of.map((one, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a card never change places
    <Lines key={i} of={one} x={x} y={y + heightOf(of.slice(0, i))} />
  ));
}

/** A quote whose opening mark hangs in the margin, so that its letters stand in one line. */
function Hung({ of, x, y }: { of: Paragraph; x: number; y: number }) {
  const [first, ...others] = of.lines;
  const mark = /^[“‘«„"]/.exec(first?.[0]?.words ?? '')?.[0] ?? '';
  return (
    <>
      <Lines
        of={{ ...of, lines: first ? [first] : [] }}
        x={x - textWidth(mark, 'serif', of.size)}
        y={y}
      />
      <Lines of={{ ...of, lines: others }} x={x} y={y + of.leading} />
    </>
  );
}
