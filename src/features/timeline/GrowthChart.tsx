import { scaleLinear, scaleUtc } from 'd3-scale';
import WORDS from '../../i18n/selectionPanel/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import type { Round } from '../../model/timeline.ts';

interface Props {
  rounds: readonly Round[];
  /** The displayed day, and the map's date, which ends the axis. */
  day: string;
  end: string;
}

/** The chart's size, in its own units. */
const BOX = { width: 340, height: 132, left: 4, right: 18, top: 26, foot: 22 } as const;
/** The most years that are labelled. */
const TICKS = 5;

const at = (day: string): Date => new Date(`${day}T00:00Z`);

/**
 * The number of members over time, as a step chart; the displayed day and the map's date are
 * marked.
 */
export function GrowthChart({ rounds, day, end }: Props) {
  const { date } = useI18n();
  const t = useFixedT(WORDS);
  const [first] = rounds;
  const most = rounds.at(-1)?.count ?? 0;
  if (!first) return null;
  const x = scaleUtc()
    .domain([at(`${first.date.slice(0, 4)}-01-01`), at(end)])
    .range([BOX.left, BOX.width - BOX.right]);
  const y = scaleLinear()
    .domain([0, most])
    .range([BOX.height - BOX.foot, BOX.top]);
  const base = y(0);
  const steps = rounds.map(
    (round) => `H${x(at(round.date)).toFixed(1)}V${y(round.count).toFixed(1)}`,
  );
  const right = x(at(end)).toFixed(1);
  const [start = at(first.date)] = x.domain();
  const now = x(at(day) < start ? start : at(day));
  const count = [...rounds].reverse().find((round) => round.date <= day)?.count ?? 0;
  return (
    <svg
      className="growth"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={t('timeline.chart')}
    >
      <path
        className="growth-area"
        d={`M${x(at(first.date)).toFixed(1)} ${base}${steps.join('')}H${right}V${base}Z`}
      />
      {x.ticks(TICKS).map((tick) => (
        <g key={tick.getTime()} transform={`translate(${x(tick).toFixed(1)} ${base})`}>
          <path d="M0 0V4" />
          <text y={16} textAnchor={x(tick) < BOX.left + 12 ? 'start' : 'middle'}>
            {tick.getUTCFullYear()}
          </text>
        </g>
      ))}
      <path className="growth-axis" d={`M${BOX.left} ${base}H${right}`} />
      <path className="growth-article" d={`M${right} ${BOX.top - 8}V${base}`} />
      <text x={right} y={BOX.top - 14} textAnchor="end">
        {`${date(end)}, ${t('timeline.day')}`}
      </text>
      <path className="growth-now" d={`M${now.toFixed(1)} ${base}V${y(count).toFixed(1)}`} />
      <circle className="growth-now" cx={now.toFixed(1)} cy={y(count).toFixed(1)} r={4} />
    </svg>
  );
}
