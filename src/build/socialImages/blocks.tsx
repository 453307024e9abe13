import type { ReactNode } from 'react';
import type { LegendSymbol } from '../../i18n/pictureLegend.ts';
import { Swatch } from '../../panels/Swatch.tsx';
import type { Block } from './block.ts';
import { flow, flowEvenly, flowInto, type Paragraph, type Run } from './flow.ts';
import { faceAttributes } from './fonts.ts';
import { Lines } from './Lines.tsx';

/** Something that is set beside the map, with the room that it takes. */
export interface SetBlock {
  readonly height: number;
  readonly width: number;
  /** From its upper left corner. */
  readonly drawing: ReactNode;
}

export const SYMBOL = { size: 10, gap: 6 } as const;
const SIZES = {
  small: 11,
  answer: 14,
  quote: 15,
  summary: [20, 18, 16, 15, 14, 13, 12.5, 12],
  aside: 12.5,
  told: [12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9],
} as const;

/** An answer's look, as a square or as a symbol, in a square of {@link SYMBOL}. */
export function AnswerSymbol({ symbol, x, y }: { symbol: LegendSymbol; x: number; y: number }) {
  return symbol.kind === 'swatch' ? (
    <svg x={x} y={y} width={SYMBOL.size} height={SYMBOL.size}>
      <Swatch fill={symbol.fill} />
    </svg>
  ) : (
    <text
      x={x + SYMBOL.size / 2}
      y={y + SYMBOL.size - 0.5}
      textAnchor="middle"
      fontSize={13}
      fill={`var(--${symbol.colour})`}
      {...faceAttributes('sans-bold')}
    >
      {symbol.glyph}
    </text>
  );
}

const soft = (words: string): Run => ({ words, face: 'sans', ink: 'ink-soft' });

/** What is told, as even as it gets, in the largest letters in which it has room, else the smallest. */
function toldIn(words: string, width: number, room: number): Paragraph {
  const { size } = flowInto([soft(words)], width, SIZES.told, room);
  return flowEvenly([soft(words)], width, size);
}

/** Paragraphs and what stands before them, one under the other. */
function stack(
  parts: readonly { of: Paragraph; symbol?: LegendSymbol; after?: number }[],
): SetBlock {
  let y = 0;
  let width = 0;
  const drawing = parts.map(({ of, symbol, after = 0 }, i) => {
    const top = y;
    const indent = symbol ? SYMBOL.size + SYMBOL.gap : 0;
    y += of.height + after;
    width = Math.max(width, of.width + indent);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a block never change places
      <g key={i}>
        {symbol ? (
          <AnswerSymbol symbol={symbol} x={0} y={top + (of.leading - SYMBOL.size) / 2} />
        ) : null}
        <Lines of={of} x={indent} y={top} />
      </g>
    );
  });
  return { height: y, width, drawing };
}

/**
 * Sets a block in a column.
 *
 * @param height what a summary that stands alone may fill; `null` where it does not
 * @param room what the first words may fill
 */
export function setBlock(
  block: Block,
  width: number,
  height: number | null,
  room: number,
): SetBlock {
  const marked = width - SYMBOL.size - SYMBOL.gap;
  switch (block.kind) {
    case 'answer':
      return stack([
        { of: flowEvenly([soft(block.question)], width, SIZES.small), after: 2 },
        ...block.entries.map(({ symbol, words }) => ({
          symbol,
          of: flowEvenly([{ words, face: 'sans-bold', ink: 'ink' }], marked, SIZES.answer),
        })),
      ]);
    case 'silence':
      return stack([
        { of: flowEvenly([soft(block.question)], width, SIZES.small), after: 2 },
        {
          symbol: block.entry.symbol,
          of: flow([{ words: block.entry.words, face: 'sans', ink: 'ink' }], marked, SIZES.answer),
        },
      ]);
    case 'note':
      return stack([{ of: toldIn(block.words, width, room) }]);
    case 'quote':
      return stack([
        // The speaker comes before the words, since quotes of several speakers follow each other.
        { of: flow([soft(block.by)], width, SIZES.small), after: 2 },
        {
          of: flow([{ words: block.words, face: 'serif', ink: 'ink' }], width, SIZES.quote),
          after: 2,
        },
        ...(block.translation === undefined
          ? []
          : [{ of: flowEvenly([soft(block.translation)], width, SIZES.aside) }]),
      ]);
    case 'summary': {
      const runs = block.pieces.map(
        ({ words, strong, ink }): Run => ({
          words,
          face: strong ? 'sans-bold' : 'sans',
          ink: ink ?? (height !== null || strong ? 'ink' : 'ink-soft'),
        }),
      );
      if (height === null) return stack([{ of: flow(runs, width, SIZES.aside) }]);
      return stack([{ of: flowInto(runs, width, SIZES.summary, height) }]);
    }
  }
}
