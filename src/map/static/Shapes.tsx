import { memo, useId } from 'react';
import type { Drawing } from '../../model/borders.ts';
import { areDrawn } from '../../model/disputedLines.ts';
import {
  type ActorPaint,
  type Fill,
  landCodes,
  OUTLINES,
  type Outline,
} from '../../model/paint.ts';
import { type MapLines, strokeAttributes } from '../../model/symbology.ts';
import { fillReference, PatternDefs } from './PatternDefs.tsx';
import { useLandInSlices } from './useLandInSlices.ts';

interface Look {
  paint: ReadonlyMap<string, ActorPaint>;
  prefix: string;
  lines: MapLines;
}

interface Props extends Look {
  drawing: Drawing;
  /** A finer drawing, which is laid out unseen. */
  finer?: Drawing | null;
  /** Called when all of the finer drawing is laid out. */
  onFinerLaidOut?: () => void;
  /** The zoom at which the drawing is seen: disputed lines that would be specks are left out. */
  zoom: number;
  fills: readonly Fill[];
  /** Length of a pattern's tile, in units of the drawing. */
  tile: number;
  origin?: readonly [x: number, y: number];
  selected: string | null;
  /** Outlined, but for who is chosen. */
  outlined: readonly string[];
}

/**
 * The land of a drawing, bottom to top: its coasts, what the story does not ask, what it asks over its
 * outlines, the disputed lines, and the outlines of who is highlighted or selected. Every shape of land
 * carries its code, which the hit test reads. The drawing is hidden from assistive technology, since the lists say all of it.
 */
export function Shapes({ drawing, finer, onFinerLaidOut, selected, outlined, ...props }: Props) {
  const { zoom, fills, tile, origin, ...look } = props;
  const { countries, disputed } = drawing;
  const { lines, prefix } = look;
  const chosen = selected === null ? [] : landCodes(look.paint, selected);
  const outline = chosen.map((code) => countries[code] ?? '').join('');
  const highlighted = outlined.filter((code) => !chosen.includes(code) && countries[code]);
  return (
    <>
      <PatternDefs fills={fills} prefix={prefix} tile={tile} {...(origin && { origin })} />
      <Land key={drawing.resolution} countries={countries} {...look} />
      {finer ? (
        // The same element as above once it is seen.
        <Land
          key={finer.resolution}
          countries={finer.countries}
          isUnseen
          onLaidOut={onFinerLaidOut}
          {...look}
        />
      ) : null}
      {disputed.map(({ minZoom, path }) => (
        <path
          key={minZoom}
          className="disputed"
          {...strokeAttributes(lines.disputed)}
          {...(!areDrawn({ minZoom }, zoom) && { display: 'none' })}
          d={path}
        />
      ))}
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

interface LandProps extends Look {
  countries: Drawing['countries'];
  isUnseen?: boolean;
  onLaidOut?: (() => void) | undefined;
}

/** The shapes of land: some two hundred, which neither a hover nor a selection changes. */
const Land = memo(function Land({ countries, isUnseen = false, onLaidOut, ...look }: LandProps) {
  const { paint, prefix, lines } = look;
  const codes = useLandInSlices(countries, isUnseen, onLaidOut);
  const id = useId();
  const hidden = isUnseen ? ({ visibility: 'hidden' } as const) : {};
  const group = { ...strokeAttributes(lines.border), ...hidden };
  const under = (of: string, line: 'coast' | (typeof OUTLINES)[number]) => (
    <use
      key={of + line}
      className={`under-${line}`}
      href={`#${id}${of}`}
      {...strokeAttributes(lines[line])}
      {...hidden}
    />
  );
  const outlinesOf = new Set(codes.map((code) => paint.get(code)?.outline ?? null));
  const painted = (outline: Outline) => (
    <g key={outline} {...group}>
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
  const outlines = OUTLINES.filter((outline) => outlinesOf.has(outline));
  return (
    <>
      {/* The shapes themselves, under them: no path travels twice. */}
      {['land', 'none', ...outlines].map((of) => under(of, 'coast'))}
      <g {...group}>
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
    </>
  );
});
