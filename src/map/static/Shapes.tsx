import { memo } from 'react';
import type { ActorPaint, Fill } from '../../model/paint.ts';
import { type MapLines, strokeAttributes } from '../../model/symbology.ts';
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
  lines: MapLines;
}

type Look = Omit<Props, 'selected' | 'pointed'>;

/**
 * The land of a drawing, bottom to top: what the story does not ask, what it asks, the disputed
 * lines, and the outline of what is chosen or pointed at. Every shape carries its code, by which a
 * click finds out what it hit; for assistive technology the lists say it all, so the drawing is hidden.
 */
export function Shapes({ selected, pointed, ...look }: Props) {
  const { countries, lines } = look;
  const chosen = selected === null ? undefined : countries[selected];
  const highlighted = pointed.filter((code) => code !== selected && countries[code]);
  return (
    <>
      <Land {...look} />
      {highlighted.map((code) => (
        <path
          key={code}
          className="pointed"
          {...strokeAttributes(lines.highlight)}
          d={countries[code]}
        />
      ))}
      {chosen ? (
        <>
          <path className="chosen-casing" {...strokeAttributes(lines.casing)} d={chosen} />
          <path className="chosen" {...strokeAttributes(lines.selected)} d={chosen} />
        </>
      ) : null}
    </>
  );
}

/** All but the outlines: some two hundred shapes that neither pointing nor choosing changes. */
const Land = memo(function Land(look: Look) {
  const { countries, disputed, paint, fills, prefix, tile, origin, lines } = look;
  const border = strokeAttributes(lines.border);
  const codes = Object.keys(countries);
  return (
    <>
      <PatternDefs fills={fills} prefix={prefix} tile={tile} {...(origin && { origin })} />
      <g className="land" fill="var(--land)" {...border}>
        {codes
          .filter((code) => !paint.has(code))
          .map((code) => (
            <path key={code} data-code={code} d={countries[code]} />
          ))}
      </g>
      <g className="asked" {...border}>
        {codes.flatMap((code) => {
          const painted = paint.get(code);
          return painted
            ? [
                <path
                  key={code}
                  data-code={code}
                  fill={fillReference(painted.fill, prefix)}
                  {...(painted.outline !== 'none' && strokeAttributes(lines[painted.outline]))}
                  d={countries[code]}
                />,
              ]
            : [];
        })}
      </g>
      <path className="disputed" {...strokeAttributes(lines.disputed)} d={disputed} />
    </>
  );
});
