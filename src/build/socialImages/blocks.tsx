import type { ReactNode } from 'react';
import { Swatch } from '../../panels/Swatch.tsx';
import type { Block, Mark } from './block.ts';
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

export const MARK = { size: 10, gap: 6 } as const;
const SIZES = {
  small: 11,
  answer: 14,
  quote: 15,
  summary: [20, 18, 16, 15, 14, 13, 12.5, 12],
  aside: 12.5,
  told: [12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9],
} as const;

/** An answer's look, as a square or as a symbol, in a square of {@link MARK}. */
export function MarkOf({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  return mark.kind === 'swatch' ? (
    <svg x={x} y={y} width={MARK.size} height={MARK.size}>
      <Swatch fill={mark.fill} />
    </svg>
  ) : (
    <text
      x={x + MARK.size / 2}
      y={y + MARK.size - 0.5}
      textAnchor="middle"
      fontSize={13}
      fill={`var(--${mark.colour})`}
      {...faceAttributes('sans-bold')}
    >
      {mark.glyph}
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
function stack(parts: readonly { of: Paragraph; mark?: Mark; after?: number }[]): SetBlock {
  let y = 0;
  let width = 0;
  const drawing = parts.map(({ of, mark, after = 0 }, i) => {
    const top = y;
    const indent = mark ? MARK.size + MARK.gap : 0;
    y += of.height + after;
    width = Math.max(width, of.width + indent);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a block never change places
      <g key={i}>
        {mark ? <MarkOf mark={mark} x={0} y={top + (of.leading - MARK.size) / 2} /> : null}
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
  const marked = width - MARK.size - MARK.gap;
  switch (block.kind) {
    case 'answer':
      return stack([
        { of: flowEvenly([soft(block.question)], width, SIZES.small), after: 2 },
        ...block.entries.map(({ mark, words }) => ({
          mark,
          of: flowEvenly([{ words, face: 'sans-bold', ink: 'ink' }], marked, SIZES.answer),
        })),
      ]);
    case 'silence':
      return stack([
        { of: flowEvenly([soft(block.question)], width, SIZES.small), after: 2 },
        {
          mark: block.entry.mark,
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
