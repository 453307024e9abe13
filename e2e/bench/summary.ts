import { FIRST_FLIGHT } from '../fixtures/firstFlight.ts';
import type { Fixed, Pair, Round } from './measure.ts';
import { SLOWDOWN } from './slowProcessor.ts';
import { median, percentile } from './statistics.ts';
import type { Row } from './table.ts';
import type { Visit } from './visit.ts';

const GOALS = {
  untilMap: FIRST_FLIGHT,
  page: 24_000,
  requests: 1,
  untilPanel: 105_000,
  shift: 0,
  tasks: 50,
  click: 50,
  seen: 0.1,
} as const;

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const kilobytes = (bytes: number): string => `${number(bytes / 1000, 1)} kB`;
const milliseconds = (value: number): string => `${number(value)} ms`;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** The figures of all rounds against their goals. */
export function summarise(fixed: Fixed, rounds: readonly Round[]): Row[] {
  return [...fixedRows(fixed), ...roundRows(rounds)];
}

function fixedRows({ pages, baselinePage, untilMap, waitedFor, untilPanel }: Fixed): Row[] {
  const opening = [...untilMap.values()];
  const largest = Math.max(...pages.values());
  return [
    {
      figure: 'of `index.html` and `embed.html`, until the map is whole',
      ours: `${opening.map((bytes) => number(bytes)).join(' and ')} bytes`,
      goal: `≤ ${number(GOALS.untilMap)} bytes`,
      reached: Math.max(...opening) <= GOALS.untilMap,
    },
    {
      figure: 'largest page, whole',
      ours: `${number(largest)} bytes`,
      baseline: `${number(baselinePage)} bytes`,
      goal: `≤ ${number(GOALS.page)} bytes`,
      reached: largest <= GOALS.page,
      baselineWins: baselinePage < largest,
    },
    {
      figure: 'requests that the painted map waits for',
      ours: number(waitedFor.ours.length),
      baseline: number(waitedFor.baseline.length),
      goal: number(GOALS.requests),
      reached: waitedFor.ours.length <= GOALS.requests,
      baselineWins: waitedFor.baseline.length < waitedFor.ours.length,
    },
    {
      figure: 'script and style until a click opens a panel in place',
      ours: kilobytes(untilPanel.ours),
      baseline: kilobytes(untilPanel.baseline),
      goal: `≤ ${kilobytes(GOALS.untilPanel)}`,
      reached: untilPanel.ours <= GOALS.untilPanel,
      baselineWins: untilPanel.baseline < untilPanel.ours,
    },
  ];
}

function roundRows(rounds: readonly Round[]): Row[] {
  const of = (visits: (round: Round) => Pair<Visit>, figure: (visit: Visit) => number) => {
    const middle = (name: keyof Pair<Visit>) =>
      median(rounds.map((round) => figure(visits(round)[name])));
    return { ours: middle('ours'), baseline: middle('baseline') };
  };
  const desktop = ({ visits }: Round): Pair<Visit> => visits;
  const worstShift = (visit: (round: Round) => Visit): number =>
    Math.max(...rounds.map((round) => sum(visit(round).shifts)));
  const shift = {
    ours: [worstShift((r) => r.visits.ours), worstShift((r) => r.phone.ours)],
    baseline: [worstShift((r) => r.visits.baseline), worstShift((r) => r.phone.baseline)],
  };
  const shifts = (two: readonly number[]): string =>
    two.map((one) => (one === 0 ? '0' : number(one, 4))).join(' and ');
  const tasks = median(
    rounds.map(({ visits }) => tasksBeforeLive(visits.ours) - tasksBeforeLive(visits.empty)),
  );
  const clicks = (drawing: keyof Round['clicks']): number =>
    percentile(
      rounds.flatMap((round) => round.clicks[drawing].more),
      98,
    );
  const firstClick = (drawing: keyof Round['clicks']): number =>
    median(rounds.map((round) => round.clicks[drawing].first));
  const seen = of(desktop, (visit) => visit.seen ?? 0);
  const live = of(desktop, (visit) => visit.live ?? 0);
  const bytes = of(desktop, bytesUntilLive);
  const liveMap = rounds.map((round) => round.liveMap);
  const times = sum(rounds.map((round) => round.clicks.live.more.length));
  const p98 = `p98 of ${times} clicks`;
  const click = (figure: string, ours: number, baseline?: number): Row => ({
    figure: `${figure}, processor slowed ${SLOWDOWN} times`,
    ours: milliseconds(ours),
    ...(baseline !== undefined && { baseline: milliseconds(baseline) }),
    goal: `≤ ${milliseconds(GOALS.click)}`,
    reached: ours <= GOALS.click,
    baselineWins: baseline !== undefined && baseline < ours,
  });
  const worst = Math.max(...shift.ours);
  return [
    {
      figure: 'layout shift of the worst round, on a desktop and at 390 px',
      ours: shifts(shift.ours),
      baseline: shifts(shift.baseline),
      goal: number(GOALS.shift),
      reached: worst <= GOALS.shift,
      baselineWins: Math.max(...shift.baseline) < worst,
    },
    {
      figure: 'long tasks before the live map is asked for, above an empty React hydration',
      ours: milliseconds(tasks),
      goal: `≤ ${milliseconds(GOALS.tasks)}`,
      reached: tasks <= GOALS.tasks,
    },
    click(`click on the still to panel painted, ${p98}`, clicks('still')),
    click('the first such click of a visit', firstClick('still'), firstClick('baseline')),
    click(`click on the live map to panel painted, ${p98}`, clicks('live'), clicks('baseline')),
    {
      figure: 'map on the screen, of the other page’s time',
      ours: number(seen.ours / seen.baseline, 2),
      baseline: '1',
      goal: `≤ ${number(GOALS.seen, 2)}`,
      reached: seen.ours / seen.baseline <= GOALS.seen,
      baselineWins: seen.baseline < seen.ours,
    },
    {
      figure: 'map that can be moved, without being asked for, of the other page’s time',
      ours: number(live.ours / live.baseline, 2),
      baseline: '1',
      baselineWins: live.baseline < live.ours,
    },
    {
      figure: 'everything fetched until it can be moved',
      ours: kilobytes(bytes.ours),
      baseline: kilobytes(bytes.baseline),
      baselineWins: bytes.baseline < bytes.ours,
    },
    {
      figure: 'live map, from the pointer’s coming to a country drawn, nothing slowed',
      ours: `${milliseconds(median(liveMap.map(({ drawn }) => drawn)))}, of which ${milliseconds(
        median(liveMap.map(({ fetched }) => fetched)),
      )} until its script has come`,
      goal: 'as measured',
    },
  ];
}

/** The length of all long tasks that began before the live map's script was asked for. */
function tasksBeforeLive({ tasks, files }: Visit): number {
  const asked = files.filter(({ path }) => path.includes('maplibre')).map(({ start }) => start);
  const until = Math.min(...asked);
  return sum(tasks.filter(({ start }) => start < until).map(({ duration }) => duration));
}

/** A file that was preloaded and then used has come once. */
function bytesUntilLive({ files }: Visit): number {
  return sum([...new Map(files.map(({ path, bytes }) => [path, bytes])).values()]);
}
