import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { firstSeen } from './seen.ts';

const BOX = { x: 10, y: 0, width: 30, height: 20 };

/** White with so many columns of blue from the left, and with a blue stripe outside of the box. */
function frame(at: number, columns: number, blue = '2a6a9e') {
  const png = new PNG({ width: 40, height: 20 });
  for (let i = 0; i < 800; i++) {
    const column = i % 40;
    const isBlue = column < 5 || (column >= 10 && column < 10 + columns);
    png.data.write(`${isBlue ? blue : 'ffffff'}ff`, i * 4, 'hex');
  }
  return { at, png: PNG.sync.write(png) };
}

describe('firstSeen', () => {
  it('is the frame in which most of the land has its colour', () => {
    const frames = [frame(1, 0), frame(2, 10), frame(3, 18), frame(4, 20)];
    expect(firstSeen(frames, '#2a6a9e', BOX)).toBe(3);
  });

  it('forgives what another renderer does to a colour', () => {
    const frames = [frame(1, 0), frame(2, 20, '2c6b9c'), frame(3, 20)];
    expect(firstSeen(frames, '#2a6a9e', BOX)).toBe(2);
  });

  it('does not take what is outside of the map for the map', () => {
    expect(() => firstSeen([frame(1, 0)], '#2a6a9e', BOX)).toThrow('The map never came');
    expect(() => firstSeen([], '#2a6a9e', BOX)).toThrow('never came');
  });
});
