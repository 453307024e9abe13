import { describe, expect, it } from 'vitest';
import { type PatternMark, type PatternName, TILE, tileOf, tilePath } from './patterns.ts';

const PATTERNS: PatternName[] = ['solid', 'dots', 'cross', 'bars', 'hatch'];
const STEP = TILE / 32;

/** Whether a mark covers a point: a line has butt ends, as it is drawn. */
function covers(mark: PatternMark, stroke: number, x: number, y: number): boolean {
  if (mark.kind === 'dot') return Math.hypot(x - mark.x, y - mark.y) <= stroke / 2;
  const [dx, dy] = [mark.x2 - mark.x1, mark.y2 - mark.y1];
  const length = Math.hypot(dx, dy);
  const along = ((x - mark.x1) * dx + (y - mark.y1) * dy) / length;
  const across = Math.abs((x - mark.x1) * dy - (y - mark.y1) * dx) / length;
  return along >= 0 && along <= length && across <= stroke / 2;
}

const isMarked = (pattern: PatternName, x: number, y: number): boolean => {
  const { marks, stroke } = tileOf(pattern);
  return marks.some((mark) => covers(mark, stroke, x, y));
};

describe.each(PATTERNS)('the tile of %s', (pattern) => {
  it('shows no seam: what a neighbour’s marks reach over the edge, it has itself', () => {
    const around = [-TILE, 0, TILE];
    const seams: string[] = [];
    for (let x = 0; x <= TILE; x += STEP) {
      for (let y = 0; y <= TILE; y += STEP) {
        const own = isMarked(pattern, x, y);
        const withNeighbours = around.some((dx) =>
          around.some((dy) => isMarked(pattern, x + dx, y + dy)),
        );
        if (own !== withNeighbours) seams.push(`${x} ${y}`);
      }
    }
    expect(seams).toEqual([]);
  });

  it('goes on from edge to edge', () => {
    for (let at = 0; at <= TILE; at += STEP) {
      expect(isMarked(pattern, 0, at), `left and right, ${at}`).toBe(isMarked(pattern, TILE, at));
      expect(isMarked(pattern, at, 0), `top and foot, ${at}`).toBe(isMarked(pattern, at, TILE));
    }
  });

  it('is a path of whole commands, one mark each', () => {
    const number = String.raw`-?\d+(\.\d+)?`;
    const line = `M${number} ${number}L${number} ${number}`;
    const dot = `M${number} ${number}h0`;
    expect(tilePath(pattern)).toMatch(new RegExp(`^((${line})*|(${dot})*)$`));
    expect(tilePath(pattern).split('M')).toHaveLength(tileOf(pattern).marks.length + 1);
  });

  it('leaves more of the colour to be seen than it covers', () => {
    let marked = 0;
    for (let x = STEP / 2; x < TILE; x += STEP) {
      for (let y = STEP / 2; y < TILE; y += STEP) marked += Number(isMarked(pattern, x, y));
    }
    expect(marked / 32 ** 2).toBeLessThan(0.5);
    expect(marked === 0).toBe(pattern === 'solid');
  });
});

describe('the tiles', () => {
  it('differ', () => {
    expect(new Set(PATTERNS.map(tilePath)).size).toBe(PATTERNS.length);
  });

  it('draw lines or dots, never both: only dots have round caps', () => {
    for (const pattern of PATTERNS) {
      const { marks, stroke, opacity } = tileOf(pattern);
      const kinds = new Set(marks.map(({ kind }) => kind));
      expect(kinds.size, pattern).toBeLessThanOrEqual(1);
      expect(stroke > 0, pattern).toBe(kinds.size > 0);
      expect(opacity > 0, pattern).toBe(kinds.size > 0);
      expect(opacity, pattern).toBeLessThanOrEqual(1);
    }
  });
});
