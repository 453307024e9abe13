import type { ProjectPoint } from '../../model/mercator.ts';
import { markPath } from '../../model/paint.ts';
import { TILE } from '../../model/patterns.ts';
import type { SmallLand } from '../../model/smallLand.ts';
import { MAP_LINES, SMALL_LAND_DOT, strokeAttributes } from '../../model/symbology.ts';

interface Props {
  land: readonly SmallLand[];
  project: ProjectPoint;
  selected: string | null;
  /** Sets this drawing's ids apart from those of others in the document. */
  prefix: string;
}

const MIDDLE = TILE / 2;
const { radius, edge } = SMALL_LAND_DOT;

/** Dots for land that is too small to be seen, over both maps alike: a tile of its look, cut round. */
export function SmallLandDots({ land, project, selected, prefix }: Props) {
  if (land.length === 0) return null;
  const id = `${prefix}-dot`;
  return (
    <svg className="labels" aria-hidden="true">
      <clipPath id={id}>
        <circle cx={MIDDLE} cy={MIDDLE} r={radius} />
      </clipPath>
      {land.map(({ code, at, fill }) => {
        const point = project(at);
        return point ? (
          <svg key={code} x={point.x} y={point.y} overflow="visible">
            <g transform={`translate(${-MIDDLE} ${-MIDDLE})`}>
              <circle cx={MIDDLE} cy={MIDDLE} r={radius} fill={`var(--${fill.colour})`} />
              {fill.pattern === 'solid' ? null : (
                <g clipPath={`url(#${id})`}>
                  <path {...markPath(fill)} />
                </g>
              )}
              <circle
                cx={MIDDLE}
                cy={MIDDLE}
                r={radius}
                fill="none"
                {...strokeAttributes(code === selected ? MAP_LINES.selected : edge)}
              />
            </g>
          </svg>
        ) : null;
      })}
    </svg>
  );
}
