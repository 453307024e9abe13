import { describe, expect, it } from 'vitest';
import type { Fixed, Round } from './measure.ts';
import { summarise } from './summary.ts';
import type { Visit } from './visit.ts';

const fixed: Fixed = {
  pages: new Map([
    ['index.html', 14_000],
    ['embed.html', 14_601],
    ['country/FRA/index.html', 20_000],
    ['embed/FRA/index.html', 19_000],
  ]),
  baselinePage: 640,
  untilMap: new Map([
    ['index.html', 11_000],
    ['embed.html', 14_601],
  ]),
  waitedFor: { ours: ['/'], baseline: ['/', '/a.js'] },
  untilPanel: { ours: 89_000, baseline: 440_000 },
};

const visit = (seen: number, live: number, more: Partial<Visit> = {}): Visit => ({
  seen,
  live,
  shifts: [],
  tasks: [],
  frames: [],
  origin: 0,
  files: [
    { path: '/', start: 0, end: 300, bytes: 1000 },
    { path: '/maplibre-a.js', start: 900, end: 2000, bytes: 5000 },
    { path: '/maplibre-a.js', start: 2500, end: 2500, bytes: 5000 },
  ],
  ...more,
});

const task = (start: number, duration: number) => ({ start, duration });

const round = (seen: number, shifts: number[] = []): Round => ({
  visits: {
    ours: visit(seen, 6000, { tasks: [task(300, 120), task(500, 60), task(2000, 400)] }),
    baseline: visit(5000, 5000),
    empty: visit(0, 0, { tasks: [task(400, 100)], files: [] }),
  },
  phone: { ours: visit(seen, 6000, { shifts }), baseline: visit(5000, 5000) },
  clicks: {
    still: { first: 2 * seen, more: [24, 40] },
    live: { first: 200, more: [24, 56] },
    baseline: { first: 100, more: [32, 48] },
  },
  liveMap: { fetched: 50, drawn: 700 },
});

describe('summarise', () => {
  const rows = summarise(fixed, [round(400), round(500, [0.01, 0.02]), round(9000)]);
  const row = (words: string) => rows.find(({ figure }) => figure.includes(words));

  it('holds the later of the two maps, and the largest page, against their goals', () => {
    expect(row('index.html')).toMatchObject({ ours: '11,000 and 14,601 bytes', reached: false });
    expect(row('largest page')).toMatchObject({
      ours: '20,000 bytes',
      reached: true,
      baselineWins: true,
    });
  });

  it('sets the medians of all rounds against each other', () => {
    expect(row('map on the screen')).toMatchObject({ ours: '0.10', reached: true });
    expect(row('can be moved, without')).toMatchObject({ ours: '1.20', baselineWins: true });
  });

  it('tells the worst shift of any round, not the middle one', () => {
    expect(row('layout shift')).toMatchObject({ ours: '0 and 0.0300', reached: false });
  });

  it('counts long tasks until the live map is asked for, above the empty page’s', () => {
    expect(row('long tasks')).toMatchObject({ ours: '80 ms', reached: false });
  });

  it('takes the clicks of all rounds together', () => {
    expect(row('click on the still')).toMatchObject({ ours: '40 ms', reached: true });
    expect(row('click on the live')).toMatchObject({ reached: false, baselineWins: true });
    expect(row('click on the live')?.figure).toContain('p98 of 6 clicks');
  });

  it('takes the first click of each visit for itself, and the middle of those', () => {
    expect(row('first such click')).toMatchObject({ ours: '1,000 ms', baseline: '100 ms' });
  });

  it('counts a file that was preloaded once', () => {
    expect(row('everything fetched')?.ours).toBe('6.0 kB');
  });
});
