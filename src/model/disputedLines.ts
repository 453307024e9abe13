import { boundingBox } from './boundingBox.ts';
import { pixelsPerDegree } from './mercator.ts';
import type { Point } from './paths.ts';
import { DISPUTED_LENGTH } from './symbology.ts';

/** Disputed lines that are drawn from the same zoom on. */
export interface DisputedLines {
  /** The least zoom, a whole number from 0: see {@link areDrawn}. */
  readonly minZoom: number;
  readonly lines: readonly (readonly Point[])[];
}

/**
 * Disputed lines by the zoom from which on they are long enough to be dashes and not a speck. Lines that
 * meet reach as far as they do together.
 *
 * @param lines on a Mercator plane
 * @param unitsPerDegree units of that plane in a degree of longitude
 * @returns those of the least zoom first
 */
export function disputedByZoom(
  lines: readonly (readonly Point[])[],
  unitsPerDegree: number,
): DisputedLines[] {
  const byZoom = new Map<number, (readonly Point[])[]>();
  for (const joined of joinedLines(lines)) {
    const [left, top, right, bottom] = boundingBox(joined.flat());
    const degrees = Math.hypot(right - left, bottom - top) / unitsPerDegree;
    const zooms = Math.log2(DISPUTED_LENGTH / (degrees * pixelsPerDegree(0)));
    const minZoom = Math.max(0, Math.ceil(zooms));
    byZoom.set(minZoom, [...(byZoom.get(minZoom) ?? []), ...joined]);
  }
  return [...byZoom].sort(([a], [b]) => a - b).map(([minZoom, own]) => ({ minZoom, lines: own }));
}

/**
 * Whether lines are drawn at a zoom. Whole zooms decide, as they do in the live map, whose tiles are made
 * for whole zooms and none below 0.
 */
export const areDrawn = ({ minZoom }: Pick<DisputedLines, 'minZoom'>, zoom: number): boolean =>
  minZoom <= Math.max(0, Math.floor(zoom));

/** Lines in groups of those that have an end in common. */
function joinedLines(lines: readonly (readonly Point[])[]): (readonly Point[])[][] {
  let groups: { ends: Set<string>; lines: (readonly Point[])[] }[] = [];
  for (const line of lines) {
    const ends = [String(line[0]), String(line.at(-1))];
    const meets = groups.filter((group) => ends.some((end) => group.ends.has(end)));
    groups = [
      ...groups.filter((group) => !meets.includes(group)),
      {
        ends: new Set([...ends, ...meets.flatMap((group) => [...group.ends])]),
        lines: [...meets.flatMap((group) => group.lines), line],
      },
    ];
  }
  return groups.map((group) => group.lines);
}
