import type { ReactNode } from 'react';
import type { AnswerColour } from '../../model/palette.ts';
import { NAME, strokeAttributes } from '../../model/symbology.ts';

/** For a drawing whose words a translator leaves alone, since their places are computed. React's types lack it for SVG. */
export const UNTRANSLATED = { translate: 'no' } as const;

/**
 * What all words on the map have in common, as the attributes of their drawing.
 *
 * @param haloIsCopy whether the halo is a copy of the words below them
 */
export function textAttributes(haloIsCopy: boolean) {
  return {
    fill: 'var(--ink)',
    ...strokeAttributes(NAME.halo),
    strokeLinejoin: 'round',
    ...(!haloIsCopy && { paintOrder: 'stroke' }),
  } as const;
}

interface Props {
  className: string;
  anchor: 'start' | 'middle' | 'end';
  /** The actor whose name it is, for the hit test. */
  code?: string | undefined;
  /** The answer in whose land the words stand; `null` where they stand on none. */
  on?: AnswerColour | null;
  /**
   * Draws the halo as a copy of the words below them, for a file that is read by programs which do not
   * know `paint-order`.
   */
  haloIsCopy: boolean;
  children: ReactNode;
}

/** Words on the map with their halo, in a drawing with {@link textAttributes}. */
export function MapText({ className, code, anchor, on = null, haloIsCopy, children }: Props) {
  const look = {
    className,
    textAnchor: anchor,
    ...(on && { fill: 'var(--mark)', stroke: `var(--${on})` }),
  };
  return (
    <>
      <text {...look} data-code={code}>
        {children}
      </text>
      {haloIsCopy ? (
        <text {...look} stroke="none">
          {children}
        </text>
      ) : null}
    </>
  );
}
