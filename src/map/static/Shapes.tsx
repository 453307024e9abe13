import { memo, useId } from 'react';
import {
  type ActorPaint,
  type Fill,
  landCodes,
  OUTLINES,
  type Outline,
} from '../../model/paint.ts';
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
 * The land of a drawing, bottom to top: its coasts, what the story does not ask, what it asks over its
 * outlines, the disputed lines, and the outlines of who is highlighted or selected. Every shape of land carries its code, which
 * the hit test reads. The drawing is hidden from assistive technology, since the lists say all of it.
 */
export function Shapes({ selected, outlined, ...look }: Props) {
  const { countries, lines } = look;
  const chosen = selected === null ? [] : landCodes(look.paint, selected);
  const outline = chosen.map((code) => countries[code] ?? '').join('');
  const highlighted = outlined.filter((code) => !chosen.includes(code) && countries[code]);
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
  const id = useId();
  const border = strokeAttributes(lines.border);
  const codes = Object.keys(countries);
  const under = (of: string, line: 'coast' | (typeof OUTLINES)[number]) => (
    <use
      key={of + line}
      className={`under-${line}`}
      href={`#${id}${of}`}
      {...strokeAttributes(lines[line])}
    />
  );
  const outlinesOf = [...new Set(codes.map((code) => paint.get(code)?.outline ?? null))];
  const painted = (outline: Outline) => (
    <g key={outline} {...border}>
      <g id={id + outline} className="painted">
        {codes.flatMap((code) => {
          const one = paint.get(code);
          return one?.outline === outline
            ? [
                <path
                  key={code}
                  data-code={code}
                  fill={fillReference(one.fill, prefix)}
                  d={countries[code]}
                />,
              ]
            : [];
        })}
      </g>
    </g>
  );
  const outlines = OUTLINES.filter((outline) => outlinesOf.includes(outline));
  return (
    <>
      <PatternDefs fills={fills} prefix={prefix} tile={tile} {...(origin && { origin })} />
      {/* The shapes themselves, under them: no path travels twice. */}
      {['land', 'none', ...outlines].map((of) => under(of, 'coast'))}
      <g {...border}>
        <g id={`${id}land`} className="land" fill="var(--land)">
          {codes
            .filter((code) => !paint.has(code))
            .map((code) => (
              <path key={code} data-code={code} d={countries[code]} />
            ))}
        </g>
      </g>
      {painted('none')}
      {outlines.map((outline) => under(outline, outline))}
      {outlines.map(painted)}
      <path className="disputed" {...strokeAttributes(lines.disputed)} d={disputed} />
    </>
  );
});
