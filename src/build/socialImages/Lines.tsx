import type { Paragraph } from './flow.ts';
import { faceAttributes } from './fonts.ts';

/** Where in a line its letters stand, as a share of their size, from the line's middle. */
const BASELINE = 0.33;

/** How far below a paragraph's upper edge the letters of its first line stand. */
export const baselineOf = ({ leading, size }: Paragraph): number => leading / 2 + size * BASELINE;

/** A paragraph that has been broken into lines, from its upper left corner. */
export function Lines({ of, x = 0, y = 0 }: { of: Paragraph; x?: number; y?: number }) {
  return of.lines.map((line, i) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph's lines never change places
      key={i}
      x={x}
      y={y + of.leading * i + baselineOf(of)}
      fontSize={of.size}
    >
      {line.map(({ words, face, ink }, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do a line's runs
        <tspan key={j} fill={`var(--${ink})`} {...faceAttributes(face)}>
          {words}
        </tspan>
      ))}
    </text>
  ));
}
