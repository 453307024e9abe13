import { memo } from 'react';
import type { ActorPaint, Fill } from '../../model/paint.ts';
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
  /** Outlined, but for who is chosen. */
  pointed: readonly string[];
}

type Look = Omit<Props, 'selected' | 'pointed'>;

/**
 * The land of a drawing, bottom to top: what the story does not ask, what it asks, the disputed
 * lines, and the outline of what is chosen or pointed at. Every shape carries its code, by which a
 * click finds out what it hit; for assistive technology the lists say it all, so the drawing is hidden.
 */
export function Shapes({ selected, pointed, ...look }: Props) {
  const { countries } = look;
  const chosen = selected === null ? undefined : countries[selected];
  const lit = pointed.filter((code) => code !== selected && countries[code]);
  return (
    <>
      <Land {...look} />
      {lit.map((code) => (
        <path key={code} className="outlined" d={countries[code]} />
      ))}
      {chosen ? (
        <>
          {/* A casing: no one colour stands out from every answer and from the sea. */}
          <path className="chosen-casing" d={chosen} />
          <path className="chosen" d={chosen} />
        </>
      ) : null}
    </>
  );
}

/** All but the outlines: some two hundred shapes that neither pointing nor choosing changes. */
const Land = memo(function Land(look: Look) {
  const { countries, disputed, paint, fills, prefix, tile, origin } = look;
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
      <g className="painted">
        {codes.flatMap((code) => {
          const painted = paint.get(code);
          return painted
            ? [
                <path
                  key={code}
                  data-code={code}
                  className={painted.outline === 'none' ? undefined : painted.outline}
                  fill={fillReference(painted.fill, prefix)}
                  d={countries[code]}
                />,
              ]
            : [];
        })}
      </g>
      <path className="disputed" d={disputed} />
    </>
  );
});
