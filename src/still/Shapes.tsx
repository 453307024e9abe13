import { memo } from 'react';
import type { ActorPaint, Fill } from '../model/paint.ts';
import { fillReference, PatternDefs } from './PatternDefs.tsx';

interface Props {
  /** SVG path data by code. */
  countries: Readonly<Record<string, string>>;
  disputed: string;
  paint: ReadonlyMap<string, ActorPaint>;
  fills: readonly Fill[];
  prefix: string;
  /** Length of a pattern's tile, in units of the drawing. */
  tile: number;
  origin?: readonly [x: number, y: number];
  selected: string | null;
  pointed: string | null;
}

/**
 * The land of a drawing, bottom to top: what the story does not ask, what it asks, the disputed
 * lines, and the outline of what is chosen or pointed at. Every shape carries its code, by which a
 * click finds out what it hit; for assistive technology the lists say it all, so the drawing is hidden.
 */
export const Shapes = memo(function Shapes(props: Props) {
  const { countries, disputed, paint, fills, prefix, tile, origin, selected, pointed } = props;
  const codes = Object.keys(countries);
  return (
    <>
      <PatternDefs fills={fills} prefix={prefix} tile={tile} {...(origin && { origin })} />
      <g className="land">
        {codes
          .filter((code) => !paint.has(code))
          .map((code) => (
            <path key={code} data-code={code} d={countries[code]} />
          ))}
      </g>
      <g className="asked">
        {codes.flatMap((code) => {
          const look = paint.get(code);
          return look
            ? [
                <path
                  key={code}
                  data-code={code}
                  className={look.outline === 'none' ? undefined : look.outline}
                  fill={fillReference(look.fill, prefix)}
                  d={countries[code]}
                />,
              ]
            : [];
        })}
      </g>
      <path className="disputed" d={disputed} />
      {pointed && pointed !== selected && countries[pointed] ? (
        <path className="pointed" d={countries[pointed]} />
      ) : null}
      {selected && countries[selected] ? (
        <>
          {/* A casing: no one colour stands out from every answer and from the sea. */}
          <path className="chosen-casing" d={countries[selected]} />
          <path className="chosen" d={countries[selected]} />
        </>
      ) : null}
    </>
  );
});
