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

/** The chart's size, in its own units; at the sides half of the slider's thumb. */
const BOX = { width: 340, height: 128, side: 8, top: 30, foot: 20 } as const;
/** How far apart the middles of two labels are at least. */
const APART = 31;

const at = (day: string): Date => new Date(`${day}T00:00Z`);
const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The number of members over time, as a step chart over the slider of days, on one axis with it: a step of
 * the slider is the last day of a year, and its last step the map's day. The rounds of joining are marked,
 * with the number from then on; where they are close, those at which most joined have their year.
 */
export function GrowthChart({ rounds, day, end }: Props) {
  const { date } = useI18n();
  const t = useFixedT(WORDS);
  const [first] = rounds;
  if (!first) return null;
  const right = BOX.width - BOX.side;
  const years = yearOf(end) - yearOf(first.date);
  const step = (right - BOX.side) / years;
  const time = scaleUtc()
    .domain([at(`${yearOf(first.date)}-12-31`), at(`${yearOf(end) - 1}-12-31`), at(end)])
    .range([BOX.side, right - step, right])
    .clamp(true);
  const x = (one: string): number => Number(time(at(one)).toFixed(1));
  const y = scaleLinear()
    .domain([0, rounds.at(-1)?.count ?? 0])
    .range([BOX.height - BOX.foot, BOX.top]);
  const base = y(0);
  const steps = rounds.map((round) => `H${x(round.date)}V${y(round.count).toFixed(1)}`);
  const count = [...rounds].reverse().find((round) => round.date <= day)?.count ?? 0;
  return (
    <svg
      className="growth"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={t('timeline.chart')}
    >
      <path className="growth-area" d={`M${BOX.side} ${base}${steps.join('')}H${right}V${base}Z`} />
      {rounds.map((round) => (
        <path key={round.date} d={`M${x(round.date)} ${base}V${y(round.count).toFixed(1)}`} />
      ))}
      {labelled(rounds, x).map((round) => (
        <g key={round.date}>
          <text x={x(round.date)} y={base + 15} textAnchor="middle">
            {yearOf(round.date)}
          </text>
          <text x={x(round.date)} y={y(round.count) - 5} textAnchor="middle">
            {round.count}
          </text>
        </g>
      ))}
      <path className="growth-axis" d={`M${BOX.side} ${base}H${right}`} />
      <text x={BOX.width} y={10} textAnchor="end">
        {`${date(end)}, ${t('timeline.day')}`}
      </text>
      <path className="growth-now" d={`M${x(day)} ${base}V${y(count).toFixed(1)}`} />
      <circle className="growth-now" cx={x(day)} cy={y(count).toFixed(1)} r={4} />
    </svg>
  );
}

/** The rounds that have room for a label, the first and the last and those at which most joined before others. */
function labelled(rounds: readonly Round[], x: (day: string) => number): Round[] {
  const ends = [rounds[0], rounds.at(-1)];
  const byWeight = [...rounds].sort(
    (a, b) =>
      Number(ends.includes(b)) - Number(ends.includes(a)) || b.joined.length - a.joined.length,
  );
  const chosen: Round[] = [];
  for (const round of byWeight) {
    if (chosen.every((other) => Math.abs(x(other.date) - x(round.date)) >= APART))
      chosen.push(round);
  }
  return rounds.filter((round) => chosen.includes(round));
}
