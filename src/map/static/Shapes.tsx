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
  outlined: readonly string[];
  lines: MapLines;
}

type Look = Omit<Props, 'selected' | 'outlined'>;

/**
 * The land of a drawing, bottom to top: what the story does not ask, what it asks, the disputed
 * lines, and the outlines of who is highlighted or selected. Every shape of land carries its code, which
 * the hit test reads. The drawing is hidden from assistive technology, since the lists say all of it.
 */
export function Shapes({ selected, outlined, ...look }: Props) {
  const { countries, lines } = look;
  const outline = selected === null ? undefined : countries[selected];
  const highlighted = outlined.filter((code) => code !== selected && countries[code]);
  return (
    <>
      <Land {...look} />
      {highlighted.map((code) => (
        <path
          key={code}
          className="outlined"
          {...strokeAttributes(lines.highlight)}
          d={countries[code]}
        />
      ))}
      {outline ? (
        <>
          <path className="chosen-casing" {...strokeAttributes(lines.casing)} d={outline} />
          <path className="chosen" {...strokeAttributes(lines.selected)} d={outline} />
        </>
      ) : null}
    </>
  );
}

/** All but the outlines: some two hundred shapes that neither a hover nor a selection changes. */
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
      <g className="painted" {...border}>
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
