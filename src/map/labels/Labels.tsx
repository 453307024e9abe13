import {
  anchoredAt,
  FONT_SIZE,
  LINE_HEIGHT,
  leaderEnd,
  type PlacedLabel,
} from '../../model/labelPlacement.ts';
import type { MapLabel } from '../../model/mapLabels.ts';
import type { LonLat, ProjectPoint } from '../../model/mercator.ts';
import { DOT, LEADER, LINK_NUMBER, NAME, strokeAttributes } from '../../model/symbology.ts';
import { MapText, textAttributes, UNTRANSLATED } from './MapText.tsx';

/** How a name looks beside what it says. */
export type LabelLook = Pick<MapLabel, 'kind' | 'landColour' | 'chosen' | 'glyphs'>;

export interface Dot {
  readonly id: string;
  readonly at: LonLat;
}

interface Props {
  labels: readonly PlacedLabel[];
  lookOf: (id: string) => LabelLook;
  dots: readonly Dot[];
  project: ProjectPoint;
  /** Which of the two usual widths of a page these names are for; the style shows one of both. */
  only?: 'wide' | 'narrow';
  /** The classes by which the style hides a name at some widths: see `hiddenWidths`. */
  hiddenAt?: (label: PlacedLabel) => string;
  haloIsCopy?: boolean;
}

/**
 * The words and dots on the map, one layer over the static and the live map: nothing is written twice,
 * no font is rendered differently, and the hand-over moves no letter. The lists say all of it, so it is
 * hidden from assistive technology.
 */
export function Labels({
  labels,
  lookOf,
  dots,
  project,
  only,
  hiddenAt,
  haloIsCopy = false,
}: Props) {
  return (
    <svg
      className={only ? `labels names only-${only}` : 'labels names'}
      aria-hidden="true"
      {...textAttributes(haloIsCopy)}
      {...UNTRANSLATED}
    >
      {dots.map(({ id, at }) => {
        const point = project(at);
        return point ? (
          <circle key={id} cx={point.x} cy={point.y} r={DOT.radius} {...DOT_ATTRIBUTES} />
        ) : null;
      })}
      {labels.map((label) => {
        const point = project(label.at);
        return point ? (
          <svg
            key={label.id}
            className={hiddenAt?.(label) || undefined}
            x={point.x}
            y={point.y}
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

/** How the disc under a link's number is drawn, but for its radius. */
const LINK_ATTRIBUTES = {
  fill: `var(--${LINK_NUMBER.fill})`,
  ...strokeAttributes(LINK_NUMBER.edge),
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
  const isActor = look.kind === 'actor' || look.kind === 'silent';
  const classes = ['label', `label-${look.kind}`, look.chosen ? 'label-chosen' : ''];
  return (
    <>
      {label.tied ? (
        <path className="leader" {...strokeAttributes(LEADER)} d={leader(label)} />
      ) : null}
      {look.kind === 'link' ? <circle r={LINK_NUMBER.radius} {...LINK_ATTRIBUTES} /> : null}
      <MapText
        className={classes.filter(Boolean).join(' ')}
        anchor={ANCHORS[end]}
        code={isActor && !haloIsCopy ? label.id : undefined}
        on={label.side === 'middle' ? look.landColour : null}
        haloIsCopy={haloIsCopy}
      >
        {label.lines.map((line, i) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: a label's lines never change places
            key={i}
            x={x}
            y={rounded(top + i * LINE_HEIGHT)}
            {...(i < label.names ? nameAttributes(look) : { className: 'says' })}
          >
            {i === label.names && look.glyphs.length > 0
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

/** How the lines of a name are drawn, where they differ from the others. */
function nameAttributes({ kind, chosen }: LabelLook) {
  return {
    className: 'name',
    ...(kind === 'actor' && { fontWeight: NAME.actorWeight }),
    ...(kind === 'land' && { fill: 'var(--ink-soft)' }),
    ...(chosen && { textDecoration: 'underline' }),
  };
}

/** To whole pixels: fractions are not seen, and would travel with every page. */
const rounded = Math.round;

const leader = (label: PlacedLabel): string => `M0 0L${leaderEnd(label).map(rounded).join(' ')}`;
