import { expect, test } from 'vitest';
import { frameAt } from './filmstrip.ts';

const frame = (at: number) => ({ at, png: Buffer.alloc(0) });
const film = { title: '', origin: 1000, frames: [frame(990), frame(1200), frame(1500)] };

test('a moment shows the last frame before it, and none of the page before', () => {
  expect([100, 200, 499, 500, 3000].map((time) => frameAt(film, time)?.at)).toEqual([
    undefined,
    1200,
    1200,
    1500,
    1500,
  ]);
});
