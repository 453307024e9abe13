import type { Story } from '../../content/schema.ts';
import { wrap } from '../../model/lineBreaks.ts';
import type { ProjectPoint } from '../../model/mercator.ts';
import { SCALE_BAR, strokeAttributes } from '../../model/symbology.ts';
import { MapText, textAttributes, UNTRANSLATED } from './MapText.tsx';

interface Props {
  story: Story;
  /** Statements that are told beside the map, by their ids: a length is drawn where all of its own are. */
  statementIds: readonly string[];
  /** CSS pixels in a degree of longitude at the equator. */
  scale: number;
  project: ProjectPoint;
  /** Of the map's box, in CSS pixels. */
  width: number;
  haloIsCopy?: boolean;
}

const KM_PER_DEGREE = 111.32;
const { tick } = SCALE_BAR;

/** Lengths that the article gives, drawn level: a length has neither a start nor a heading. */
export function ScaleBars({
  story,
  statementIds,
  scale,
  project,
  width,
  haloIsCopy = false,
}: Props) {
  const shown = story.scaleBars.filter(({ statements }) =>
    statements.every((id) => statementIds.includes(id)),
  );
  if (shown.length === 0) return null;
  return (
    <svg className="labels" aria-hidden="true" {...textAttributes(haloIsCopy)} {...UNTRANSLATED}>
      {shown.map(({ id, kilometres, at, label, attribution }) => {
        const point = project(at);
        if (!point) return null;
        const degrees = kilometres / (KM_PER_DEGREE * Math.cos((at[1] * Math.PI) / 180));
        const length = degrees * scale;
        // The words stand on the side where there is room for them.
        const end = typeof point.x === 'number' && point.x > width * 0.6;
        const x = end ? length : 0;
        return (
          <svg key={id} x={point.x} y={point.y} overflow="visible">
            <path
              {...strokeAttributes(SCALE_BAR)}
              d={`M0 ${-tick}V${tick}M0 0H${length.toFixed(1)}M${length.toFixed(1)} ${-tick}V${tick}`}
            />
            <MapText
              className="label label-place"
              anchor={end ? 'end' : 'start'}
              haloIsCopy={haloIsCopy}
            >
              {[...wrap(label, 34), ...wrap(attribution, 34)].map((line, i) => (
                <tspan key={line} x={x} y={18 + i * 13} className={i === 0 ? 'name' : 'says'}>
                  {line}
                </tspan>
              ))}
            </MapText>
          </svg>
        );
      })}
    </svg>
  );
}
