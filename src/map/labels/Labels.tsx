import {
  anchoredAt,
  FONT_SIZE,
  LINE_HEIGHT,
  leaderEnd,
  type PlacedLabel,
} from '../../model/labelPlacement.ts';
import type { MapLabel } from '../../model/mapLabels.ts';
import type { LonLat } from '../../model/mercator.ts';
import { UNTRANSLATED } from './untranslated.ts';

/** Where a point of the earth is in the map's box: a number of CSS pixels or a share (`"42%"`). */
export type Position = (at: LonLat) => { x: number | string; y: number | string } | null;

/** How a name looks beside what it says. */
export type LabelLook = Pick<MapLabel, 'kind' | 'landColour' | 'chosen' | 'glyphs'>;

export interface Dot {
  readonly id: string;
  readonly at: LonLat;
}

/** In CSS pixels; a name keeps clear of it. */
const DOT_RADIUS = 3.5;

interface Props {
  labels: readonly PlacedLabel[];
  lookOf: (id: string) => LabelLook;
  dots: readonly Dot[];
  position: Position;
  /** For one width of the page only, where its style decides. */
  only?: 'wide' | 'narrow';
  /** The classes of a name by which its style hides it at some widths. */
  offOf?: (label: PlacedLabel) => string;
}

/**
 * The words and dots on the map, one layer over the still and the live map alike: nothing is
 * written twice, no font is rendered differently, and covering one with the other moves no letter.
 * The lists say all of it, so it is hidden from assistive technology.
 */
export function Labels({ labels, lookOf, dots, position, only, offOf }: Props) {
  return (
    <svg className={only ? `labels only-${only}` : 'labels'} aria-hidden="true" {...UNTRANSLATED}>
      {dots.map(({ id, at }) => {
        const place = position(at);
        return place ? (
          <circle key={id} className="dot" cx={place.x} cy={place.y} r={DOT_RADIUS} />
        ) : null;
      })}
      {labels.map((label) => {
        const place = position(label.at);
        return place ? (
          <svg
            key={label.id}
            className={offOf?.(label) || undefined}
            x={place.x}
            y={place.y}
            overflow="visible"
          >
            <Label label={label} look={lookOf(label.id)} />
          </svg>
        ) : null;
      })}
    </svg>
  );
}

const ANCHORS = { '-1': 'start', '0': 'middle', '1': 'end' } as const;

function Label({ label, look }: { label: PlacedLabel; look: LabelLook }) {
  const end = anchoredAt(label.side);
  const x = rounded(label.dx + (end * label.width) / 2);
  const top = rounded(label.dy - label.height / 2 + FONT_SIZE - 1);
  const classes = [
    'label',
    `label-${look.kind}`,
    label.side === 'middle' && look.landColour ? `on-answer on-${look.landColour}` : '',
    look.chosen ? 'label-chosen' : '',
  ];
  return (
    <>
      {label.tied ? <path className="leader" d={leader(label)} /> : null}
      <text className={classes.filter(Boolean).join(' ')} textAnchor={ANCHORS[end]}>
        {label.lines.map((line, i) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: a label's lines never change places
            key={i}
            x={x}
            y={rounded(top + i * LINE_HEIGHT)}
            className={i === 0 ? 'name' : 'says'}
          >
            {i === 1 && look.glyphs.length > 0
              ? look.glyphs.map(({ glyph, colour }) => (
                  <tspan key={glyph} className={`ink-${colour}`}>
                    {glyph}
                  </tspan>
                ))
              : line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** To whole pixels: the rest is not seen, and travels. */
const rounded = Math.round;

const leader = (label: PlacedLabel): string => `M0 0L${leaderEnd(label).map(rounded).join(' ')}`;
