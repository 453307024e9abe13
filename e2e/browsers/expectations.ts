import { PALETTES } from '../../src/model/palette.ts';
import { area, middleOf } from '../fixtures/story.ts';
import type { ReadMap } from './ReadMap.ts';
import { expect } from './test.ts';

/** What more than one scenario expects of the map. */

const QUIET_LINE =
  'The map can’t be moved or zoomed in this browser just now. Everything else works.';
const { blue, sea, land } = PALETTES.light;

/** The picture is painted: sea, land, and an answer. */
export async function expectPainted(reader: ReadMap): Promise<void> {
  await expect.poll(() => reader.share(sea)).toBeGreaterThan(0.25);
  expect(await reader.share(land)).toBeGreaterThan(0.05);
  expect(await reader.share(blue)).toBeGreaterThan(0.01);
}

export async function expectNamed(reader: ReadMap): Promise<void> {
  expect(await reader.names()).toEqual(
    expect.arrayContaining(['China', 'United States', 'France', 'Japan', 'Vilnius']),
  );
}

/** Without what the other map needs the still stays, a line says so, and it can be clicked. */
export async function expectStillStays(reader: ReadMap): Promise<void> {
  await expect
    .poll(() => reader.text('[role=status]:not(:empty)'), { timeout: 20_000 })
    .toContain(QUIET_LINE);
  expect(await reader.isLive()).toBe(false);
  await expectPainted(reader);
  await reader.clickEarth(middleOf('AUS'), area('world'));
  await expect.poll(() => reader.heading()).toBe('Australia');
}
