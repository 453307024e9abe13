import {
  anchoredAt,
  FONT_SIZE,
  LINE_HEIGHT,
  leaderEnd,
  type PlacedLabel,
} from '../../model/labels.ts';
import type { MapLabel } from '../../model/mapLabels.ts';
import type { LonLat } from '../../model/mercator.ts';
import { DOT, LEADER, NAME, strokeAttributes } from '../../model/symbology.ts';
import { MapText, textAttributes } from './MapText.tsx';
import { UNTRANSLATED } from './untranslated.ts';

/** Where a point of the earth is in the map's box: a number of CSS pixels or a share (`"42%"`). */
export type Position = (at: LonLat) => { x: number | string; y: number | string } | null;

/** How a name looks beside what it says. */
export type LabelLook = Pick<MapLabel, 'kind' | 'on' | 'chosen' | 'glyphs'>;

export interface Dot {
  readonly id: string;
  readonly at: LonLat;
}

interface Props {
  labels: readonly PlacedLabel[];
  lookOf: (id: string) => LabelLook;
  dots: readonly Dot[];
  position: Position;
  /** For one width of the page only, where its style decides. */
  only?: 'wide' | 'narrow';
  /** The classes of a name by which its style hides it at some widths. */
  offOf?: (label: PlacedLabel) => string;
  haloIsCopy?: boolean;
}

/**
 * The words and dots on the map, one layer over both renderings alike: nothing is
 * written twice, no font is rendered differently, and covering one with the other moves no letter.
 * The lists say all of it, so it is hidden from assistive technology.
 */
export function Labels({ labels, lookOf, dots, position, only, offOf, haloIsCopy = false }: Props) {
  return (
    <svg
      className={only ? `labels only-${only}` : 'labels'}
      aria-hidden="true"
      {...textAttributes(haloIsCopy)}
      {...UNTRANSLATED}
    >
      {dots.map(({ id, at }) => {
        const place = position(at);
        return place ? (
          <circle key={id} cx={place.x} cy={place.y} r={DOT.radius} {...DOT_ATTRIBUTES} />
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
            <Label label={label} look={lookOf(label.id)} haloIsCopy={haloIsCopy} />
          </svg>
        ) : null;
      })}
    </svg>
  );
}

/** How the dot of a place is drawn, but for its radius. */
export const DOT_ATTRIBUTES = {
  fill: `var(--${DOT.fill})`,
  ...strokeAttributes(DOT.edge),
  paintOrder: 'normal',
};

const ANCHORS = { '-1': 'start', '0': 'middle', '1': 'end' } as const;

interface LabelProps {
  label: PlacedLabel;
  look: LabelLook;
  haloIsCopy: boolean;
}

function Label({ label, look, haloIsCopy }: LabelProps) {
  const end = anchoredAt(label.side);
  const x = rounded(label.dx + (end * label.width) / 2);
  const top = rounded(label.dy - label.height / 2 + FONT_SIZE - 1);
  const classes = ['label', `label-${look.kind}`, look.chosen ? 'label-chosen' : ''];
  return (
    <>
      {label.tied ? (
        <path className="leader" {...strokeAttributes(LEADER)} d={leader(label)} />
      ) : null}
      <MapText
        className={classes.filter(Boolean).join(' ')}
        anchor={ANCHORS[end]}
        on={label.side === 'middle' ? look.on : null}
        haloIsCopy={haloIsCopy}
      >
        {label.lines.map((line, i) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: a label's lines never change places
            key={i}
            x={x}
            y={rounded(top + i * LINE_HEIGHT)}
            {...(i === 0 ? nameAttributes(look) : { className: 'says' })}
          >
            {i === 1 && look.glyphs.length > 0
              ? look.glyphs.map(({ glyph, colour }) => (
                  <tspan key={glyph} fill={`var(--${colour})`}>
                    {glyph}
                  </tspan>
                ))
              : line}
          </tspan>
        ))}
      </MapText>
    </>
  );
}

/** How a label's first line is drawn, where it differs from the others. */
function nameAttributes({ kind, chosen }: LabelLook) {
  return {
    className: 'name',
    ...(kind === 'actor' && { fontWeight: NAME.actorWeight }),
    ...(kind === 'land' && { fill: 'var(--ink-soft)' }),
    ...(chosen && { textDecoration: 'underline' }),
  };
}

/** To whole pixels: the rest is not seen, and travels. */
const rounded = Math.round;

const leader = (label: PlacedLabel): string => `M0 0L${leaderEnd(label).map(rounded).join(' ')}`;
