import { describe, expect, it } from 'vitest';
import { markdownTable, plainTable, type Row, verdictOf } from './table.ts';

const rows: Row[] = [
  { figure: '`a`', ours: '1', baseline: '5', goal: '1', reached: true, baselineWins: false },
  {
    figure: 'bytes',
    ours: '17 kB',
    baseline: '1 kB',
    goal: '14 kB',
    reached: false,
    baselineWins: true,
  },
  { figure: 'c', ours: '3 ms' },
];

describe('verdictOf', () => {
  it('says what was reached, what was missed and where the other page wins', () => {
    expect(rows.map(verdictOf)).toEqual(['reached', '**missed**; MapLibre alone wins', '']);
  });
});

describe('the tables', () => {
  it('in Markdown', () => {
    expect(markdownTable(rows).split('\n').slice(2)).toEqual([
      '| `a` | 1 | 5 | 1 | reached |',
      '| bytes | 17 kB | 1 kB | 14 kB | **missed**; MapLibre alone wins |',
      '| c | 3 ms | – | – |  |',
    ]);
  });

  it('on a terminal, in columns', () => {
    const [head = '', first = '', second = ''] = plainTable(rows).split('\n');
    expect(first).toBe('a       1         5               1      reached');
    expect(second.indexOf('17 kB')).toBe(head.indexOf('this map'));
    expect(second).not.toContain('*');
  });
});
